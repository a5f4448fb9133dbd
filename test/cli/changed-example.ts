import { readFileSync } from "node:fs";

/** What the docs show. */
export const example = () => JSON.parse(readFileSync("docs/complex.example.json", "utf8"));

/** The example with one thing changed in its first season, its first cabin or the complex itself. */
export function changed({ season = {}, cabin = {}, complex = {} }: Record<string, object>) {
  const { seasons, cabins, ...rest } = example();
  return {
    ...{ ...rest, ...complex },
    seasons: [{ ...seasons[0], ...season }, ...seasons.slice(1)],
    cabins: [{ ...cabins[0], ...cabin }, ...cabins.slice(1)],
  };
}

export const aDiscount = (said: object) => ({
  name: "Semana",
  kind: "length",
  from: 7,
  percent: 10,
  ...said,
});
