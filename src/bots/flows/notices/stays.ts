import { z } from "zod";
import { feedbackWords, publishLink, unpublishLink } from "../owner/feedbacks.ts";
import { asTyped } from "../typed.ts";
import type { Tellers } from "./notice.ts";

const arrivalData = z.object({ about: z.string().default("") });
const feedbackData = z.object({ stars: z.int().min(1).max(5).default(1), words: z.string().default("") });

/** What guests tell of their stay. */
export const stayTellers: Tellers = {
  "arrival_told-owners": {
    words: ({ notice }) => ({ about: asTyped(arrivalData.parse(notice.data).about) }),
  },
  "feedback_given-owners": {
    words({ notice, booking: { code, cabinName: cabin, guestName: guest } }) {
      const { stars, words } = feedbackData.parse(notice.data);
      return { ...feedbackWords({ code, cabin, guest, stars, words }), low: stars <= 2 ? "yes" : "no" };
    },
    view: ({ text, booking: { code }, desk: { t } }) => ({
      text,
      links: [publishLink(code, t), unpublishLink(code, t("publish-no"))],
    }),
  },
};
