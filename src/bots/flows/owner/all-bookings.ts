import type { Booking } from "../../../booking/domain/booking.ts";
import { monthOf } from "../../../booking/domain/civil-date.ts";
import { ok } from "../../../shared/result.ts";
import type { Flow, Link } from "../../chat.ts";
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
    const { from, isPage } = asked;
    const inTime = (await desk.booking.underWay()).filter((booking) => isAsked(booking, asked));
    const ofOneName = isPage ? [] : ofGuestNamed(words, inTime);
    const [only, ...others] = ofOneName;
    if (only && others.length === 0) return chat.say(await houseCard(only, desk));

    const isOfName = ofOneName.length > 0;
    const found = isOfName ? ofOneName : inTime;
    const shown = found.slice(from, from + (isOfName ? AT_ONCE_OF_ONE_NAME : AT_ONCE));
    const last = from + shown.length;
    const left = isOfName ? 0 : found.length - last;
    const pages = shown.length < found.length ? "several" : "one";
    const told = { ...askedWords(asked, desk), count: found.length, pages, first: from + 1, last };
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
  const owes = booking.state === "awaiting_owner" ? "not_yet" : due > 0 ? "some" : "nothing";
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
