import { z } from "zod";
import { addDays } from "../../../booking/domain/civil-date.ts";
import { centavos } from "../../../booking/domain/money.ts";
import { HOUR_MS } from "../../../shared/clock.ts";
import {
  isToldIn,
  type ReminderKind,
  type ReminderSetting,
  toldTo,
} from "../../../stays/domain/reminders.ts";
import type { Link, View } from "../../chat.ts";
import { alreadyText } from "../already.ts";
import { balanceWhen, type Desk } from "../desk.ts";
import { arrivalInfoLink, showEntry } from "../guest/arrival-info.ts";
import { wayThere } from "../guest/confirmed.ts";
import { withDamageOf } from "../guest/money/damage.ts";
import { showDeposit } from "../guest/money/deposit.ts";
import { travellersText } from "../guest/travellers.ts";
import { damageDepositLink } from "../owner/money/damage-deposits.ts";
import { paidLink } from "../owner/money/paid.ts";
import { asTyped } from "../typed.ts";
import type { Teller, Tellers, Telling } from "./notice.ts";

/** What was left to be paid when it was decided to tell, in centavos. */
const reminderData = z.object({
  owed: z.number().default(0).transform(centavos),
  isPaid: z.boolean().default(false),
});

type Shown = Telling & { readonly text: string };

function reminderWords({ notice, booking, desk }: Telling) {
  const { owed } = reminderData.parse(notice.data);
  const { format, complex } = desk;
  return { owed: format.money(owed, booking.quote.currency), owedCentavos: owed, complex: complex.name };
}

/** With the owner's own words after ours; of a booking that has moved on meanwhile, how it stands. */
function reminder(kind: ReminderKind, show: (telling: Shown) => View | Promise<View>): Teller {
  return {
    words: reminderWords,
    async view(telling) {
      const { booking, desk } = telling;
      if (!isToldIn(booking.state, kind)) return { text: alreadyText(booking, desk) };
      const settings = await desk.stays.reminderSettings();
      return show({
        ...telling,
        text: withWords(
          telling.text,
          settings.find((one) => one.kind === kind),
        ),
      });
    },
  };
}

const withWords = (text: string, setting: ReminderSetting | undefined) =>
  setting?.words == null ? text : `${text}\n\n${asTyped(setting.words)}`;

const withLinks =
  (links: (telling: Telling) => readonly Link[]) =>
  (telling: Shown): View => ({ text: telling.text, links: links(telling) });

/** With what they are to bring to be left against damage. */
const withDamageAnd =
  (links: (telling: Telling) => readonly Link[]) =>
  (telling: Shown): View => ({
    text: withDamageOf(telling.text, telling.booking, telling.desk),
    links: links(telling),
  });

/** The codes are there only if all was paid when this was decided and is paid now; else they come by themselves. */
async function withEntry(telling: Shown): Promise<View> {
  const { notice, booking, desk, text } = telling;
  const entry = await desk.stays.entryOf(booking);
  if (!entry) return { text, links: [arrivalInfoLink(booking, desk.t), ...wayThere(desk)] };
  const { isPaid } = reminderData.parse(notice.data);
  const isHeldBack = !isPaid && entry.codes !== null;
  return showEntry(isHeldBack ? { ...entry, codes: null } : entry, booking, text, desk);
}

async function withTravellers({ notice, booking, desk, text }: Shown): Promise<View> {
  const links: Link[] = [
    { label: desk.t("travellers-see"), command: `travellers ${booking.code}` },
    ...(booking.damageDeposit > 0 ? [damageDepositLink(booking.code, desk)] : []),
  ];
  if (desk.surface !== "telegram") return { text, links };
  if (reminderData.parse(notice.data).owed > 0) links.push(paidLink(booking.code, desk));
  const about = await desk.stays.arrivalOf(booking.id);
  const arrives =
    about === undefined ? text : `${text}\n${desk.t("arrival-line", { about: asTyped(about) })}`;
  return { text: await travellersText(booking, arrives, desk), links };
}

const payLink = ({ booking, desk }: Telling): Link => ({
  label: desk.t("entry-pay"),
  command: `pay ${booking.code}`,
});

