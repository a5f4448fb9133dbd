import type { Booking } from "../../../booking/domain/booking.ts";
import type { Entry } from "../../../stays/entry.ts";
import type { Flow, Link, Translate, View } from "../../chat.ts";
import { alreadyText } from "../already.ts";
import { type Desk, wordsOf } from "../desk.ts";
import { asTyped } from "../typed.ts";
import { wayThere } from "./confirmed.ts";
import { ownBooking } from "./own-booking.ts";

/** A guest asks again how to get in. */
export const arrivalInfo: Flow<Desk> = {
  steps: [],
  ofBooking: true,
  async run(chat, desk) {
    const booking = await ownBooking(chat, desk);
    if (!booking) return;
    const { t, format, stays, now } = desk;
    const entry = await stays.entryOf(booking);
    if (entry) return chat.say(showEntry(entry, booking, t("entry-title", wordsOf(booking, desk)), desk));
    const opensAt = await stays.entryOpensAt(booking);
    if (opensAt === undefined) return chat.say({ text: alreadyText(booking, desk) });
    const when = format.moment(opensAt.toISOString(), now);
    chat.say({ text: t("entry-early", { when, code: booking.code }), links: wayThere(desk) });
  },
};

export const arrivalInfoLink = ({ code }: Booking, t: Translate): Link => ({
  label: t("entry-button"),
  command: `arrival_info ${code}`,
});

type EntryDesk = Pick<Desk, "t" | "locale" | "format" | "complex">;

/** A text with the way in: the codes, or what is left to pay for them. */
export function showEntry(entry: Entry, booking: Booking, text: string, desk: EntryDesk): View {
  const { t, complex } = desk;
  const place = complex.place && t("entry-address", { address: complex.place.address });
  const parts = [
    text,
    place,
    instructionsIn(entry, desk),
    ...codeLines(entry, t),
    withheld(entry, booking, desk),
  ];
  const pay = { label: t("entry-pay"), command: `pay ${booking.code}` };
  return {
    text: parts.filter(Boolean).join("\n\n"),
    links: [...(entry.withheld ? [pay] : []), ...wayThere(desk)],
    ...(complex.place && { place: { ...complex.place, name: complex.name } }),
  };
}

const instructionsIn = ({ instructions }: Entry, { locale }: EntryDesk) =>
  asTyped(instructions?.[locale] ?? "");

/** To be copied as they are: no marks of ours on their lines. */
function codeLines({ codes }: Entry, t: Translate): string[] {
  if (codes === null) return [];
  const { accessCode, wifi } = codes;
  return [
    ...(accessCode === null ? [] : [t("entry-door", { accessCode })]),
    ...(wifi === null ? [] : [t("entry-wifi", { name: wifi.name, password: wifi.password })]),
  ];
}

function withheld({ withheld, owed }: Entry, { quote }: Booking, { t, format }: EntryDesk): string {
  return withheld ? t("entry-withheld", { owed: format.money(owed, quote.currency) }) : "";
}
