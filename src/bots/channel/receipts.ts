import { createHash } from "node:crypto";
import { bareType } from "../../media/mime-types.ts";
import type { IncomingMedia } from "../chat/input.ts";
import type { Turn } from "../chat.ts";
import type { Desk } from "../flows/desk.ts";
import { receiptKeptUntil, receiptTaken } from "../flows/guest/transfer.ts";
import { codeIn } from "../texts/understanding/code.ts";
import type { Heard } from "./commands.ts";

/**
 * Where a chat is asked for the receipt of a transfer, a picture or a PDF is it; anything else that is no sound is answered
 * with what a receipt may be. It is of the booking that was asked about last, or of another of theirs whose code the caption has:
 * then what follows is as well, for of an album only the first has a caption. Undefined where nobody waits for one.
 */
export async function hearReceipt(heard: Heard, media: IncomingMedia): Promise<Turn | undefined> {
  const { clerk, hearing, id, keep } = heard;
  const { desk, chatId } = hearing;
  if (media.kind === "voice" || media.kind === "audio") return undefined;
  const awaited = await desk.transfers.receiptAwaitedIn(chatId);
  if (awaited === undefined) return undefined;
  const named = codeIn(media.caption ?? "");
  const booking = (named && (await theirs(named, desk))) ?? (await theirs(awaited.code, desk));
  if (!booking) return undefined;

  const say = (text: string) => clerk.comeBack(hearing, id, [{ text }]);
  if (!isReceipt(media)) return say(desk.t("receipt-other", { code: booking.code }));
  const kept = await keep(media, receiptKeptUntil(booking, desk));
  if (!kept.ok) return say(desk.t(`receipt-${kept.error}`));

  if (booking.code !== awaited.code) await desk.transfers.awaitReceipt(chatId, booking.id);
  const { guestId, channel } = desk.person;
  const taken = await desk.transfers.receiveReceipt({
    bookingId: booking.id,
    mediaId: kept.value.id,
    kind: media.kind === "photo" ? "photo" : "document",
    sha256: createHash("sha256").update(kept.value.bytes).digest("hex"),
    actor: { kind: "guest", guestId, channel },
  });
  return clerk.comeBack(hearing, id, [await receiptTaken(booking.code, taken, desk)]);
}

async function theirs(code: string, { booking: room, person }: Desk) {
  const found = await room.bookingByCode(code);
  return found?.guestId === person.guestId ? found : undefined;
}

/** Pictures may come as files. */
const isReceipt = ({ kind, mimeType }: IncomingMedia): boolean =>
  kind === "photo" || (kind === "document" && RECEIPTS.has(bareType(mimeType)));

const RECEIPTS: ReadonlySet<string> = new Set(["application/pdf", "image/jpeg", "image/png", "image/webp"]);
