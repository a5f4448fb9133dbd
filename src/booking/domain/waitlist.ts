import type { Party } from "./party.ts";
import type { Stay } from "./stay.ts";

/** `offered` while the dates are held for it; then `served`, or else it has `left` or `lapsed`. */
export type WaitlistState = "waiting" | "offered" | "served" | "left" | "lapsed";

/** A guest's place in line for dates that are taken, as plain JSON. */
export type WaitlistEntry = {
  /** Whoever came later has a greater one. */
  readonly id: number;
  readonly guestId: string;
  readonly chatId: string;
  readonly stay: Stay;
  readonly party: Party;
  /** Null where any cabin will do. */
  readonly cabinId: string | null;
  /** The name of that cabin. */
  readonly cabinName: string | null;
  readonly state: WaitlistState;
  /** The code of the booking that holds, or held, the dates for it. */
  readonly code: string | null;
  /** How many others wait, and have waited longer, for some of the same nights. */
  readonly ahead: number;
};
