import type { Trx } from "../../db/connect.ts";
import { type Hold, isHold } from "../domain/booking.ts";
import type { CivilDate } from "../domain/civil-date.ts";
import type { Party } from "../domain/party.ts";
import type { Quote } from "../domain/prices/quote.ts";
import type { Stay } from "../domain/stay.ts";
import { type BookingRow, bookingFrom, selectBookings } from "./booking-row.ts";

export type NewHold = {
  readonly code: string;
  readonly key: string;
  readonly complexId: string;
  readonly cabinId: string;
  readonly guestId: string;
  readonly chatId: string;
  readonly stay: Stay;
  readonly party: Party;
  readonly state: "awaiting_owner" | "awaiting_deposit";
  /** ISO instant. */
  readonly deadline: string;
  readonly quote: Quote;
  /** As the house asks it today. */
  readonly balanceDueDays: number | null;
  readonly balanceDueOn: CivilDate | null;
  readonly now: Date;
};

/**
 * Takes the dates and books them, with the policy, the terms and the damage deposit of today, and adds the job of the
 * deadline; nothing where the dates are taken.
 *
 * No job can have the key of a new booking, so the mode of `add_job` that does not look for one is safe, and cheapest.
 *
 * Breaks `bookings_hold_key_unique` where the key has its booking already.
 */
export async function insertHold(trx: Trx, hold: NewHold): Promise<Hold | undefined> {
  const { rows } = await trx.raw<{ rows: BookingRow[] }>(
    `with taken as (
       insert into occupancies (cabin_id, stay, kind)
       values (:cabinId, daterange(:checkIn, :checkOut), 'booking')
       on conflict do nothing
       returning id
     ),
     placed as (
       insert into bookings (
         code, hold_key, complex_id, cabin_id, occupancy_id, guest_id, chat_id, check_in, check_out,
         adults, children, pets, state, deadline, quote, cancellation_policy, terms, balance_due_days, balance_due_on,
         damage_deposit, created_at, updated_at)
       select
         :code, :key, complexes.id, :cabinId, taken.id, :guestId, :chatId, :checkIn, :checkOut,
         :adults, :children, :pets, :state, :deadline, :quote, cancellation_policy, terms, :balanceDueDays, :balanceDueOn,
         coalesce(cabins.damage_deposit, complexes.damage_deposit), :now, :now
       from taken, complexes, cabins
       where complexes.id = :complexId
         and cabins.id = :cabinId
       returning *
     ),
     watched as (
       select graphile_worker.add_job(
         'expire_hold',
         payload => json_build_object('bookingId', placed.id),
         run_at => placed.deadline,
         job_key => 'expire:' || placed.id,
         job_key_mode => 'unsafe_dedupe')
       from placed
     )
     ${selectBookings("placed as bookings")}
     cross join (select count(*) from watched) as jobs`,
    { ...hold, ...hold.stay, ...hold.party, quote: JSON.stringify(hold.quote) },
  );
  return rows.map(bookingFrom).find(isHold);
}
