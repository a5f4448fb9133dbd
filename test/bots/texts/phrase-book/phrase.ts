import type { Trouble } from "../../../../src/bots/texts/understanding/heard-dates.ts";
import type { Intent } from "../../../../src/bots/texts/understanding/intent.ts";

/** What somebody wrote and what is to be understood; what is left out is not to be found in it. */
export type Phrase = readonly [words: string, intent: Intent, said?: Said];

type Said = {
  /** Check-in and check-out, divided by a slash. */
  readonly stay?: string;
  readonly month?: string;
  /** Said without a stay. */
  readonly nights?: number;
  /** Adults, children and pets: "2+1+0". */
  readonly party?: string;
  readonly cabin?: string;
  readonly trouble?: Trouble["kind"];
};
