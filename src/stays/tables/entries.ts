import type { CabinArrival } from "../../booking/domain/description.ts";
import type { Db } from "../../db/connect.ts";

/** How to get into a cabin; nothing where nobody wrote it down. */
export async function arrivalAt(db: Db, cabinId: string): Promise<CabinArrival | undefined> {
  const { rows } = await db.raw<{ rows: { arrival: CabinArrival | null }[] }>(
    "select arrival from cabins where id = :cabinId",
    { cabinId },
  );
  return rows[0]?.arrival ?? undefined;
}
