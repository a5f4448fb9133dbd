import type { CivilMonth } from "../../../booking/domain/civil-date.ts";
import { type Party, partyOf } from "../../../booking/domain/party.ts";
import type { Stay } from "../../../booking/domain/stay.ts";
import { cabinIn } from "./cabin.ts";
import type { Trouble } from "./heard-dates.ts";
import { type Intent, intentOf } from "./intent.ts";
import { type ReadingContext, read } from "./reading.ts";

export type Understood = {
  readonly intent: Intent;
  readonly stay: Stay | null;
  /** Only where no stay was said. */
  readonly month: CivilMonth | null;
  /** Of the stay, or said alone. */
  readonly nights: number | null;
  readonly party: Party | null;
  readonly cabin: string | null;
  /** What has to be asked before the wish can be granted. */
  readonly missing: readonly ("stay" | "party")[];
  /** Why there is no stay although dates were spoken of. */
  readonly trouble: Trouble | null;
};

export type Context = ReadingContext & {
  /** The names of the cabins, where they are known. */
  readonly cabins?: readonly string[];
};

/** Whatever days and people they name: "¿llueve mañana?", "gracias, buen finde". */
const WISHLESS: ReadonlySet<Intent> = new Set<Intent>(["unknown", "greeting", "thanks"]);
const NOTHING = { stay: null, month: null, nights: null, party: null, missing: [], trouble: null } as const;

/** Reads what a guest wrote, in Spanish, Portuguese or English, whatever it is: the intent, the stay and the party. */
export function understand(words: string, context: Context): Understood {
  const reading = read(words, context);
  const { dates, party: heard, cueWords, detailsAt, original, text, vocabulary } = reading;
  const checked = heard && partyOf(heard);
  const party = checked?.ok ? checked.value : undefined;
  const hasDetails =
    dates.stay !== undefined ||
    dates.month !== undefined ||
    dates.nights !== undefined ||
    dates.trouble !== undefined ||
    reading.isVague ||
    party !== undefined;
  const intent = intentOf({ words: cueWords, hasStay: dates.stay !== undefined, hasDetails, detailsAt });
  const cabin = cabinIn(original, text, context.cabins, vocabulary) ?? null;
  if (WISHLESS.has(intent)) return { ...NOTHING, intent, cabin };
  const { stay, month, nights, trouble } = intent === "change_dates" ? reading.lastDates() : dates;
  return {
    intent,
    stay: stay ?? null,
    month: month ?? null,
    nights: nights ?? null,
    party: party ?? null,
    cabin,
    missing: missingFor(intent, stay !== undefined, party !== undefined),
    trouble: trouble ?? null,
  };
}

function missingFor(intent: Intent, hasStay: boolean, hasParty: boolean): ("stay" | "party")[] {
  if (intent === "change_dates") return hasStay ? [] : ["stay"];
  if (intent !== "book" && intent !== "price") return [];
  return [...(hasStay ? [] : (["stay"] as const)), ...(hasParty ? [] : (["party"] as const))];
}
