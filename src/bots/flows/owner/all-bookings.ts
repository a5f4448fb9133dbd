import type { Booking } from "../../../booking/domain/booking.ts";
import { monthOf } from "../../../booking/domain/civil-date.ts";
import { isOn } from "../../../documents/account.ts";
import { ok } from "../../../shared/result.ts";
import type { Flow, Link } from "../../chat.ts";
import { withoutMonths } from "../../texts/understanding/month-names.ts";
import { type Desk, wordsOf } from "../desk.ts";
import { ofGuestNamed } from "../which-booking.ts";
import { type AskedBookings, askedIn, isAsked, pageCommand } from "./asked-bookings.ts";
import { allBookingsLink, bookingLink, houseCard, stateWords } from "./one-booking.ts";

const AT_ONCE = 8;
/** Of people of one name: a button has no room for it, so there is no page after these. */
const AT_ONCE_OF_ONE_NAME = 30;

/** The bookings that are under way or to come, by check-in: all, or those of some days, a cabin, a guest. Each opens by a tap. */
export const allBookings: Flow<Desk> = {
  steps: [],
  listen: (words) => (words.trim() === "" ? {} : { which: words }),
  async run(chat, desk) {
    const words = chat.mentioned("which", ok) ?? "";
    const asked = await askedIn(words, desk);
    const inTime = (await desk.booking.underWay()).filter((booking) => isAsked(booking, asked));
    const ofOneName = asked.isPage ? [] : await ofName(words, inTime, asked, desk);
    const [only, ...others] = ofOneName;
    if (only && others.length === 0) return chat.say(await houseCard(only, desk));

    const isOfName = ofOneName.length > 0;
    const found = isOfName ? ofOneName : inTime;
    const from = Math.min(asked.from, startOfLastPage(found.length)); // fewer may be left since the button was shown
    const shown = found.slice(from, from + (isOfName ? AT_ONCE_OF_ONE_NAME : AT_ONCE));
    const last = from + shown.length;
    const left = isOfName ? 0 : found.length - last;
    const part = shown.length === found.length ? "all" : shown.length === 1 ? "one" : "some";
    const told = { ...askedWords(asked, desk), count: found.length, part, first: from + 1, last };
    if (shown.length === 0)
      return chat.say({ text: desk.t("all-bookings-none", told), links: backFrom(asked, desk) });

    const lines: string[] = [];
    for (const booking of shown) lines.push(await lineOf(booking, desk));
    chat.say({
      text: [desk.t("all-bookings-title", told), ...lines].join("\n\n"),
      links: [
        ...shown.map((booking) => bookingLink(booking, buttonOf(booking, desk))),
        ...(left > 0 ? [moreLink(asked, { from: last, left }, desk)] : []),
        ...backFrom(asked, desk),
      ],
    });
  },
};

/** Those of whoever is named, of days or a cabin if these are named as well; else what ended lately is theirs, too. */
async function ofName(
  words: string,
  inTime: readonly Booking[],
  { days, cabin }: AskedBookings,
  { booking }: Desk,
): Promise<Booking[]> {
  const names = days?.isMonth ? withoutMonths(words) : words;
  const found = ofGuestNamed(names, inTime);
  return found.length > 0 || days || cabin ? found : ofGuestNamed(names, await booking.endedLately());
}

const startOfLastPage = (count: number): number => Math.max(0, Math.ceil(count / AT_ONCE) - 1) * AT_ONCE;

/** Whose dates and cabin are spoken of, for the title. */
function askedWords({ days, cabin }: AskedBookings, { format }: Desk) {
  const month = days?.isMonth ? format.longMonth(monthOf(days.checkIn)) : undefined;
  return {
    when: days === undefined ? "any" : "some",
    days: month ?? (days === undefined ? "" : format.span(days)),
    where: cabin === undefined ? "any" : "one",
    cabin: cabin?.name ?? "",
  };
}

async function lineOf(booking: Booking, desk: Desk): Promise<string> {
  const { due } = await desk.documents.account(booking);
  const isAskedFor = isOn(booking) && booking.state !== "awaiting_owner";
  const owes = isAskedFor ? (due > 0 ? "some" : "nothing") : "not_asked";
  return desk.t("all-bookings-line", {
    ...wordsOf(booking, desk),
    ...stateWords(booking),
    dates: desk.format.span(booking.stay),
    owes,
    due: desk.format.money(due, booking.quote.currency),
  });
}

const buttonOf = ({ guestName, stay }: Booking, { format }: Desk): string =>
  [format.span(stay), guestName].join(" · ");

const moreLink = (
  asked: AskedBookings,
  { from, left }: { readonly from: number; readonly left: number },
  { t }: Desk,
): Link => ({ label: t("all-bookings-more", { count: left }), command: pageCommand(asked, from) });

/** Who sees some may want to see all of them. */
const backFrom = ({ days, cabin }: AskedBookings, desk: Desk): Link[] =>
  days || cabin ? [allBookingsLink(desk)] : [];
