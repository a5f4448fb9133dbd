import type { Opening } from "../../clerk.ts";

/** An opening, and whether it is meant in the middle of another conversation, too. */
export type Wish = { readonly opening: Opening; readonly isAside: boolean };
