import type { Translate } from "../chat.ts";
import type { Format } from "../texts/format.ts";

/** How one chat is spoken to: what labels on buttons need. */
export type Voice = { readonly t: Translate; readonly format: Format };
