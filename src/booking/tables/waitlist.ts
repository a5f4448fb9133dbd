import type { Db, Trx } from "../../db/connect.ts";
import type { Booking } from "../domain/booking.ts";
import type { CivilDate } from "../domain/civil-date.ts";
import type { Party } from "../domain/party.ts";
import type { Stay } from "../domain/stay.ts";
import type { WaitlistEntry } from "../domain/waitlist.ts";
import { KEEPS_ITS_DATES } from "./occupancies.ts";

export type NewEntry = {
  readonly complexId: string;
  readonly guestId: string;
  readonly chatId: string;
  readonly cabinId: string | null;
  readonly stay: Stay;
  readonly party: Party;
  readonly now: Date;
};

type EntryRow = Omit<WaitlistEntry, "stay" | "party"> & Stay & Party;

const STAY = "daterange(entries.check_in, entries.check_out)";
const PLACE = `
  entries.id,
  entries.guest_id as "guestId",
  entries.chat_id as "chatId",
  entries.cabin_id as "cabinId",
  entries.check_in as "checkIn",
  entries.check_out as "checkOut",
  entries.adults,
  entries.children,
  entries.pets,
  entries.state`;

const SELECT = `
  select ${PLACE},
    wanted.name as "cabinName",
    bookings.code,
    (
      select count(*)
      from waitlist_entries as others
      where others.complex_id = entries.complex_id
        and others.state = 'waiting'
        and daterange(others.check_in, others.check_out) && ${STAY}
        and coalesce(others.cabin_id = entries.cabin_id, true)
        and others.guest_id <> entries.guest_id
        and others.id < entries.id
    ) as ahead
  from waitlist_entries as entries
  left join cabins as wanted on wanted.id = entries.cabin_id
  left join bookings on bookings.id = entries.booking_id`;

/** Whether a cabin, of the same query, could be theirs: it suits them, and is free for their whole stay at `:now`. */
const CAN_HAVE_CABIN = `
  cabins.complex_id = entries.complex_id
  and cabins.active
  and entries.state = 'waiting'
  and entries.check_in >= :today
  and coalesce(entries.cabin_id, cabins.id) = cabins.id
  and entries.adults + entries.children <= cabins.max_guests
  and entries.pets <= cabins.max_pets
  and not exists (
    select from occupancies
    where occupancies.cabin_id = cabins.id
      and occupancies.stay && ${STAY}
      and ${KEEPS_ITS_DATES}
  )`;

/** Returns its id; nothing where the guest waits for just that already. */
export async function insertEntry(trx: Trx, entry: NewEntry): Promise<number | undefined> {
  const { rows } = await trx.raw<{ rows: { id: number }[] }>(
    `insert into waitlist_entries (
       complex_id, guest_id, chat_id, cabin_id, check_in, check_out, adults, children, pets, created_at, updated_at)
     values (
       :complexId, :guestId, :chatId, :cabinId, :checkIn, :checkOut, :adults, :children, :pets, :now, :now)
     on conflict do nothing
     returning id`,
    { ...entry, ...entry.stay, ...entry.party },
  );
  return rows[0]?.id;
}

export async function entryById(db: Db, complexId: string, id: number): Promise<WaitlistEntry | undefined> {
  const { rows } = await db.raw<{ rows: EntryRow[] }>(
    `${SELECT}
     where entries.complex_id = :complexId
       and entries.id = :id`,
    { complexId, id },
  );
  return rows.map(entryFrom)[0];
}

/** A guest's places in line and the offers they have, the next stay first. */
export async function openEntriesOf(db: Db, complexId: string, guestId: string): Promise<WaitlistEntry[]> {
  const { rows } = await db.raw<{ rows: EntryRow[] }>(
    `${SELECT}
     where entries.complex_id = :complexId
       and entries.guest_id = :guestId
       and entries.state in ('waiting', 'offered')
     order by entries.check_in, entries.id`,
    { complexId, guestId },
  );
  return rows.map(entryFrom);
}

export type FirstInLine = Omit<WaitlistEntry, "cabinName" | "code" | "ahead">;

/** Who has waited longest of those who can have a cabin, which is to be locked; their entry is locked as well. */
export async function firstInLine(
  trx: Trx,
  cabinId: string,
  at: { readonly today: CivilDate; readonly now: Date },
  passedOver: readonly number[],
): Promise<FirstInLine | undefined> {
  const { rows } = await trx.raw<{ rows: (Omit<FirstInLine, "stay" | "party"> & Stay & Party)[] }>(
    `select ${PLACE}
     from waitlist_entries as entries
     join cabins on cabins.id = :cabinId
     where ${CAN_HAVE_CABIN}
       and entries.id <> all(:passedOver::bigint[])
     order by entries.id
     limit 1
     for update of entries`,
    { cabinId, passedOver: [...passedOver], ...at },
  );
  return rows.map(withWish)[0];
}

