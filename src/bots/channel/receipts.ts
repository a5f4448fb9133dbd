import { createHash } from "node:crypto";
import { bareType } from "../../media/mime-types.ts";
import type { IncomingMedia } from "../chat/input.ts";
import type { Turn } from "../chat.ts";
import { receiptKeptUntil, receiptTaken } from "../flows/guest/transfer.ts";
import type { Heard } from "./commands.ts";

/**
 * Where a chat is asked for the receipt of a transfer, a picture or a PDF is it; anything else that is no sound is answered
 * with what a receipt may be. Undefined where nobody waits for one.
 */
export async function hearReceipt(heard: Heard, media: IncomingMedia): Promise<Turn | undefined> {
  const { clerk, hearing, id, keep } = heard;
  const { desk, chatId } = hearing;
  if (media.kind === "voice" || media.kind === "audio") return undefined;
  const awaited = await desk.transfers.receiptAwaitedIn(chatId);
  const booking = awaited && (await desk.booking.bookingByCode(awaited.code));
  if (booking?.guestId !== desk.person.guestId) return undefined;

  const say = (text: string) => clerk.comeBack(hearing, id, [{ text }]);
  if (!isReceipt(media)) return say(desk.t("receipt-other", { code: booking.code }));
  const kept = await keep(media, receiptKeptUntil(booking, desk));
  if (!kept.ok) return say(desk.t(`receipt-${kept.error}`));

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

/** Pictures may come as files. */
const isReceipt = ({ kind, mimeType }: IncomingMedia): boolean =>
  kind === "photo" || (kind === "document" && RECEIPTS.has(bareType(mimeType)));

const RECEIPTS: ReadonlySet<string> = new Set(["application/pdf", "image/jpeg", "image/png", "image/webp"]);
