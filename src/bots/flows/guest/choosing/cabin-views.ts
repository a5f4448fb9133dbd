import type { HouseProfile } from "../../../../booking/domain/cabin-profile.ts";
import {
  AMENITIES,
  amenitiesOf,
  BEDS,
  RULES,
  ruleOf,
  type Words,
} from "../../../../booking/domain/details.ts";
import type { Centavos } from "../../../../booking/domain/money.ts";
import type { Link, View } from "../../../chat.ts";
import type { Desk } from "../../desk.ts";
import { wayThere } from "../confirmed.ts";
import { policyText } from "../money/policy.ts";
import { bookThis, handleOf } from "./cabin-handle.ts";
import { extrasOf } from "./cabin-prices.ts";

/** A cabin to get to know, with what its cheapest night costs. */
export type Cabin = Awaited<ReturnType<Desk["booking"]["cabins"]>>[number];

/** Owners write all three languages; where one is missing, the house's own. */
export const inLocale = (words: Words, { locale }: Pick<Desk, "locale">): string =>
  words[locale] ?? words["es-AR"] ?? "";

/** How many it takes, its rooms and beds, its size. */
export function factsOf({ tariff, details }: Cabin, { t, format }: Desk): string {
  const { bedrooms, bathrooms, beds, squareMetres } = details.rooms ?? {};
  const kinds = BEDS.flatMap((kind) => {
    const count = beds?.[kind];
    return count === undefined ? [] : [t(`bed-${kind}`, { count })];
  });
  const facts = [
    t("cabin-guests", { maxGuests: tariff.maxGuests }),
    ...(bedrooms === undefined ? [] : [t("cabin-bedrooms", { count: bedrooms })]),
    ...(kinds.length === 0 ? [] : [format.list(kinds)]),
    ...(bathrooms === undefined ? [] : [t("cabin-bathrooms", { count: bathrooms })]),
    ...(squareMetres === undefined ? [] : [t("cabin-size", { squareMetres: format.number(squareMetres) })]),
  ];
  return facts.join(" · ");
}

/** One of the list: its first picture, what it is in a line, and what it costs at least. */
export function cabinCard(cabin: Cabin, desk: Desk): View {
  const { t } = desk;
  const [picture] = cabin.pictures;
  return {
    text: [
      t("cabins-card", { cabin: cabin.name, facts: factsOf(cabin, desk) }),
      ...(cabin.from === undefined ? [] : [t("cabins-from", { from: moneyOf(cabin, cabin.from, desk) })]),
    ].join("\n"),
    ...(picture !== undefined && { picture }),
    links: [
      {
        label: t("cabins-see", { cabin: cabin.name }),
        short: t("cabins-see-short"),
        command: `cabin ${handleOf(cabin)}`,
      },
    ],
  };
}

/** What it looks like and what it has. */
export function cabinPage(cabin: Cabin, { details: house }: HouseProfile, desk: Desk): View {
  const { t, format } = desk;
  const has = amenitiesOf(cabin.details, house).map((key) => t(`amenity-${key}`));
  const notes = AMENITIES.map((key) => cabin.details.amenities?.[key]?.note).filter(isSaid);
  return {
    text: [
      t("cabin-page", {
        cabin: cabin.name,
        description: inLocale(cabin.description, desk),
        facts: factsOf(cabin, desk),
      }),
      ...(has.length === 0 ? [] : [t("cabin-has", { amenities: format.list(has) })]),
      ...(notes.length === 0 ? [] : [bulleted(notes.map((note) => inLocale(note, desk)))]),
    ].join("\n\n"),
    album: cabin.pictures,
  };
}

/** What it costs, when one comes and goes, how one lives there, what comes back, and what one can do next. */
export function cabinTerms(cabin: Cabin, { details: house }: HouseProfile, desk: Desk): View {
  const { t, complex } = desk;
  const rules = RULES.map((key) => ruleOf(key, cabin.details, house)).filter(isSaid);
  return {
    text: [
      pricesOf(cabin, desk),
      ...(rules.length === 0
        ? []
        : [[t("cabin-rules"), bulleted(rules.map((rule) => inLocale(rule, desk)))].join("\n")]),
      policyText(complex.cancellationPolicy, desk),
    ].join("\n\n"),
    links: [
      { label: t("cabin-book"), short: t("cabin-book-short"), command: bookThis(cabin) },
      { label: t("cabin-question"), short: t("cabin-question-short"), command: "question" },
      { label: t("clerk-person"), command: "person" },
      { label: t("cabin-all"), short: t("cabin-all-short"), command: "cabins" },
      ...wayThere(desk),
    ],
    ...(complex.place && { place: { ...complex.place, name: complex.name } }),
  };
}

function pricesOf(cabin: Cabin, desk: Desk): string {
  const { t, complex } = desk;
  return [
    t("cabin-prices", {
      cabin: cabin.name,
      priced: cabin.from === undefined ? "no" : "yes",
      from: cabin.from === undefined ? "" : moneyOf(cabin, cabin.from, desk),
    }),
    ...extrasOf(cabin.tariff, desk),
    t("cabin-hours", { checkInTime: complex.checkInTime, checkOutTime: complex.checkOutTime }),
  ].join("\n");
}

const moneyOf = ({ tariff }: Cabin, amount: Centavos, { format }: Desk) =>
  format.money(amount, tariff.currency);

const isSaid = (words: Words | undefined): words is Words => words !== undefined;

const bulleted = (lines: readonly string[]) => lines.map((line) => `• ${line}`).join("\n");

/** Where a cabin is asked for that is not there, and where a question found no answer. */
export const cabinsLink = ({ t }: Pick<Desk, "t">): Link => ({
  label: t("menu-cabins"),
  short: t("menu-cabins-short"),
  command: "cabins",
});
