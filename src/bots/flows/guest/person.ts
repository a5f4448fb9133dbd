import { HOUR_MS, MINUTE_MS } from "../../../shared/clock.ts";
import { ok } from "../../../shared/result.ts";
import type { Flow } from "../../chat.ts";
import type { Desk } from "../desk.ts";
import { closeLink } from "../talks.ts";

/** A button has no words of its own. */
const TAPPED = "-";

/** Somebody wants a person rather than the bot: from then on what they write goes to the owners. */
export const person: Flow<Desk> = {
  steps: [],

  listen: (words) => ({ words: words.trim() || TAPPED }),

  async run(chat, desk) {
    const { t, complex } = desk;
    const words = await chat.ask("words", { text: t("person-ask") }, ok);
    if (desk.person.isOwner) return chat.say({ text: t("person-is-owner") });
    const opened = await chat.perform("open", async (key) => {
      const ticket = await desk.askForPerson(words === TAPPED ? "" : words, key);
      return ticket.ok ? ok({ number: ticket.value.number }) : ticket;
    });
    if (!opened.ok) return chat.say({ text: t("person-nobody") });
    const usual = usually(await desk.tickets.usualWait());
    chat.say({
      text: t("person-opened", { complex: complex.name, usual, number: opened.value.number }),
      links: [closeLink(desk)],
    });
  },
};

/** The ending of a sentence: how long it takes until somebody answers. */
function usually(waitMs: number | undefined): string {
  if (waitMs === undefined) return "unknown";
  if (waitMs <= 15 * MINUTE_MS) return "minutes";
  if (waitMs <= HOUR_MS) return "hour";
  return waitMs <= 12 * HOUR_MS ? "hours" : "days";
}

/** The way out of a talk, where there is none. */
export const close: Flow<Desk> = {
  steps: [],
  async run(chat, desk) {
    chat.say({
      text: desk.t("ticket-nothing-to-close"),
      links: [{ label: desk.t("menu-book"), command: "book" }],
    });
  },
};
