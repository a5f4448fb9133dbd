declare const brand: unique symbol;

/** A checked value: only the function that checks may make one. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
