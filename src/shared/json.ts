/** What survives a column of type jsonb unchanged. Use `type` aliases for shapes: an `interface` does not fit. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };
