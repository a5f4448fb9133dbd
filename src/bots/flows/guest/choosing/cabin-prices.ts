import type { Centavos } from "../../../../booking/domain/money.ts";
import type { Discount, Tariff } from "../../../../booking/domain/prices/tariff.ts";
import type { Desk } from "../../desk.ts";

type Speaker = Pick<Desk, "t" | "format">;

/** Which of what pets may cost is asked, and how much. */
export function petWords({ maxPets, petFee, petNightly, currency }: Tariff, { format }: Speaker) {
  const paid = petFee === 0 ? (petNightly === 0 ? "free" : "night") : petNightly === 0 ? "stay" : "both";
  return { maxPets, paid, fee: format.money(petFee, currency), nightly: format.money(petNightly, currency) };
}

/** What a cabin costs beyond its rate, and what makes it less, a line each. */
export const extrasOf = (tariff: Tariff, { t, format }: Speaker): string[] => [
  ...feesOf(tariff, { t, format }),
  ...tariff.rules.discounts
    .filter((discount) => isForAnyStay(discount, tariff))
    .map(({ kind, from, basisPoints }) =>
      t("cabin-discount", { kind, from, percent: format.percent(basisPoints) }),
    ),
];

/** What a cabin costs beyond its rate, a line each. */
export function feesOf(tariff: Tariff, { t, format }: Speaker): string[] {
  const { baseGuests, maxGuests, extraGuestNightly, extraChildNightly, cleaningFee, rules } = tariff;
  const money = (amount: Centavos) => format.money(amount, tariff.currency);
  const takesMore = maxGuests > baseGuests;
  const paysMore = extraGuestNightly > 0 || (extraChildNightly ?? 0) > 0;
  return [
    ...(takesMore && paysMore
      ? [t("cabin-extra-guests", { baseGuests, extra: money(extraGuestNightly) })]
      : []),
    ...(takesMore && paysMore && extraChildNightly !== null
      ? [
          t("cabin-extra-children", {
            free: extraChildNightly === 0 ? "yes" : "no",
            extra: money(extraChildNightly),
          }),
        ]
      : []),
    ...(cleaningFee > 0 ? [t("cabin-cleaning", { fee: money(cleaningFee) })] : []),
    t("cabin-pets", petWords(tariff, { t, format })),
    ...rules.fees.map(({ name, per, of, amount }) =>
      t("cabin-fee", { name, per, of, amount: money(amount) }),
    ),
    ...rules.taxes
      .filter(({ included }) => !included)
      .map(({ name, basisPoints }) => t("cabin-tax", { name, percent: format.percent(basisPoints) })),
  ];
}

/** One that is for some dates only is told where it counts: in their price. */
function isForAnyStay({ cabins, firstArrival, lastArrival }: Discount, { cabin }: Tariff): boolean {
  return (cabins?.includes(cabin) ?? true) && firstArrival === null && lastArrival === null;
}
