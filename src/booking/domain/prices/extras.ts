import { type Centavos, plus, times } from "../money.ts";
import type { Party } from "../party.ts";
import { headcount } from "../party.ts";
import { isSomething, line, type QuoteLine } from "./quote-line.ts";
import type { Fee, Tariff } from "./tariff.ts";

type Prices = Pick<Tariff, "baseGuests" | "extraGuestNightly" | "extraChildNightly">;

/** How many pay extra a night: adults are the first to be included in the rate. */
function beyondBase(party: Party, { baseGuests, extraChildNightly }: Prices) {
  const all = Math.max(0, headcount(party) - baseGuests);
  if (extraChildNightly === null) return { guests: all, children: 0 };
  const guests = Math.max(0, party.adults - baseGuests);
  return { guests, children: all - guests };
}

/** What a party pays a night above the rate. */
export function extraNightly(party: Party, prices: Prices): Centavos {
  const { guests, children } = beyondBase(party, prices);
  const { extraGuestNightly, extraChildNightly } = prices;
  return plus(times(extraGuestNightly, guests), times(extraChildNightly ?? extraGuestNightly, children));
}

export function linesOfGuests(nights: number, party: Party, prices: Prices): QuoteLine[] {
  const { guests, children } = beyondBase(party, prices);
  return [
    line("extra_guests", guests * nights, prices.extraGuestNightly),
    line("extra_children", children * nights, prices.extraChildNightly ?? prices.extraGuestNightly),
  ].filter(isSomething);
}

/** What is paid beside the lodging: the cleaning, the pets, and fees by their name. */
export function linesOfFees(nights: number, party: Party, tariff: Tariff): QuoteLine[] {
  const { cleaningFee, petFee, petNightly, rules } = tariff;
  const fees = rules.fees.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  return [
    line("cleaning", 1, cleaningFee),
    line("pets", party.pets, petFee),
    line("pet_nights", party.pets * nights, petNightly),
    ...fees.map((fee) => {
      const { name: label, per, of, amount } = fee;
      return { label, per, of, ...line("fee", timesPaid(fee, nights, party), amount) };
    }),
  ].filter(isSomething);
}

function timesPaid({ per, of }: Fee, nights: number, party: Party): number {
  const people = { everyone: headcount(party), adults: party.adults, children: party.children }[of];
  return { stay: 1, night: nights, person: people, person_night: people * nights }[per];
}
