import { createHash } from "node:crypto";
import type { MediumRefusal } from "../../media/download.ts";
import { typeOf } from "../../media/file-type.ts";
import { bareType, isVague } from "../../media/mime-types.ts";
import type { IncomingMedia } from "../chat/input.ts";
import type { Turn } from "../chat.ts";
import type { Desk } from "../flows/desk.ts";
import { mayPay, receiptKeptUntil, receiptRefused, receiptTaken } from "../flows/guest/money/transfer.ts";
import { ownUnderWay } from "../flows/guest/own-booking.ts";
import { codeIn } from "../texts/understanding/code.ts";
import type { Heard } from "./commands.ts";

/**
 * Where a chat is asked for the receipt of a transfer, a picture or a PDF is it, as its bytes tell; anything else that is no
 * sound is answered with what a receipt may be. It is of the booking that was asked about last, or of another of theirs whose
 * code the caption has: then what follows is as well, for of an album only the first has a caption. Undefined where nobody waits
 * for one.
 */
export async function hearReceipt(heard: Heard, media: IncomingMedia): Promise<Turn | undefined> {
  const { clerk, hearing, id, keep } = heard;
  const { desk, chatId } = hearing;
  if (media.kind === "voice" || media.kind === "audio") return undefined;
  const awaited = await desk.transfers.receiptAwaitedIn(chatId);
  if (awaited === undefined) return undefined;
  const named = codeIn(media.caption ?? "");
  const booking = (named ? await theirs(named, desk) : undefined) ?? (await theirs(awaited.of, desk));
  if (!booking) return undefined;

  const { id: bookingId, code } = booking;
  const { guestId, channel } = desk.person;
  const actor = { kind: "guest", guestId, channel } as const;
  async function refuse(why: ReceiptRefusal): Promise<Turn> {
    if (MEANT.has(why)) await desk.transfers.noteUnreadable(bookingId, actor);
    return clerk.comeBack(hearing, id, [receiptRefused(desk.t(`receipt-${why}`, { code }), desk)]);
  }

  if (HEIC.has(bareType(media.mimeType))) return refuse("heic");
  if (!isReceipt(media)) return refuse("other");
  const kept = await keep(media);
  if (!kept.ok) return refuse(kept.error === "not_kept" ? "unreadable" : kept.error);
  const { bytes } = kept.value;
  const type = typeOf(bytes);
  if (type === undefined) return refuse("unreadable");

  if (code !== awaited.asked) await desk.transfers.awaitReceipt(chatId, bookingId);
  const taken = await desk.transfers.receiveReceipt({
    bookingId,
    mediaId: kept.value.id,
    kind: media.kind === "photo" && type !== "application/pdf" ? "photo" : "document",
    sha256: createHash("sha256").update(bytes).digest("hex"),
    actor,
  });
  if (taken.what === "opened" || taken.what === "added") await keep(media, receiptKeptUntil(booking, desk));
  return clerk.comeBack(hearing, id, [await receiptTaken(code, taken, desk)]);
}

/**
 * Where no receipt is asked for, a picture may be one all the same, of whoever has something to pay: they say so by a tap, for a
 * picture keeps dates.
 */
export async function askWhetherReceipt(
  { clerk, hearing, id }: Heard,
  media: IncomingMedia,
): Promise<Turn | undefined> {
  const { desk } = hearing;
  if (desk.complex.transfer === null || !isReceipt(media)) return undefined;
  const payable = (await ownUnderWay(desk)).filter(mayPay);
  const accounts = await Promise.all(payable.map((booking) => desk.booking.moneyOf(booking)));
  if (!accounts.some(({ due }) => due > 0)) return undefined;
  const text = desk.t("receipt-unasked");
  const yes = { label: desk.t("receipt-unasked-yes"), short: desk.t("receipt-unasked-yes-short") };
  return clerk.comeBack(hearing, id, [{ text, links: [{ ...yes, command: "transferred" }] }]);
}

type ReceiptRefusal = Exclude<MediumRefusal, "not_kept"> | "heic" | "other" | "unreadable";
/** Whoever sends these means a receipt: the money may be there, and the owner can look. */
const MEANT: ReadonlySet<ReceiptRefusal> = new Set(["heic", "too_big", "unreadable"]);

async function theirs(code: string, { booking: room, person }: Desk) {
  const found = await room.bookingByCode(code);
  return found?.guestId === person.guestId ? found : undefined;
}

/** Pictures may come as files, and a file that is passed on from elsewhere without a word of what it is. */
const isReceipt = ({ kind, mimeType }: IncomingMedia): boolean =>
  kind === "photo" || (kind === "document" && (RECEIPTS.has(bareType(mimeType)) || isVague(mimeType)));

const RECEIPTS: ReadonlySet<string> = new Set(["application/pdf", "image/jpeg", "image/png", "image/webp"]);
const HEIC: ReadonlySet<string> = new Set([
  "image/heic",
  "image/heif",
  "image/heic-sequence",
  "image/heif-sequence",
]);
