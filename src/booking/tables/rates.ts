import type { Trx } from "../../db/connect.ts";
import type { NightlyRates } from "../domain/description.ts";

export async function insertRates(
  trx: Trx,
  cabinId: string,
  seasonId: string,
  { weekday, weekend, byWeekday }: NightlyRates,
): Promise<void> {
  await trx.raw(
    `insert into rates (cabin_id, season_id, weekday, weekend, by_weekday)
     values (:cabinId, :seasonId, :weekday, :weekend, :byWeekday)`,
    { cabinId, seasonId, weekday, weekend, byWeekday: JSON.stringify(byWeekday) },
  );
}
