import type { GuestActor } from "../../../booking/actor.ts";
import type { MoveRefusal } from "../../../booking/open-booking.ts";
import type { Flow, Link, View } from "../../chat.ts";
import { shareWord } from "../../texts/understanding/sharing.ts";
import { alreadyText } from "../already.ts";
import { type Desk, wordsOf } from "../desk.ts";
import { ownBooking } from "./own-booking.ts";

/** A guest gives their travel mates a link that shows the booking. */
export const share: Flow<Desk> = {
  steps: [],
  ofBooking: true,
  async run(chat, desk) {
    const booking = await ownBooking(chat, desk);
    if (!booking) return;
    const request = { code: booking.code, actor: guestOf(desk) };
    const shared = await chat.perform("share", () => desk.booking.shareBooking(request));
    if (!shared.ok) return chat.say({ text: refusedText(shared.error, desk) });
    chat.say(linkView(booking.code, shared.value, wordsOf(booking, desk), desk));
  },
};

/** A guest takes the link back. */
export const unshare: Flow<Desk> = {
  steps: [],
  ofBooking: true,
  async run(chat, desk) {
    const booking = await ownBooking(chat, desk);
    if (!booking) return;
    const request = { code: booking.code, actor: guestOf(desk) };
    const stopped = await chat.perform("unshare", () => desk.booking.stopSharing(request));
    const text = stopped.ok
      ? desk.t("share-stopped", wordsOf(booking, desk))
      : refusedText(stopped.error, desk);
    chat.say({ text, links: [{ label: desk.t("menu-bookings"), command: "bookings" }] });
  },
};

/** The link as text, to be copied, and a button for each messenger that hands it on. */
function linkView(code: string, token: string, words: ReturnType<typeof wordsOf>, desk: Desk): View {
  const { t, complex } = desk;
  const urls = linksTo(token, desk);
  const stop: Link = { label: t("share-stop"), short: t("share-stop-short"), command: `unshare ${code}` };
  if (urls.length === 0) return { text: t("share-no-address"), links: [stop] };

  const invitation = t("share-invitation", { complex: complex.name, links: urls.join("\n") });
  const handOn: Link[] = [
    {
      label: t("share-by-whatsapp"),
      short: "📤 WhatsApp",
      url: `https://wa.me/?text=${encodeURIComponent(invitation)}`,
    },
    {
      label: t("share-by-telegram"),
      short: "📤 Telegram",
      url: `https://t.me/share/url?url=${encodeURIComponent(urls[0] ?? "")}&text=${encodeURIComponent(t("share-invitation-short", { complex: complex.name }))}`,
    },
  ];
  return { text: t("share-link", { ...words, links: urls.join("\n") }), links: [...handOn, stop] };
}

/** Into each messenger in which the house can be written to. */
function linksTo(token: string, { t, chatUrls }: Desk): string[] {
  const { telegram, whatsApp } = chatUrls();
  const said = t("share-said", { word: shareWord(token) });
  return [
    ...(telegram === undefined ? [] : [`${telegram}?start=${shareWord(token)}`]),
    ...(whatsApp === undefined ? [] : [`${whatsApp}?text=${encodeURIComponent(said)}`]),
  ];
}

function refusedText(refusal: MoveRefusal, desk: Desk): string {
  return refusal.kind === "already" ? alreadyText(refusal.booking, desk) : desk.t("no-such-booking");
}

const guestOf = ({ person }: Desk): GuestActor => ({
  kind: "guest",
  guestId: person.guestId,
  channel: person.channel,
});
