import { z } from "zod";
import type { Desk } from "../desk.ts";
import { showDeposit } from "../guest/money/deposit.ts";
import { transferLinks } from "../guest/money/transfer-links.ts";
import { paidLink } from "../owner/money/paid.ts";
import { checkLinks } from "../owner/transfers/check-links.ts";
import { sameText } from "../owner/transfers/transfer-check.ts";
import type { Teller, Tellers, Telling } from "./notice.ts";

const transferData = z.object({
  checkId: z.string().default(""),
  /** What came together. */
  media: z.array(z.object({ id: z.string(), kind: z.enum(["photo", "document"]) })).default([]),
  more: z.boolean().default(false),
  /** How many of the check's receipts have been shown with it, and before. */
  seen: z.int().optional(),
  /** The other bookings the same file was sent for; `at` is an ISO instant. */
  sameAs: z.array(z.object({ code: z.string(), guest: z.string(), at: z.string() })).default([]),
});

const dataOf = ({ notice }: Telling) => transferData.parse(notice.data);

/** The files themselves, and what to say of them. */
const withReceipt: NonNullable<Teller["view"]> = (telling) => {
  const { media, checkId, seen, sameAs } = dataOf(telling);
  const warnings = sameAs.map(({ code, guest, at }) => sameText(code, guest, at, telling.desk));
  return {
    text: [telling.text, ...warnings].join("\n\n"),
    links: checkLinks(checkId, seen, telling.desk),
    media,
  };
};

const withAnswers: NonNullable<Teller["view"]> = (telling) => {
  const { checkId, seen } = dataOf(telling);
  return { text: telling.text, links: checkLinks(checkId, seen, telling.desk) };
};

const toPerson = ({ t }: Pick<Desk, "t">) => ({ label: t("clerk-person"), command: "person" });

/** What is told of transfers and their receipts. */
export const transferTellers: Tellers = {
  "transfer_receipt-owners": {
    words: (telling) => ({
      more: dataOf(telling).more ? "more" : "",
      count: dataOf(telling).media.length,
    }),
    view: withReceipt,
  },
  "transfer_unreadable-owners": {
    view: ({ text, booking, desk }) => ({ text, links: [paidLink(booking.code, desk)] }),
  },
  "transfer_waits-owners": { view: withAnswers },
  "transfer_not_received-guest": {
    words: ({ booking }) => ({ state: booking.state }),
    async view({ text, booking, desk }) {
      const shown =
        booking.state === "awaiting_deposit"
          ? await showDeposit(booking, text, desk)
          : { text, links: transferLinks(booking.code, desk) };
      return { ...shown, links: [...(shown.links ?? []), toPerson(desk)] };
    },
  },
  "transfer_expired-guest": { view: ({ text, desk }) => ({ text, links: [toPerson(desk)] }) },
  "transfer_expired-owners": {},
};
