import type { Db } from "../../../src/db/connect.ts";
import { aCabinAndTwoGuests, granted } from "../../booking/desk.ts";
import { stay } from "../../support/builders/booking.ts";
import { somebodyAt } from "./at-the-desk.ts";

/** Ana has paid the deposit of 60 for two nights of 200 in all, Bruno holds two later ones; Marta runs the place. */
export async function twoBookings(db: Db) {
  const house = await aCabinAndTwoGuests(db, { mode: "instant" });
  const anas = granted(await house.ana.holds(stay("2026-01-20", "2026-01-22")));
  const brunos = granted(await house.bruno.holds(stay("2026-02-03", "2026-02-05")));
  const actor = { kind: "owner", name: "Marta", channel: "telegram" } as const;
  const amount = anas.quote.deposit;
  granted(await house.moneyByHand.take({ bookingId: anas.id, method: "cash", amount, key: anas.id, actor }));
  const marta = await somebodyAt({ db, room: house.room, clock: house.clock.now, isOwner: true });
  return { ...house, anas, brunos, marta };
}
