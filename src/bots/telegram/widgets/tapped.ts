import type { Rows } from "../buttons.ts";

/** The state a tap leaves a widget in, with what to do about it: other buttons to show, a passing word, or the answer. */
export type Tapped = { readonly state: string } & (
  | { readonly rows: Rows }
  | { readonly notice: string }
  | { readonly answer: string; readonly label: string }
);
