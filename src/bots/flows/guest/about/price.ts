import { feesOf } from "../cabin-prices.ts";
import { type Asked, linesOf, namesOf, type Said } from "./said.ts";

/** What is left against damage, of each cabin where they differ. */
export function aboutDamageDeposit({ cabins, desk }: Asked): Said {
  const { t, format, complex } = desk;
  const alike = [...Map.groupBy(cabins, ({ damageDeposit }) => damageDeposit)];
  const worded = alike.map(([amount, group]) => ({
    cabins: namesOf(group, desk),
    text:
      amount === 0
        ? t("answers-damage-none")
        : t("answers-damage", { amount: format.money(amount, complex.currency) }),
  }));
  return linesOf(
    worded.length === 1 ? worded.map(({ text }) => text) : worded.map((one) => t("answers-of", one)),
  );
}

/** What comes on top of the nights, of each cabin where it differs. */
export function aboutFees({ cabins, desk }: Asked): Said {
  const alike = [...Map.groupBy(cabins, ({ tariff }) => feesOf(tariff, desk).join("\n"))];
  const worded = alike.map(([text, group]) => ({ cabins: namesOf(group, desk), text }));
  return linesOf(
    worded.length === 1 ? worded.map(({ text }) => text) : worded.map((one) => desk.t("answers-of", one)),
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
