import type { Centavos } from "../money.ts";
import type { QuoteLine } from "./quote-line.ts";
import type { Tariff } from "./tariff.ts";

/** Which part of the owner's prices made a line, as plain JSON. */
export type MadeBy =
  | { readonly rule: "season"; readonly name: string; readonly priority: number | null }
  | { readonly rule: "baseGuests"; readonly guests: number }
  | { readonly rule: "discount"; readonly name: string; readonly from: number | null }
  | { readonly rule: "fee" | "tax" | "coupon" | "adjustment"; readonly name: string }
  | { readonly rule: "rounding"; readonly to: Centavos | null; readonly mode: string | null }
  | { readonly rule: "cleaningFee" | "petFee" | "petNightly" };

/** What made a line of a quote: of quotes made with this tariff. */
export function madeBy({ kind, label: name = "" }: QuoteLine, tariff: Tariff): MadeBy {
  const { seasons, baseGuests, rules } = tariff;
  switch (kind) {
    case "nights": {
      const season = seasons.find((one) => one.name === name);
      return { rule: "season", name, priority: season?.priority ?? null };
    }
    case "extra_guests":
    case "extra_children":
      return { rule: "baseGuests", guests: baseGuests };
    case "length_discount":
    case "early_bird":
    case "last_minute": {
      const discount = rules.discounts.find((one) => one.name === name);
      return { rule: "discount", name, from: discount?.from ?? null };
    }
    case "cleaning":
      return { rule: "cleaningFee" };
    case "pets":
      return { rule: "petFee" };
    case "pet_nights":
      return { rule: "petNightly" };
    case "rounding":
      return { rule: "rounding", to: rules.rounding?.to ?? null, mode: rules.rounding?.mode ?? null };
    case "fee":
    case "tax":
    case "coupon":
    case "adjustment":
      return { rule: kind, name };
    default:
      return kind satisfies never;
  }
}
