import type { Actor } from "../../booking/actor.ts";
import type { Trx } from "../../db/connect.ts";
import { insertCheck } from "../tables/transfer-checks.ts";
import type { TransferDeps } from "./deps.ts";

/** Asks the owners of a booking whether a transfer has come, and has its dates wait for that; returns the check's id. */
export function createOpenCheck({ clock, booking }: TransferDeps) {
  return async (trx: Trx, bookingId: string, actor: Actor): Promise<string> => {
    const openedAt = clock();
    const given = await booking.awaitTransferCheck(trx, bookingId, actor);
    return insertCheck(trx, { bookingId, openedAt, ...given });
  };
}
