import type { Flow } from "../../../chat.ts";
import type { Desk } from "../../desk.ts";
import { receiptLinks } from "./account.ts";

/** Which paper is meant: one of ours, theirs of a transfer, or an invoice, which is the house's own to make. */
export const whichPaper: Flow<Desk> = {
  steps: [],
  async run(chat, desk) {
    const { t, person, booking } = desk;
    const mayAsk = person.isOwner || (await booking.bookingsOf(person.guestId)).length > 0;
    const toPerson = { label: t("clerk-person"), command: "person" };
    chat.say({
      text: t(mayAsk ? "papers-which" : "papers-later"),
      links: [
        ...(mayAsk
          ? [
              { label: t("receipt-button"), command: "receipt" },
              { label: t("statement-button"), short: t("statement-button-short"), command: "statement" },
            ]
          : []),
        ...(await receiptLinks(desk)),
        ...(person.isOwner ? [] : [toPerson]),
      ],
    });
  },
};
