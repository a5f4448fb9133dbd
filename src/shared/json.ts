/** What survives a column of type jsonb unchanged. Use `type` aliases for shapes: an `interface` does not fit. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/**
 * Reviver and replacer for what came from outside: a jsonb column refuses NUL and halves of surrogate pairs, and one
 * such text must not block all that comes after it.
 */
export const storable = (_key: string, value: unknown): unknown =>
  typeof value === "string" ? value.replaceAll("\0", "\uFFFD").toWellFormed() : value;
