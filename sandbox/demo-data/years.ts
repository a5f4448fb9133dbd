import Holidays from "date-holidays";
import { addDays, type CivilDate, civilDate } from "../../src/booking/domain/civil-date.ts";
import type { ComplexDescription, DescribedSeason } from "../../src/booking/domain/description.ts";

const OPEN_DAYS = 2 * 366;
const EASTER = "Semana Santa";
const holidays = new Holidays("AR");

type Repeated = { readonly season: DescribedSeason; readonly of: string };

/**
 * Repeats a year of seasons from today on: the one under all others without a gap, the rest each year under the
 * year's name.
 */
export function throughTheYears(description: ComplexDescription, today: CivilDate): ComplexDescription {
  const end = addDays(today, OPEN_DAYS);
  const repeated = description.seasons.flatMap((season) =>
    season.priority === 0
      ? [{ season: { ...season, firstNight: today, lastNight: end }, of: season.name }]
      : eachYear(season, today, end),
  );
  const namesNow = (names: readonly string[]) =>
    repeated.filter(({ of }) => names.includes(of)).map(({ season }) => season.name);
  return {
    ...description,
    priceRules: {
      ...description.priceRules,
      stayRules: description.priceRules.stayRules.map((rule) => ({
        ...rule,
        seasons: rule.seasons && namesNow(rule.seasons),
      })),
    },
    seasons: repeated.map(({ season }) => season),
    cabins: description.cabins.map((cabin) => ({
      ...cabin,
      rates: Object.fromEntries(
        repeated.flatMap(({ season, of }) => {
          const rates = cabin.rates[of];
          return rates === undefined ? [] : [[season.name, rates]];
        }),
      ),
    })),
  };
}

function eachYear(season: DescribedSeason, today: CivilDate, end: CivilDate): Repeated[] {
  const years = [yearOf(today), yearOf(today) + 1, yearOf(today) + 2, yearOf(today) + 3];
  return years
    .map((year) => ({
      season: { ...season, ...nightsIn(year, season), name: `${season.name} ${year}` },
      of: season.name,
    }))
    .filter(({ season: { firstNight, lastNight } }) => firstNight <= end && lastNight >= today);
}

/** The season's nights in the year in which it ends. */
function nightsIn(year: number, { name, firstNight, lastNight }: DescribedSeason) {
  if (name === EASTER) {
    const friday = goodFriday(year);
    return { firstNight: addDays(friday, -1), lastNight: addDays(friday, 1) };
  }
  const years = year - yearOf(lastNight);
  return { firstNight: moved(firstNight, years), lastNight: moved(lastNight, years) };
}

function goodFriday(year: number): CivilDate {
  const found = holidays.getHolidays(year).find(({ rule }) => rule === "easter -2");
  return read(found?.date.slice(0, "YYYY-MM-DD".length) ?? "");
}

const yearOf = (date: CivilDate): number => Number(date.slice(0, "YYYY".length));

const moved = (date: CivilDate, years: number): CivilDate => read(`${yearOf(date) + years}${date.slice(4)}`);

function read(text: string): CivilDate {
  const date = civilDate(text);
  if (date === undefined) throw new Error(`"${text}" is not a date.`);
  return date;
}
