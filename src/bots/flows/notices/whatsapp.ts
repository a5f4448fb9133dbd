import { z } from "zod";
import type { HouseTellers, Notice } from "./notice.ts";

/** Somebody who may have no booking: their name, their number, and why we tell of them. */
const personData = z.object({
  guest: z.string().default(""),
  phone: z.string().default(""),
  what: z.string().default(""),
});

const personIn = ({ data }: Notice) => personData.parse(data);

/** What owners are told of a guest's WhatsApp. */
export const whatsAppTellers: HouseTellers = {
  "guest_unreachable-owners"(notice, { t }) {
    const { guest, phone, what } = personIn(notice);
    return { text: t("notice-guest_unreachable-owners", { guest, phone, why: t(`unreachable-${what}`) }) };
  },
  "chat_quieted-owners"(notice, { t }) {
    const { guest, phone, what } = personIn(notice);
    return { text: t("notice-chat_quieted-owners", { guest, phone, why: t(`quieted-${what}`) }) };
  },
};
