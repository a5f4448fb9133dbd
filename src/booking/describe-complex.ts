import type { Trx } from "../db/connect.ts";
import type { ComplexDescription } from "./domain/description.ts";
import { retireCabinsExcept, upsertCabin } from "./tables/cabins.ts";
import { lockComplexes, upsertComplex } from "./tables/complexes.ts";
import { insertRates } from "./tables/rates.ts";
import { deleteSeasons, insertSeason } from "./tables/seasons.ts";

/**
 * Makes the database's complex be as described, however often it is told. Returns its id.
 *
 * A cabin left out is no longer on offer; prices change for new bookings only.
 */
export async function describeComplex(trx: Trx, description: ComplexDescription): Promise<string> {
  const { cabins, seasons } = description;
  await lockComplexes(trx);
  const complexId = await upsertComplex(trx, description);

  await deleteSeasons(trx, complexId);
  const seasonIds = new Map<string, string>();
  for (const season of seasons) seasonIds.set(season.name, await insertSeason(trx, complexId, season));

  for (const cabin of cabins) {
    const cabinId = await upsertCabin(trx, complexId, cabin);
    for (const [season, rates] of Object.entries(cabin.rates)) {
      const seasonId = seasonIds.get(season);
      if (seasonId === undefined)
        throw new Error(`${cabin.name} has a rate for the unknown season ${season}.`);
      await insertRates(trx, cabinId, seasonId, rates);
    }
  }
  await retireCabinsExcept(
    trx,
    complexId,
    cabins.map(({ slug }) => slug),
  );
  return complexId;
}
