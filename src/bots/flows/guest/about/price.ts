import { feesOf } from "../choosing/cabin-prices.ts";
import { type Asked, linesOf, type Said, textsByCabin } from "./said.ts";

/** What is left against damage, of each cabin where they differ. */
export function aboutDamageDeposit(asked: Asked): Said {
  const { t, format, complex } = asked.desk;
  return linesOf(
    textsByCabin(asked, ({ damageDeposit }) =>
      damageDeposit === 0
        ? t("answers-damage-none")
        : t("answers-damage", { amount: format.money(damageDeposit, complex.currency) }),
    ),
  );
}

/** What comes on top of the nights, of each cabin where it differs; that cleaning does not, where it does not. */
export function aboutFees(asked: Asked): Said {
  const { desk } = asked;
  const cleaning = desk.t("answers-cleaning-none");
  return linesOf(
    textsByCabin(asked, ({ tariff }) =>
      [...(tariff.cleaningFee === 0 ? [cleaning] : []), ...feesOf(tariff, desk)].join("\n"),
    ),
  );
}

/** The taxes that prices contain, and those that come on top: they are the house's, and every cabin's. */
export function aboutTaxes({ cabins: [cabin], desk: { t, format } }: Asked): Said {
  const worded = (cabin?.tariff.rules.taxes ?? []).map(({ name, basisPoints, included }) => ({
    ...{ name, included, percent: format.percent(basisPoints) },
  }));
  if (worded.length === 0) return t("answers-taxes-none");
  const within = worded.filter(({ included }) => included);
  const onTop = worded.filter(({ included }) => !included);
  const names = format.list(within.map(({ name, percent }) => t("answers-tax", { name, percent })));
  return linesOf([
    ...(within.length === 0 ? [] : [t("answers-taxes-included", { taxes: names })]),
    ...onTop.map(({ name, percent }) => t("cabin-tax", { name, percent })),
  ]);
}
