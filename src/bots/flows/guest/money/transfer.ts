import { type Booking, isHold, isKept } from "../../../../booking/domain/booking.ts";
import { instantAt } from "../../../../booking/domain/civil-date.ts";
import type { TransferDetails } from "../../../../booking/domain/complex.ts";
import type { ReceiptTaken } from "../../../../payments/transfers/receive-receipt.ts";
import { DAY_MS } from "../../../../shared/clock.ts";
import { ok } from "../../../../shared/result.ts";
import type { Chat, Flow, Link, Text, View } from "../../../chat.ts";
import { alreadyText } from "../../already.ts";
import type { Desk } from "../../desk.ts";
import { moneyWords } from "../../money-words.ts";
import { asTyped } from "../../typed.ts";
import { ownBooking } from "../own-booking.ts";
import { besidesChecked } from "./being-checked.ts";

/** Where to transfer what is to be paid of a booking, and what to send then. */
export const transfer: Flow<Desk> = {
  steps: [],
  ofBooking: true,
  run: (chat, desk) => tell(chat, desk, transferView),
};

/** The guest says that they did: the receipt is what is missing. */
export const transferred: Flow<Desk> = {
  steps: [],
  ofBooking: true,
  run: (chat, desk) =>
    tell(chat, desk, (words, _details, { t }) => ({ text: t("transfer-send-receipt", words) })),
};

type Words = ReturnType<typeof moneyWords>;

async function tell(
  chat: Chat,
  desk: Desk,
  view: (words: Words & { readonly until: string }, details: TransferDetails, desk: Desk) => View,
): Promise<void> {
  const { t, complex, transfers, person } = desk;
  const booking = await ownBooking(chat, desk);
  if (!booking) return;
  const words = moneyWords(booking, await desk.booking.moneyOf(booking), desk);
  if (complex.transfer === null)
    return chat.say({ text: t("transfer-not-offered", words), links: [payLink(booking, desk)] });
  if (!mayPay(booking)) return chat.say({ text: alreadyText(booking, desk) });
  if (isKept(booking) && words.dueCentavos === 0) return chat.say({ text: t("pay-nothing-due", words) });

  await chat.perform("await", async () => {
    await transfers.awaitReceipt(person.chatId, booking.id);
    return ok(null);
  });
  const until = booking.state === "awaiting_deposit" ? "deadline" : "";
  const shown = view({ ...words, until }, complex.transfer, desk);
  chat.say({ ...shown, text: await besidesChecked(shown.text, booking, desk) });
}

/** What has expired is not asked to be paid any more. */
export const mayPay = (booking: Booking): boolean =>
  isKept(booking) || (isHold(booking) && booking.state !== "awaiting_owner");

const payLink = ({ code }: Booking, { t }: Desk): Link => ({
  label: t("bookings-pay"),
  command: `pay ${code}`,
});

function transferView(words: Words & { readonly until: string }, details: TransferDetails, desk: Desk): View {
  const { t } = desk;
  const account = [t("transfer-holder", { holder: asTyped(details.holder) }), ...accountLines(details, desk)];
  return {
    text: [t("transfer-amount", words), account.join("\n"), t("transfer-then", words)].join("\n\n"),
    links: copyLinks(details, desk),
  };
}

function accountLines({ bank, alias, cbu, pix, lines }: TransferDetails, { t }: Desk): string[] {
  return [
    ...(bank === null ? [] : [t("transfer-bank", { bank: asTyped(bank) })]),
    ...(alias === null ? [] : [t("transfer-alias", { alias })]),
    ...(cbu === null ? [] : [t(`transfer-${kindOf(cbu)}`, { cbu })]),
    ...(pix === null ? [] : [t("transfer-pix", { pix: asTyped(pix) })]),
    ...(lines === null ? [] : [asTyped(lines)]),
  ];
}

/** What can be pasted into the bank's own app. */
const copyLinks = ({ alias, cbu, pix }: TransferDetails, { t }: Desk): Link[] => [
  ...(alias === null ? [] : [{ label: t("transfer-copy-alias"), copy: alias }]),
  ...(cbu === null ? [] : [{ label: t(`transfer-copy-${kindOf(cbu)}`), copy: cbu }]),
  ...(pix === null ? [] : [{ label: t("transfer-copy-pix"), copy: pix }]),
];

/** A wallet has the bank number 000. BCRA, Comunicación "A" 6510. */
const kindOf = (cbu: string) => (cbu.startsWith("000") ? "cvu" : "cbu");

/** What cannot be taken for a receipt is explained, and there is a person for whoever has nothing else. */
export const receiptRefused = (text: Text, { t }: Pick<Desk, "t">): View => ({
  text,
  links: [{ label: t("clerk-person"), command: "person" }],
});

/** What a guest is told of the receipt they sent. */
export async function receiptTaken(code: string, { what, state }: ReceiptTaken, desk: Desk): Promise<View> {
  const { t } = desk;
  const booking = await desk.booking.bookingByCode(code);
  if (!booking) return { text: t("no-such-booking") };
  const words = moneyWords(booking, await desk.booking.moneyOf(booking), desk);
  if (what === "known" || what === "too_many")
    return receiptRefused(t(what === "known" ? `receipt-known-${state}` : "receipt-too_many", words), desk);
  if (what === "added") return { text: t("receipt-added", words) };
  return { text: t(`receipt-opened-${standing(booking)}`, words) };
}

/** What a receipt finds: dates that wait for it, a stay that is kept or asked for, dates that may be had again, or nothing to pay for. */
function standing(booking: Booking): "hold" | "kept" | "over" | "ended" {
  if (booking.state === "awaiting_transfer_check") return "hold";
  if (isKept(booking) || booking.state === "awaiting_owner") return "kept";
  return isHold(booking) || booking.state === "expired" ? "over" : "ended";
}

/** How long after the stay money may still be asked about: a year. */
const ASKED_FOR_MS = 365 * DAY_MS;

/** Until when a receipt is kept. */
export function receiptKeptUntil({ stay }: Booking, { complex }: Pick<Desk, "complex">): Date {
  const over = instantAt(stay.checkOut, complex.checkOutTime, complex.timeZone);
  return new Date(over.getTime() + ASKED_FOR_MS);
}
