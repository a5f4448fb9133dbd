import type { CivilDate } from "../booking/domain/civil-date.ts";
import type { Complex } from "../booking/domain/complex.ts";
import type { SignedCentavos } from "../booking/domain/money.ts";
import type { Party } from "../booking/domain/party.ts";

/** What the words of a document are made with. It is given to us: where the house's words are is nothing to a document. */
export type Voice = {
  /** BCP 47. */
  readonly locale: string;
  readonly t: (key: string, args?: Record<string, string | number>) => string;
  /** The date of an instant where the complex is, with its year. */
  readonly dateOf: (at: Date) => string;
  readonly format: {
    readonly dateWithYear: (civil: CivilDate) => string;
    /** With all its decimals. */
    readonly fullMoney: (amount: SignedCentavos, currency: string) => string;
    readonly number: (value: number) => string;
    /** Of hundredths of a percent. */
    readonly percent: (basisPoints: number) => string;
    readonly party: (party: Party) => string;
  };
};

/** The voice in one of the house's languages, where the complex is and at that moment. */
export type VoiceIn<Locale extends string> = (
  locale: Locale,
  place: Pick<Complex, "timeZone">,
  at: Date,
) => Voice;
