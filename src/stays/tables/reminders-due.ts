import type { CivilDate } from "../../booking/domain/civil-date.ts";
import type { Stay } from "../../booking/domain/stay.ts";
import type { Db } from "../../db/connect.ts";
import { RECEIVED } from "../../payments/tables/payments.ts";
import { NO_TRANSFER_WAITS } from "../../payments/tables/transfer-checks.ts";
import { type DatedKind, isOncePerBooking, MID_STAY_MIN_NIGHTS, RULES } from "../domain/reminders.ts";

/** A booking that a reminder is due for, by code, and the date it is about. */
export type Due = { readonly code: string; readonly about: CivilDate };

const WHILE_COMING = "('confirmed', 'checked_in')";

/** Of which bookings each is told. */
const TOLD_OF: Readonly<Record<DatedKind, string>> = {
  // Whoever has just paid the deposit read about the balance then.
  balance_due: `bookings.state = 'confirmed'
    and bookings.updated_at <= :now::timestamptz - interval '1 day'
    and ${NO_TRANSFER_WAITS}
    and (bookings.quote->>'total')::bigint > ${RECEIVED}`,
  // Who is to pay on arrival is never late.
  balance_overdue: `bookings.state = 'confirmed'
    and bookings.balance_due_on is not null
    and ${NO_TRANSFER_WAITS}
    and (bookings.quote->>'total')::bigint > ${RECEIVED}`,
  pre_arrival: "bookings.state = 'confirmed'",
  check_in: `bookings.state in ${WHILE_COMING}`,
  registry: `bookings.state in ${WHILE_COMING}`,
  mid_stay: `bookings.state in ${WHILE_COMING} and bookings.check_out - bookings.check_in >= ${MID_STAY_MIN_NIGHTS}`,
  check_out: `bookings.state in ${WHILE_COMING}`,
  damage_return: `bookings.state in ('checked_in', 'completed', 'cancelled', 'no_show')
    and exists (
      select from damage_deposits
      where damage_deposits.booking_id = bookings.id
        and damage_deposits.returned is null)`,
  feedback: `bookings.state = 'completed'
    and not exists (select from feedback where feedback.booking_id = bookings.id)`,
  // Who comes again anyway, or never wants to hear of it, is not asked.
  come_back: `bookings.state = 'completed'
    and bookings.check_out = (
      select max(theirs.check_out)
      from bookings as theirs
      where theirs.complex_id = bookings.complex_id
        and theirs.guest_id = bookings.guest_id
        and theirs.state not in ('declined', 'expired', 'cancelled'))
    and not exists (
      select from offers_declined
      join guests on guests.id = offers_declined.guest_id
      where coalesce(guests.merged_into, guests.id) = bookings.guest_id)`,
};

/** Columns are ours to name: they never come from outside. */
const anchorOf = (kind: DatedKind) => {
  const { anchor } = RULES[kind];
  return anchor === "balance" ? "coalesce(bookings.balance_due_on, bookings.check_in)" : `bookings.${anchor}`;
};

/** As `onceFor` has it. */
const WAY_IN = "bookings.check_in::text || ' ' || bookings.cabin_id::text";
const onceFor = (kind: DatedKind) => {
  if (isOncePerBooking(kind)) return "''";
  return kind === "check_in" ? WAY_IN : `${anchorOf(kind)}::text`;
};

/** A row of `reminders_sent` for this reminder, for a query over `bookings`. */
const toldAlready = (kind: DatedKind) => `
  exists (
    select from reminders_sent
    where reminders_sent.booking_id = bookings.id
      and reminders_sent.kind = :kind
      and reminders_sent.about = ${onceFor(kind)})`;

/** A night's sweep finds at most so many; the next minute's finds the rest. */
const AT_ONCE = 500;

/** The bookings of such dates that have not been told of it. */
export async function remindersDue(
  db: Db,
  complexId: string,
  kind: DatedKind,
  dates: readonly CivilDate[],
  now: Date,
): Promise<Due[]> {
  if (dates.length === 0) return [];
  const anchor = anchorOf(kind);
  const { rows } = await db.raw<{ rows: Due[] }>(
    `select bookings.code, ${anchor} as about
     from bookings
     where bookings.complex_id = :complexId
       and ${anchor} = any(:dates::date[])
       and ${TOLD_OF[kind]}
       and not ${toldAlready(kind)}
     order by ${anchor}, bookings.id
     limit ${AT_ONCE}`,
    { complexId, kind, dates: [...dates], now },
  );
  return rows;
}

/** A hold whose deposit is not there yet, and which was not told so. */
export type DepositDue = { readonly code: string; readonly since: Date; readonly deadline: Date };

export async function depositsDue(db: Db, complexId: string, before: Date): Promise<DepositDue[]> {
  const { rows } = await db.raw<{ rows: DepositDue[] }>(
    `select bookings.code, bookings.updated_at as since, bookings.deadline
     from bookings
     where bookings.complex_id = :complexId
       and bookings.state = 'awaiting_deposit'
       and bookings.deadline < :before
       and not exists (
         select from reminders_sent
         where reminders_sent.booking_id = bookings.id
           and reminders_sent.kind = 'deposit_due')
     order by bookings.deadline
     limit ${AT_ONCE}`,
    { complexId, before },
  );
  return rows;
}

/** Bookings within such dates told how to get in while something was owed, of which all is paid now. */
export async function codesOwed(db: Db, complexId: string, { checkIn, checkOut }: Stay): Promise<string[]> {
  const { rows } = await db.raw<{ rows: { code: string }[] }>(
    `select bookings.code
     from bookings
     join cabins on cabins.id = bookings.cabin_id
     join reminders_sent as told
       on told.booking_id = bookings.id
      and told.kind = 'check_in'
      and told.about = ${WAY_IN}
      and told.outcome = 'told'
     where bookings.complex_id = :complexId
       and bookings.check_in between :checkIn and :checkOut
       and bookings.state in ${WHILE_COMING}
       and (cabins.arrival->>'accessCode' is not null or jsonb_typeof(cabins.arrival->'wifi') = 'object')
       and (bookings.quote->>'total')::bigint <= ${RECEIVED}
       and not exists (
         select from reminders_sent
         where reminders_sent.booking_id = bookings.id
           and reminders_sent.kind = 'arrival_codes'
           and reminders_sent.about = ${WAY_IN})`,
    { complexId, checkIn, checkOut },
  );
  return rows.map(({ code }) => code);
}
