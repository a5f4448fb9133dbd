import type { Booking } from "../booking/domain/booking.ts";
import { addDays, todayIn } from "../booking/domain/civil-date.ts";
import type { Centavos } from "../booking/domain/money.ts";
import { MAX_NIGHTS } from "../booking/domain/stay.ts";
import type { Trx } from "../db/connect.ts";
import { isUnavailable } from "../db/sqlstates.ts";
import { inTransaction } from "../db/transaction.ts";
import { HOUR_MS } from "../shared/clock.ts";
import type { StaysDeps } from "./deps.ts";
import { datesToTell, depositSpan, type HouseTime } from "./domain/due.ts";
import {
  dateAbout,
  isToldIn,
  onceFor,
  type ReminderKind,
  type ReminderSetting,
  toldTo,
} from "./domain/reminders.ts";
import { lockBookingOf } from "./lock-booking.ts";
import { owedFor } from "./owed.ts";
import { damageDepositOf } from "./tables/damage-deposits.ts";
import { reminderSettings } from "./tables/reminder-settings.ts";
import { codesOwed, depositsDue, remindersDue } from "./tables/reminders-due.ts";
import { noteReminder } from "./tables/reminders-sent.ts";

/** Longer than any deadline is spoken of before it comes, a night included. */
const DEADLINES_WITHIN_MS = 36 * HOUR_MS;

/** What the sweep found to do for one booking. */
type Reminder = {
  readonly kind: ReminderKind;
  readonly code: string;
  /** The date, or the deadline (an ISO instant), that must still be the booking's. */
  readonly about: string;
  readonly outcome: "told" | "missed";
};

/** Tells guests and owners what the calendar says. Each verb may be run as often as one likes, by several at once. */
export function createSendReminders(deps: StaysDeps) {
  const { complexId, db, booking: bookings, outbox, clock, logger } = deps;

  /** Tells whatever is due and was not told; what came too late to help is noted. One that fails keeps no other. */
  async function sendReminders(): Promise<void> {
    const complex = await bookings.complex();
    const now = clock();
    const settings = (await reminderSettings(db, complexId)).filter(({ active }) => active);
    const failures: unknown[] = [];
    const attempt = async (work: Promise<void>) => {
      try {
        await work;
      } catch (error) {
        if (isUnavailable(error)) throw error;
        failures.push(error);
      }
    };
    for (const setting of settings) {
      for (const reminder of await found(setting, now, complex)) await attempt(remind(reminder, now));
    }
    const today = todayIn(complex.timeZone, now);
    const around = { checkIn: addDays(today, -MAX_NIGHTS), checkOut: addDays(today, 1) };
    for (const code of await codesOwed(db, complexId, around)) await attempt(tellCodes(code, now));
    if (failures.length > 0)
      throw new AggregateError(failures, `${failures.length} reminders could not be told.`);
  }

  async function found(setting: ReminderSetting, now: Date, house: HouseTime): Promise<Reminder[]> {
    const { kind, lead } = setting;
    if (kind === "deposit_due") {
      const holds = await depositsDue(db, complexId, new Date(now.getTime() + DEADLINES_WITHIN_MS));
      return holds.flatMap(({ code, since, deadline }) => {
        const hold = { since: since.toISOString(), deadline: deadline.toISOString() };
        const span = depositSpan(hold, lead, house);
        const isDue = span !== undefined && span.from <= now && now < span.until;
        return isDue ? [{ kind, code, about: hold.deadline, outcome: "told" as const }] : [];
      });
    }
    const { due, missed } = datesToTell({ ...setting, kind }, now, house);
    const as = (outcome: Reminder["outcome"], rows: Awaited<ReturnType<typeof remindersDue>>) =>
      rows.map((row): Reminder => ({ kind, ...row, outcome }));
    return [
      ...as("told", await remindersDue(db, complexId, kind, due, now)),
      ...as("missed", await remindersDue(db, complexId, kind, missed, now)),
    ];
  }

  /** The row is written once; whoever writes it tells. */
  function remind({ kind, code, about, outcome }: Reminder, now: Date): Promise<void> {
    return inTransaction(db, async (trx) => {
      const booking = await lockBookingOf(trx, complexId, code);
      if (booking === undefined || !isToldIn(booking.state, kind)) return; // it moved on since it was found
      if ((kind === "deposit_due" ? booking.deadline : dateAbout(kind, booking)) !== about) return;

      const owed = await owedFor(trx, booking);
      if ((kind === "balance_due" || kind === "balance_overdue") && owed === 0) return;
      if (kind === "damage_return" && !(await isDamageHeld(trx, booking.id))) return;
      const row = { bookingId: booking.id, kind, about: onceFor(kind, booking), outcome, at: now };
      if (!(await noteReminder(trx, row))) return;
      if (outcome === "missed") return logger.info({ kind, code }, "a reminder came too late to be told");

      const isPaid = owed === 0;
      if (kind === "check_in" && isPaid)
        await noteReminder(trx, { ...row, kind: "arrival_codes", outcome: "not_needed" });
      for (const to of toldTo(kind)) await tell(trx, to, `reminder_${kind}`, booking, { owed, isPaid });
    });
  }

  /** Who paid the balance after they were told how to get in gets the codes now. */
  function tellCodes(code: string, now: Date): Promise<void> {
    return inTransaction(db, async (trx) => {
      const booking = await lockBookingOf(trx, complexId, code);
      if (booking === undefined || !isToldIn(booking.state, "check_in")) return;
      const owed = await owedFor(trx, booking);
      if (owed > 0) return;
      const row = {
        bookingId: booking.id,
        kind: "arrival_codes",
        about: onceFor("check_in", booking),
        at: now,
      };
      if (!(await noteReminder(trx, { ...row, outcome: "told" }))) return;
      await tell(trx, "guest", "arrival_codes", booking, { owed, isPaid: true });
    });
  }

  /** `isPaid` is as it was when it was decided what to tell; what is said looks again. */
  async function tell(
    trx: Trx,
    to: "guest" | "owners",
    event: string,
    { id, code, guestId, chatId }: Booking,
    data: { readonly owed: Centavos; readonly isPaid: boolean },
  ): Promise<void> {
    const audience = to === "owners" ? { to, complexId } : { to, guestId, chatId };
    await outbox.announce(trx, { event, audience, data: { bookingId: id, code, ...data } });
  }

  return { sendReminders };
}

async function isDamageHeld(trx: Trx, bookingId: string): Promise<boolean> {
  const deposit = await damageDepositOf(trx, bookingId);
  return deposit?.returned === null;
}
