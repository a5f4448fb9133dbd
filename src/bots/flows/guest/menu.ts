import type { Flow, Link } from "../../chat.ts";
import type { Desk } from "../desk.ts";
import { refundsLink } from "../owner/money/refunds.ts";
import { allBookingsLink } from "../owner/one-booking.ts";
import { cabinsLink } from "./choosing/cabin-views.ts";
import { myPlaces } from "./waitlist/waitlist.ts";

/** The first thing anybody sees, and the way back to everything. */
export const menu: Flow<Desk> = {
  steps: [],
  async run(chat, desk) {
    const { t, person, complex } = desk;
    const key = person.isOwner ? "menu-owner" : "menu-welcome";
    chat.say({ text: t(key, { name: person.name, complex: complex.name }), links: await menuLinks(desk) });
  },
};

/** Words that meant nothing to us, with nothing open: what one can write or tap instead or, the second time, a person. */
export const hint: Flow<Desk> = {
  steps: [],
  async run(chat, desk) {
    const { t, puzzled } = desk;
    const links = await menuLinks(desk);
    await desk.bePuzzled(puzzled + 1);
    if (puzzled === 0) return chat.say({ text: t("menu-hint"), links });
    const others = links.filter((link) => !("command" in link && link.command === "person"));
    chat.say({ text: t("menu-hint-again"), links: [toPerson(desk), ...others] });
  },
};

/** A word of thanks, answered. */
export const thanks: Flow<Desk> = {
  steps: [],
  async run(chat, desk) {
    chat.say({ text: desk.t("menu-thanks"), links: await menuLinks(desk) });
  },
};

export const help: Flow<Desk> = {
  steps: [],
  async run(chat, desk) {
    const joinChats = { label: desk.t("menu-join"), command: "join" };
    chat.say({ text: desk.t("help"), links: [...(await menuLinks(desk)), joinChats] });
  },
};

const toPerson = ({ t }: Desk): Link => ({ label: t("clerk-person"), command: "person" });

async function menuLinks(desk: Desk): Promise<Link[]> {
  const { t, person, surface, booking } = desk;
  const halfway = await desk.hasBookingDraft();
  const waits = (await booking.waitingOf(person.guestId)).length > 0;
  return [
    ...(person.isOwner && surface === "telegram"
      ? [
          { label: t("menu-requests"), command: "requests" },
          { label: t("menu-stays"), command: "stays" },
          allBookingsLink(desk),
          { label: t("menu-owing"), command: "paid" },
          ...((await desk.refunds.owed()).length > 0 ? [refundsLink(desk)] : []),
          { label: t("menu-tickets"), command: "tickets" },
          { label: t("menu-questions"), command: "questions" },
          { label: t("menu-feedbacks"), command: "feedbacks" },
          { label: t("menu-reminders"), command: "reminders" },
          { label: t("menu-coupons"), command: "coupons" },
        ]
      : []),
    halfway
      ? { label: t("menu-resume"), short: t("menu-resume-short"), command: "resume book" }
      : { label: t("menu-book"), command: "book" },
    cabinsLink({ t }),
    { label: t("menu-bookings"), command: "bookings" },
    ...(waits ? [myPlaces(desk)] : []),
    ...(person.isOwner ? [] : [toPerson(desk), { label: t("menu-question"), command: "question" }]),
    { label: t("menu-language"), command: "language" },
  ];
}
