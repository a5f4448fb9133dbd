import { err, ok, type Result } from "../../shared/result.ts";

/** Who comes. Children count as guests; pets do not. */
export type Party = { readonly adults: number; readonly children: number; readonly pets: number };

export type PartyRefusal = { readonly kind: "no_adults" } | { readonly kind: "not_a_party" };

/** No complex we serve sleeps more; a larger number is a slip of the finger. */
const MAX_OF_A_KIND = 50;

export function partyOf({ adults, children, pets }: Party): Result<Party, PartyRefusal> {
  if (![adults, children, pets].every(isHeadcount)) return err({ kind: "not_a_party" });
  return adults === 0 ? err({ kind: "no_adults" }) : ok({ adults, children, pets });
}

export function headcount({ adults, children }: Party): number {
  return adults + children;
}

function isHeadcount(number: number): boolean {
  return Number.isInteger(number) && number >= 0 && number <= MAX_OF_A_KIND;
}
