import {
  addDays,
  addMonths,
  type CivilDate,
  firstOfMonth,
  monthOf,
} from "../../../src/booking/domain/civil-date.ts";
import type { PhoneMessage } from "../../phones/phone-protocol.ts";
import type { Person } from "./person.ts";

export const CHANNELS = ["telegram", "whatsapp"] as const;
export type Channel = (typeof CHANNELS)[number];

/** What a guest does in one messenger and not in another. */
export type Ways = {
  readonly hello: string;
  /** The dates of a stay from `arrival` on, or a day or two later where that is not free. */
  choosesDates(guest: Person, question: PhoneMessage, today: CivilDate, arrival: CivilDate): Promise<void>;
  /** Two adults and a child. */
  saysParty(guest: Person, question: PhoneMessage): Promise<void>;
  /** The message with the button to pay: beside other buttons, WhatsApp makes one of its own of it. */
  payFrom(guest: Person, due: PhoneMessage): Promise<PhoneMessage>;
};

/** Enough for every season of the demo. */
const NIGHTS = 3;

export const WAYS: Readonly<Record<Channel, Ways>> = {
  telegram: {
    hello: "/start",
    async choosesDates(guest, calendar, today, arrival) {
      for (let month = monthOf(today); month < monthOf(arrival); month = addMonths(month, 1)) {
        await guest.taps(calendar, "›");
      }
      await guest.taps(calendar, firstOpenDay(guest.now(calendar), dayOf(arrival)));
      await guest.taps(calendar, firstOpenDay(guest.now(calendar), dayOf(arrival) + 1));
    },
    async saysParty(guest, counters) {
      await guest.tapsInRow(counters, "Menores", "+");
      await guest.taps(counters, "✅ Somos 2 adultos y 1 menor");
    },
    payFrom: async (_guest, due) => due,
  },
  whatsapp: {
    hello: "Hola!",
    async choosesDates(guest, _question, _today, arrival) {
      guest.types(`del ${writtenStay(arrival)}`);
    },
    async saysParty(guest) {
      guest.types("2 adultos y 1 nene");
    },
    payFrom: (guest) => guest.reads(/^💳 Pagar la seña/),
  },
};

/** After this day of a month the stay might end in the next one, and the calendar would have to be turned again. */
const LAST_ARRIVAL = 20;
const WEEKS_AHEAD = 6;

/** A day in some weeks when a stay ends in the month in which it begins. */
export function arrivalAfter(today: CivilDate): CivilDate {
  const ahead = addDays(today, 7 * WEEKS_AHEAD);
  return dayOf(ahead) <= LAST_ARRIVAL ? ahead : firstOfMonth(addMonths(monthOf(ahead), 1));
}

/** `20/1 al 23/1`. */
export const writtenStay = (arrival: CivilDate): string =>
  `${written(arrival)} al ${written(addDays(arrival, NIGHTS))}`;

const written = (date: CivilDate): string => `${dayOf(date)}/${Number(monthOf(date).slice("YYYY-".length))}`;

const dayOf = (date: CivilDate): number => Number(date.slice("YYYY-MM-".length));

/** The days that can be tapped are plain numbers; those that cannot are struck out or in brackets. */
function firstOpenDay({ buttons }: PhoneMessage, from: number): string {
  const open = buttons.flat().find(({ text }) => /^\d{1,2}$/.test(text) && Number(text) >= from);
  return open?.text ?? String(from);
}