/** A stay that was moved meanwhile may be paid later by now, or on arrival. */
const overdue = ({ booking, desk, text }: Shown): View => ({
  text: balanceWhen(booking, desk.today) === "late" ? text : alreadyText(booking, desk),
});

/** What the calendar has us say. */
export const reminderTellers: Tellers = {
  "reminder_deposit_due-guest": reminder("deposit_due", ({ booking, desk, text }) =>
    showDeposit(booking, text, desk),
  ),
  "reminder_balance_due-guest": reminder(
    "balance_due",
    withLinks((telling) => [payLink(telling)]),
  ),
  "reminder_balance_overdue-guest": reminder("balance_overdue", (telling) => ({
    ...overdue(telling),
    links: [payLink(telling)],
  })),
  "reminder_balance_overdue-owners": reminder("balance_overdue", (telling) => ({
    ...overdue(telling),
    links: [paidLink(telling.booking.code, telling.desk)],
  })),
  "reminder_damage_return-owners": reminder(
    "damage_return",
    withLinks(({ booking, desk }) => [damageDepositLink(booking.code, desk)]),
  ),
  "reminder_pre_arrival-guest": reminder(
    "pre_arrival",
    withDamageAnd(({ booking, desk }) => [
      {
        label: desk.t("arrival-button"),
        short: desk.t("arrival-button-short"),
        command: `arrival ${booking.code}`,
      },
      {
        label: desk.t("travellers-button"),
        short: desk.t("travellers-button-short"),
        command: `travellers ${booking.code}`,
      },
      ...wayThere(desk),
    ]),
  ),
  "reminder_check_in-guest": { ...reminder("check_in", withEntry), isPrivate: true },
  "reminder_registry-owners": { ...reminder("registry", withTravellers), isPrivate: true },
  "reminder_mid_stay-guest": reminder(
    "mid_stay",
    withLinks(({ booking, desk }) => [
      { label: desk.t("all-good-button"), command: `all_good ${booking.code}` },
      { label: desk.t("need-help-button"), command: "person" },
    ]),
  ),
  "reminder_check_out-guest": reminder(
    "check_out",
    withLinks(() => []),
  ),
  "reminder_feedback-guest": reminder(
    "feedback",
    withLinks(({ booking, desk }) => [
      { label: desk.t("feedback-button"), command: `feedback ${booking.code}` },
    ]),
  ),
  "reminder_come_back-guest": reminder(
    "come_back",
    withLinks(({ desk }) => [
      { label: desk.t("menu-book"), command: "book" },
      { label: desk.t("no-offers-button"), short: desk.t("no-offers-button-short"), command: "no_offers" },
    ]),
  ),
  "arrival_codes-guest": {
    words: reminderWords,
    isPrivate: true,
    view: (telling) =>
      isToldIn(telling.booking.state, "check_in")
        ? withEntry(telling)
        : { text: alreadyText(telling.booking, telling.desk) },
  },
};

/** A reminder as a guest would read it, of a booking made up for the owner to look at. */
export function reminderExample(
  setting: ReminderSetting,
  { t, format, complex, today, now, person }: Desk,
): string {
  const { kind } = setting;
  const stay = { checkIn: addDays(today, 1), checkOut: addDays(today, 5) };
  const money = (amount: number) => format.money(centavos(amount), complex.currency);
  const words = {
    ...{ code: "K7Q2MX", cabin: t("reminders-example-cabin"), guest: person.name, reach: "" },
    ...{ stay: format.stay(stay), party: format.party({ adults: 2, children: 0, pets: 0 }) },
    ...{ checkIn: format.longDate(stay.checkIn), checkOut: format.longDate(stay.checkOut) },
    ...{ deposit: money(120_000_00), owed: money(280_000_00), owedCentavos: 280_000_00 },
    deadline: format.moment(new Date(now.getTime() + HOUR_MS).toISOString(), now),
    ...{ balanceWhen: "dated", balanceDueOn: format.longDate(today) },
    ...{ checkInTime: complex.checkInTime, checkOutTime: complex.checkOutTime, complex: complex.name },
  };
  const [to] = toldTo(kind);
  return withWords(t(`notice-reminder_${kind}-${to}`, words), setting);
}
