import type { Trx } from "../../db/connect.ts";
import type { NightlyRates } from "../domain/description.ts";

export async function insertRates(
  trx: Trx,
  cabinId: string,
  seasonId: string,
  { weekday, weekend }: NightlyRates,
): Promise<void> {
  await trx.raw(
    `insert into rates (cabin_id, season_id, weekday, weekend)
     values (:cabinId, :seasonId, :weekday, :weekend)`,
    { cabinId, seasonId, weekday, weekend },
  );
}
