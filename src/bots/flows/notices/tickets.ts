import { z } from "zod";
import { civilDate } from "../../../booking/domain/civil-date.ts";
import type { View } from "../../chat.ts";
import { againLink, closeLink, endLink, reopenLink, saying } from "../talks.ts";
import { asTyped } from "../typed.ts";
import type { HouseTellers, Notice, NoticeDesk } from "./notice.ts";

const date = z.string().transform((text, context) => {
  const civil = civilDate(text);
  if (civil !== undefined) return civil;
  context.addIssue({ code: "custom", message: "not a date" });
  return z.NEVER;
});

/** What is told of a talk. */
const talkData = z.object({
  ticketId: z.string(),
  number: z.number(),
  guest: z.string(),
  /** The guest's chat. */
  from: z.string(),
  text: z.string().default(""),
  media: z.object({ id: z.string(), kind: z.enum(["photo", "voice", "video", "document"]) }).optional(),
  /** The owner who did it. */
  by: z.string().default(""),
  how: z.string().default(""),
  why: z.string().default(""),
  doing: z.string().nullish(),
  bookings: z
    .array(
      z.object({
        code: z.string(),
        cabin: z.string(),
        state: z.string(),
        stay: z.object({ checkIn: date, checkOut: date }),
      }),
    )
    .default([]),
});
type TalkData = z.infer<typeof talkData>;

const read = ({ data }: Notice) => talkData.parse(data);
const namesOf = ({ number, guest, by, how }: TalkData) => ({ number, guest, by, how });

/** Who asks for a person, where they write, what they have booked, and what they said. */
function card(data: TalkData, { t, format, surface }: NoticeDesk): View {
  const bookings = data.bookings.map(({ stay, ...booking }) =>
    t("ticket-card-booking", { ...booking, stay: format.stay(stay) }),
  );
  const lines = [
    t("ticket-card", namesOf(data)),
    whereFrom(data.from, t),
    ...bookings,
    data.doing === "book" && t("ticket-card-booking-now"),
    data.text !== "" && `\n${asTyped(data.text)}`,
    `\n${t(surface === "telegram" ? "ticket-card-how" : "ticket-card-elsewhere", namesOf(data))}`,
  ];
  const text = lines.filter((line) => line !== false).join("\n");
  return surface === "telegram" ? { text, links: [endLink(data, { t })] } : { text };
}

function whereFrom(chatId: string, t: NoticeDesk["t"]): string {
  const [, digits] = /^whatsapp:(\d+)$/.exec(chatId) ?? [];
  if (digits !== undefined) return t("ticket-card-phone", { phone: `+${digits}` });
  return t(chatId.startsWith("whatsapp:") ? "ticket-card-whatsapp" : "ticket-card-telegram");
}

/** The words of the one to the other; a medium has them as its caption. */
function passedOn(key: string): HouseTellers[string] {
  return (notice, { t }) => {
    const data = read(notice);
    return saying(t(key, { ...namesOf(data), words: asTyped(data.text) }).trim(), data.media);
  };
}

/** What goes from one to the other in a talk, and how it goes on. */
export const ticketTellers: HouseTellers = {
  "ticket_opened-owners": (notice, desk) => card(read(notice), desk),
  "ticket_said-owners": passedOn("notice-ticket_said-owners"),
  "ticket_answered-guest": passedOn("notice-ticket_answered-guest"),
  "ticket_answered-owners": passedOn("notice-ticket_answered-owners"),
  "ticket_closed-guest": (notice, desk) => ({
    text: desk.t("notice-ticket_closed-guest", namesOf(read(notice))),
    links: [againLink(desk)],
  }),
  "ticket_closed-owners"(notice, desk) {
    const data = read(notice);
    return { text: desk.t("notice-ticket_closed-owners", namesOf(data)), links: [reopenLink(data, desk)] };
  },
  "ticket_reopened-guest": (notice, desk) => ({
    text: desk.t("notice-ticket_reopened-guest", namesOf(read(notice))),
    links: [closeLink(desk)],
  }),
  "ticket_reopened-owners": (notice, { t }) => ({
    text: t("notice-ticket_reopened-owners", namesOf(read(notice))),
  }),
  "ticket_undelivered-owners"(notice, { t }) {
    const data = read(notice);
    const why = t(`ticket-undelivered-${data.why}`);
    return { text: t("notice-ticket_undelivered-owners", { ...namesOf(data), why }) };
  },
};

/** What is passed on whole or not at all: a template has no room for it, so it waits until they write. */
export const waitsForWindow = ({ event, to }: Pick<Notice, "event" | "to">): boolean =>
  to === "guest" && (event === "ticket_answered" || event === "ticket_reopened");
