import { type Booking, isHold } from "../../../../booking/domain/booking.ts";
import type { Flow, Link } from "../../../chat.ts";
import type { Desk } from "../../desk.ts";
import { statementText } from "../../papers.ts";
import { ownUnderWay } from "../own-booking.ts";
import { besidesChecked } from "./being-checked.ts";

/** Whoever has more asks for the statement of one. */
const MAX_SHOWN = 4;

/** What has come in and gone back of a guest's bookings, for who has paid, or twice, or waits for money. */
export const account: Flow<Desk> = {
  steps: [],
  async run(chat, desk) {
    const { t, person, documents } = desk;
    const theirs = await desk.booking.bookingsOf(person.guestId);
    const shown = theirs.slice(0, MAX_SHOWN);
    const toPerson = { label: t("clerk-person"), command: "person" };
    if (shown.length === 0) {
      const joinChats = { label: t("menu-join"), command: "join" };
      return chat.say({ text: t("account-none"), links: [joinChats, toPerson] });
    }
    const stands: string[] = [];
    for (const booking of shown) {
      const text = statementText(await documents.account(booking), booking, desk);
      stands.push(await besidesChecked(text, booking, desk));
    }
    chat.say({
      text: [t("account-known"), ...stands, t("account-otherwise")].join("\n\n"),
      links: [...(await linksOf(theirs, desk)), toPerson],
    });
  },
};

/** To pay what is left of the only one it can be, and to send what shows that it was. */
async function linksOf(theirs: readonly Booking[], desk: Desk): Promise<Link[]> {
  const { t, booking: room } = desk;
  const owing: Booking[] = [];
  for (const booking of theirs) if ((await room.moneyOf(booking)).due > 0) owing.push(booking);
  const [only, ...others] = owing;
  const pay = { label: t("account-pay"), command: "pay" };
  return [
    ...(only === undefined ? [] : [others.length > 0 ? pay : { ...pay, command: `pay ${only.code}` }]),
    ...(owing.length > 0 ? await receiptLinks(desk) : []),
  ];
}

/** Where transfers are taken, to send the receipt of one. */
export async function receiptLinks(desk: Desk): Promise<Link[]> {
  const { t, complex } = desk;
  const mayPay = (booking: Booking) => !isHold(booking) || booking.state !== "awaiting_owner";
  if (complex.transfer === null || !(await ownUnderWay(desk)).some(mayPay)) return [];
  return [
    { label: t("account-send-receipt"), short: t("account-send-receipt-short"), command: "transferred" },
  ];
}
