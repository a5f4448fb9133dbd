import { WHOLE_BASIS_POINTS } from "../../booking/domain/money.ts";

type Named = { readonly name: string };
type Parts = {
  readonly seasons: readonly Named[];
  readonly cabins: readonly { readonly slug: string; readonly rates: Readonly<Record<string, unknown>> }[];
  readonly stayRules: readonly (Named & { readonly seasons: readonly string[] | null })[];
  readonly discounts: readonly (Named & {
    readonly cabins: readonly string[] | null;
    readonly kind: string;
    readonly basisPoints: number;
  })[];
  readonly fees: readonly Named[];
  readonly taxes: readonly Named[];
};

type Contradiction = { readonly path: readonly (string | number)[]; readonly message: string };

/** Where one part of a complex's file does not go with another one. */
export function contradictionsIn(parts: Parts): Contradiction[] {
  return [
    ...sameNames(parts),
    ...sameSlugs(parts),
    ...ratesOfOtherSeasons(parts),
    ...unknownNames(parts),
    ...staysForNothing(parts),
  ];
}

/** Discounts of different kinds add up, and nobody can pay a deposit of nothing. */
function staysForNothing({ discounts }: Parts): Contradiction[] {
  const kinds = Map.groupBy(discounts, ({ kind }) => kind).values();
  const most = kinds.reduce((sum, alike) => sum + Math.max(...alike.map((one) => one.basisPoints)), 0);
  const message = "may come to 100 % or more together: a stay for nothing cannot be booked.";
  return most < WHOLE_BASIS_POINTS ? [] : [{ path: ["discounts"], message }];
}

/** Which of two rules counts may depend on their names, and people read them. */
function sameNames(parts: Parts): Contradiction[] {
  const lists = ["seasons", "stayRules", "discounts", "fees", "taxes"] as const;
  return lists.flatMap((list) =>
    repeated(parts[list].map(({ name }) => name)).map(([index, name]) => ({
      path: [list, index],
      message: `is called ${name}, as another one is.`,
    })),
  );
}

function sameSlugs({ cabins }: Parts): Contradiction[] {
  return repeated(cabins.map(({ slug }) => slug)).map(([index, slug]) => ({
    path: ["cabins", index],
    message: `has the slug ${slug}, as another one has.`,
  }));
}

function ratesOfOtherSeasons({ seasons, cabins }: Parts): Contradiction[] {
  const names = seasons.map(({ name }) => name);
  return cabins.flatMap(({ rates }, index) => [
    ...names
      .filter((name) => !Object.hasOwn(rates, name))
      .map((name) => ({
        path: ["cabins", index, "rates", name],
        message: "is missing: a cabin has a rate for every season.",
      })),
    ...Object.keys(rates)
      .filter((name) => !names.includes(name))
      .map((name) => ({
        path: ["cabins", index, "rates", name],
        message: "is the rate of a season that is not under seasons.",
      })),
  ]);
}

function unknownNames({ seasons, cabins, stayRules, discounts }: Parts): Contradiction[] {
  const names = seasons.map(({ name }) => name);
  const slugs = cabins.map(({ slug }) => slug);
  return [
    ...unknown(
      stayRules.map((rule) => rule.seasons),
      names,
    ).map(([rule, index, name]) => ({
      path: ["stayRules", rule, "seasons", index],
      message: `is ${name}, a season that is not under seasons.`,
    })),
    ...unknown(
      discounts.map((discount) => discount.cabins),
      slugs,
    ).map(([discount, index, slug]) => ({
      path: ["discounts", discount, "cabins", index],
      message: `is ${slug}, which is the slug of no cabin.`,
    })),
  ];
}

/** Of several lists of names each that is not known, with where it stands. */
function unknown(
  lists: readonly (readonly string[] | null)[],
  known: readonly string[],
): [list: number, index: number, name: string][] {
  return lists.flatMap((list, at) =>
    [...(list ?? []).entries()]
      .filter(([, name]) => !known.includes(name))
      .map(([index, name]): [number, number, string] => [at, index, name]),
  );
}

function repeated(names: readonly string[]): [index: number, name: string][] {
  return [...names.entries()].filter(([index, name]) => names.indexOf(name) < index);
}
