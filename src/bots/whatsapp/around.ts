import { pieces } from "../channel/pieces.ts";
import type { PassedOn, Translate, View } from "../chat.ts";
import { MAX_CAPTION, MAX_TEXT } from "./limits.ts";
import type { OutgoingMessage } from "./transport.ts";

/** What comes before the words of a view: WhatsApp puts pictures that follow each other together by itself. */
export const albumMessages = ({ album = [] }: View): OutgoingMessage[] =>
  album.map((picture) => ({ kind: "picture", picture, text: "" }));

/** What comes after them, but for a link that has to be a message of its own. */
export function afterwards({ place, media = [], file }: View, t: Translate): OutgoingMessage[] {
  return [
    ...(place ? [{ kind: "place" as const, ...place }] : []),
    ...media.flatMap((one) => passedOn(one, t)),
    ...(file ? [{ kind: "document" as const, ...file, text: "" }] : []),
  ];
}

/** WhatsApp has no words under a voice message. */
function passedOn({ caption = "", ...media }: PassedOn, t: Translate): OutgoingMessage[] {
  const { kind } = media;
  const isUnder = kind !== "voice" && caption.length <= MAX_CAPTION;
  const before = isUnder ? [] : pieces(caption, MAX_TEXT);
  const text = isUnder ? caption : "";
  return [
    ...before.map((piece): OutgoingMessage => ({ kind: "text", text: piece })),
    {
      kind: "passed_on",
      media,
      text,
      otherwise: [text, t("media-not-passed", { kind })].filter(Boolean).join("\n"),
    },
  ];
}