/** The cabins that somebody in line can have, or somebody besides this guest for some of these nights. */
export async function cabinsWaitedFor(
  db: Db,
  complexId: string,
  at: { readonly today: CivilDate; readonly now: Date },
  besides?: { readonly guestId: string; readonly stay: Stay },
): Promise<string[]> {
  const { guestId = null, stay: { checkIn = null, checkOut = null } = {} } = besides ?? {};
  const { rows } = await db.raw<{ rows: { id: string }[] }>(
    `select cabins.id
     from cabins
     where cabins.complex_id = :complexId
       and exists (
         select from waitlist_entries as entries
         where ${CAN_HAVE_CABIN}
           and entries.guest_id is distinct from :guestId::uuid
           and ${STAY} && daterange(:checkIn::date, :checkOut::date)
       )
     order by cabins.name, cabins.id`,
    { complexId, guestId, checkIn, checkOut, ...at },
  );
  return rows.map(({ id }) => id);
}

export async function markOffered(trx: Trx, id: number, bookingId: string, now: Date): Promise<void> {
  await trx.raw(
    `update waitlist_entries
     set state = 'offered', booking_id = :bookingId, updated_at = :now
     where id = :id`,
    { id, bookingId, now },
  );
}

/** Whose offer it was; `oneCabin` where they waited for no other. */
export type ClosedOffer = { readonly entryId: number; readonly oneCabin?: true };

/**
 * Says what became of an offer, or of whoever got what they waited for without one. Returns whose offer it was; nothing
 * where the booking was none, or that is known.
 */
export async function closeOffer(
  trx: Trx,
  { id, complexId, guestId, stay, party }: Pick<Booking, "id" | "complexId" | "guestId" | "stay" | "party">,
  state: "served" | "left" | "lapsed",
  now: Date,
): Promise<ClosedOffer | undefined> {
  const { rows } = await trx.raw<{ rows: { entryId: number; oneCabin: boolean; offered: boolean }[] }>(
    `update waitlist_entries
     set state = :state, updated_at = :now
     where booking_id = :bookingId and (state = 'offered' or :state = 'served')
        or :state = 'served'
           and state = 'waiting'
           and guest_id = :guestId
           and complex_id = :complexId
           and (check_in, check_out) = (:checkIn::date, :checkOut::date)
           and (adults, children, pets) = (:adults::integer, :children::integer, :pets::integer)
     returning id as "entryId", cabin_id is not null as "oneCabin", booking_id is not null as offered`,
    { bookingId: id, complexId, guestId, ...stay, ...party, state, now },
  );
  const [closed] = rows.filter(({ offered }) => offered);
  return closed && { entryId: closed.entryId, ...(closed.oneCabin && { oneCabin: true }) };
}

/** Whether they were still in line. */
export async function leaveLine(trx: Trx, id: number, now: Date): Promise<boolean> {
  const { rowCount } = await trx.raw<{ rowCount: number }>(
    `update waitlist_entries
     set state = 'left', updated_at = :now
     where id = :id
       and state = 'waiting'`,
    { id, now },
  );
  return rowCount > 0;
}

/** Nobody waits for a day that is over. */
export async function lapsePast(db: Db, complexId: string, today: CivilDate, now: Date): Promise<void> {
  await db.raw(
    `update waitlist_entries
     set state = 'lapsed', updated_at = :now
     where complex_id = :complexId
       and state = 'waiting'
       and check_in < :today`,
    { complexId, today, now },
  );
}

/**
 * Gives one guest's places in line to another. Where both wait for the same, an offer stays rather than a place, and the
 * other's own rather than one that is given. The guest is to be locked.
 */
export async function moveEntries(trx: Trx, from: string, to: string, now: Date): Promise<void> {
  await trx.raw(
    `with twice as (
       update waitlist_entries as entries
       set state = 'left', updated_at = :now
       from waitlist_entries as others
       where (entries.guest_id, others.guest_id) in ((:from, :to), (:to, :from))
         and entries.state in ('waiting', 'offered')
         and others.state in ('waiting', 'offered')
         and (others.state = 'offered', others.guest_id = :to) > (entries.state = 'offered', entries.guest_id = :to)
         and (others.complex_id, others.check_in, others.check_out, others.adults, others.children, others.pets)
           = (entries.complex_id, entries.check_in, entries.check_out, entries.adults, entries.children, entries.pets)
         and others.cabin_id is not distinct from entries.cabin_id
       returning entries.id
     )
     update waitlist_entries
     set guest_id = :to
     where guest_id = :from
       and id not in (select id from twice)`,
    { from, to, now },
  );
}

const withWish = <R extends Stay & Party>({ checkIn, checkOut, adults, children, pets, ...row }: R) => ({
  ...row,
  stay: { checkIn, checkOut },
  party: { adults, children, pets },
});

const entryFrom = (row: EntryRow): WaitlistEntry => withWish(row);
