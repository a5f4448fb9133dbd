import type { IncomingMedia } from "../chat/input.ts";
import type { Turn } from "../chat.ts";
import { asTyped } from "../flows/typed.ts";
import { type Heard, inputOf } from "./commands.ts";
import { askWhetherReceipt, hearReceipt } from "./receipts.ts";

/**
 * Somebody sent something that is no words: what is said in it, or written under it, is heard as if they had written it.
 * Where there are no words, they are asked to write, and the open question stays. The receipt of a transfer that is waited for is
 * taken as that.
 */
export async function hearMedia(
  heard: Heard,
  media: IncomingMedia,
  hearWords: (heard: Heard, words: string) => Promise<Turn>,
): Promise<Turn> {
  const { clerk, hearing, voiceNotes, keep } = heard;
  const input = inputOf(heard);
  const receipt = await hearReceipt(heard, media);
  if (receipt) return receipt;
  const caption = media.caption?.trim() ?? "";
  if (caption !== "") return hearWords(heard, caption);
  if (!voiceNotes || !isSound(media))
    return (await askWhetherReceipt(heard, media)) ?? clerk.hear(hearing, { ...input, media });

  const { person, locale, t } = hearing.desk;
  const listened = await voiceNotes.listen({ guestId: person.guestId, locale, keep }, media);
  if (!listened.ok) return clerk.hear(hearing, { ...input, unreadable: `voice-${listened.error}` });
  const words = listened.value;
  const first = { text: t("voice-heard", { words: asTyped(words) }) };
  return hearWords({ ...heard, hearing: { ...hearing, first } }, words);
}

export const isSound = ({ kind }: Pick<IncomingMedia, "kind">): boolean =>
  kind === "voice" || kind === "audio";
