import type { Rows } from "../buttons.ts";

/** What a tap inside a question comes to: other buttons to show, a passing word, or the answer and its label. */
export type Tapped =
  | { readonly rows: Rows }
  | { readonly notice: string }
  | { readonly answer: string; readonly label: string };
