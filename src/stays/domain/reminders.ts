import type { Booking, BookingState } from "../../booking/domain/booking.ts";
import type { CivilDate } from "../../booking/domain/civil-date.ts";

/** Everything that is told by the calendar, in the order of a booking's life. */
export const REMINDER_KINDS = [
  "deposit_due",
  "balance_due",
  "balance_overdue",
  "pre_arrival",
  "check_in",
  "registry",
  "mid_stay",
  "check_out",
  "damage_return",
  "feedback",
  "come_back",
] as const;

export type ReminderKind = (typeof REMINDER_KINDS)[number];
/** Those that are about a date of the stay. */
export type DatedKind = Exclude<ReminderKind, "deposit_due">;

/** How a reminder is told here. */
export type ReminderSetting = {
  readonly kind: ReminderKind;
  readonly active: boolean;
  /** Days from the date it is about; for `deposit_due` minutes before the deadline. */
  readonly lead: number;
  /** `HH:MM` in the complex's time zone; `deposit_due` goes by its deadline instead. */
  readonly time: string;
  /** The owner's own, told after ours. */
  readonly words: string | null;
};

type Rule = {
  /** The balance's is the day on which it is due, or check-in. */
  readonly anchor: "check_in" | "check_out" | "balance" | "deadline";
  readonly direction: "before" | "after";
  readonly lead: number;
  readonly minLead: number;
  readonly maxLead: number;
  readonly time: string;
};

/** What each is about, what owners may make of it, and what it is until they do. */
export const RULES: Readonly<Record<ReminderKind, Rule>> = {
  deposit_due: rule("deadline", "before", 20, { min: 10, max: 720 }, "00:00"),
  balance_due: rule("balance", "before", 5, { min: 1, max: 60 }, "10:00"),
  balance_overdue: rule("balance", "after", 1, { min: 1, max: 14 }, "10:00"),
  pre_arrival: rule("check_in", "before", 3, { min: 1, max: 30 }, "11:00"),
  check_in: rule("check_in", "before", 0, { min: 0, max: 1 }, "09:00"),
  registry: rule("check_in", "before", 0, { min: 0, max: 1 }, "09:00"),
  mid_stay: rule("check_in", "after", 1, { min: 1, max: 7 }, "11:00"),
  check_out: rule("check_out", "before", 1, { min: 1, max: 2 }, "18:00"),
  damage_return: rule("check_out", "after", 0, { min: 0, max: 3 }, "12:00"),
  feedback: rule("check_out", "after", 1, { min: 0, max: 14 }, "11:00"),
  come_back: rule("check_out", "after", 150, { min: 14, max: 400 }, "11:00"),
};

/** When owners may have something told at all: nobody is woken. */
export const EARLIEST = "07:00";
export const LATEST = "21:59";

/** A stay as short as this is asked about once it is over. */
export const MID_STAY_MIN_NIGHTS = 3;

export function defaultSetting(kind: ReminderKind): ReminderSetting {
  const { lead, time } = RULES[kind];
  return { kind, active: true, lead, time, words: null };
}

export function mayLead(kind: ReminderKind, lead: number): boolean {
  const { minLead, maxLead } = RULES[kind];
  return Number.isInteger(lead) && lead >= minLead && lead <= maxLead;
}

/** Texts compare as times do. */
export function mayBeAt(time: string): boolean {
  return time >= EARLIEST && time <= LATEST;
}

/** What a reminder of a kind is told of once: a date, so that a moved stay is told of anew, or the booking itself. */
export function isOncePerBooking(kind: ReminderKind): boolean {
  return kind === "deposit_due" || kind === "feedback" || kind === "come_back";
}

/** What a reminder of a kind is told of once. How to get in is another thing in another cabin. */
export function onceFor(
  kind: ReminderKind,
  booking: Pick<Booking, "stay" | "cabinId" | "balanceDueOn">,
): string {
  if (isOncePerBooking(kind) || kind === "deposit_due") return "";
  const date = dateAbout(kind, booking);
  return kind === "check_in" ? `${date} ${booking.cabinId}` : date;
}

/** Whether a reminder of a kind is told of a booking in such a state. */
export function isToldIn(state: BookingState, kind: ReminderKind): boolean {
  switch (kind) {
    case "deposit_due":
      return state === "awaiting_deposit";
    case "balance_due":
    case "balance_overdue":
    case "pre_arrival":
      return state === "confirmed";
    case "damage_return":
      return ["checked_in", "completed", "cancelled", "no_show"].includes(state);
    case "feedback":
    case "come_back":
      return state === "completed";
    default:
      return state === "confirmed" || state === "checked_in";
  }
}

/** Who hears of it. */
export function toldTo(kind: ReminderKind): readonly ["guest" | "owners", ..."owners"[]] {
  if (kind === "registry" || kind === "damage_return") return ["owners"];
  return kind === "balance_overdue" ? ["guest", "owners"] : ["guest"];
}

/** The date of a booking that a reminder of a kind is about. */
export function dateAbout(
  kind: DatedKind,
  { stay, balanceDueOn }: Pick<Booking, "stay" | "balanceDueOn">,
): CivilDate {
  switch (RULES[kind].anchor) {
    case "check_out":
      return stay.checkOut;
    case "balance":
      return balanceDueOn ?? stay.checkIn;
    default:
      return stay.checkIn;
  }
}

function rule(
  anchor: Rule["anchor"],
  direction: Rule["direction"],
  lead: number,
  { min, max }: { readonly min: number; readonly max: number },
  time: string,
): Rule {
  return { anchor, direction, lead, minLead: min, maxLead: max, time };
}
