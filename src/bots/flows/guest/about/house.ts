import { type Info, type Rule, ruleOf } from "../../../../booking/domain/details.ts";
import { petWords } from "../choosing/cabin-prices.ts";
import { factsOf, inLocale } from "../choosing/cabin-views.ts";
import { type Asked, linesOf, namesOf, type Said, wordsByCabin } from "./said.ts";

/** A rule in the owner's words, of each cabin where they differ. */
export function aboutRule(rule: Rule, asked: Asked): Said {
  return linesOf(wordsByCabin(asked, ({ details }) => ruleOf(rule, details, asked.house.details)));
}

/** Children come along everywhere, and count; what else the owner says of them. */
export function aboutChildren(asked: Asked): Said {
  const rule = aboutRule("children", asked);
  return linesOf([asked.desk.t("answers-children"), ...(rule === undefined ? [] : [rule])]);
}

/** How many pets each takes, what that costs, and on what terms. */
export function aboutPets(asked: Asked): Said {
  const { cabins, desk } = asked;
  const { t } = desk;
  const taking = cabins.filter(({ tariff }) => tariff.maxPets > 0);
  const all = { of: asked.of, cabins: namesOf(cabins, desk) };
  if (taking.length === 0) return t("answers-pets-none", all);

  const alike = Map.groupBy(
    taking,
    ({ tariff: { maxPets, petFee, petNightly } }) => `${maxPets} ${petFee} ${petNightly}`,
  );
  const terms = [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return t("answers-pets-terms", { cabins: namesOf(group, desk), ...petWords(first.tariff, desk) });
  });
  const rule = aboutRule("pets", { ...asked, cabins: taking });
  const welcome =
    taking.length === cabins.length
      ? t("answers-pets-all", all)
      : t("answers-pets-some", { cabins: namesOf(taking, desk), count: taking.length });
  return linesOf([welcome, ...terms, ...(rule === undefined ? [] : [rule])]);
}

/** How many sleep in each, and in what beds. */
export function aboutRooms({ cabins, desk }: Asked): Said {
  return linesOf(
    cabins.map((cabin) => desk.t("answers-of", { cabins: cabin.name, text: factsOf(cabin, desk) })),
  );
}

/** What the owner wrote about the place as a whole, after what we know ourselves. */
export function aboutInfo(info: Info, { house, desk }: Asked, known?: string): Said {
  const words = house.details.info?.[info];
  return linesOf([...(known === undefined ? [] : [known]), ...(words ? [inLocale(words, desk)] : [])]);
}

export function aboutHours({ desk: { t, complex } }: Asked): string {
  return t("answers-hours", { checkInTime: complex.checkInTime, checkOutTime: complex.checkOutTime });
}

/** Earlier or later than usual, in the owner's words; where there are none, that it can be asked for. */
export function aboutOtherHours(
  info: "early_check_in" | "late_check_in" | "late_check_out",
  asked: Asked,
): Said {
  const isSaid = asked.house.details.info?.[info] !== undefined;
  const hours = [aboutHours(asked), ...(isSaid ? [] : [asked.desk.t("answers-other-hours")])];
  return aboutInfo(info, asked, hours.join("\n"));
}

export function aboutLocation(asked: Asked): Said {
  const { t, complex } = asked.desk;
  const where =
    complex.place && t("answers-location", { complex: complex.name, address: complex.place.address });
  return aboutInfo("getting_here", asked, where ?? undefined);
}

export function aboutDeposit({ desk: { t, format, complex } }: Asked): Said {
  const { depositPercent: percent, depositAmount, depositVaries, fullPaymentDays: days, currency } = complex;
  const dueDays = complex.balanceDueDays ?? 0;
  return linesOf([
    depositAmount === null
      ? t("answers-deposit", { percent, dueDays })
      : t("answers-deposit-amount", { amount: format.money(depositAmount, currency), dueDays }),
    ...(depositVaries ? [t("answers-deposit-varies")] : []),
    ...(days === null ? [] : [t("answers-deposit-near", { days })]),
  ]);
}
