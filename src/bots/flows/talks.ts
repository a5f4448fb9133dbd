import type { Said, Ticket } from "../../tickets/ticket.ts";
import type { Link, View } from "../chat.ts";
import type { Desk } from "./desk.ts";

type Words = Pick<Desk, "t">;
type Named = Pick<Ticket, "number">;

/** The way out of a talk, back to the bot. */
export const closeLink = ({ t }: Words): Link => ({
  label: t("ticket-back"),
  short: t("ticket-back-short"),
  command: "close",
});

export const reopenLink = ({ number }: Named, { t }: Words): Link => ({
  label: t("ticket-reopen"),
  command: `reopen ${number}`,
});

export const endLink = ({ number }: Named, { t }: Words): Link => ({
  label: t("ticket-close"),
  command: `end ${number}`,
});

export const againLink = ({ t }: Words): Link => ({
  label: t("ticket-again"),
  short: t("ticket-again-short"),
  command: "person",
});

/** Paying before a deadline and getting in cannot wait for whoever talks, and only answer. */
const STILL_HEARD = /^(?:pay|arrival_info) \S+$/;

/** Whether a button does also in a talk what it says. */
export const isStillHeard = (command: string): boolean => STILL_HEARD.test(command);

/** Why the bot does not do what it was told to, and how it would. */
export const busyView = ({ number }: Named, desk: Words): View => ({
  text: desk.t("ticket-busy", { number }),
  links: [closeLink(desk)],
});

export const closedByGuest = ({ number }: Named, desk: Words): View => ({
  text: desk.t("ticket-closed", { number }),
  links: [againLink(desk)],
});

/** Something said in a talk; the words of a medium are its caption. */
export const saying = (words: string, media: Said["media"]): View =>
  media ? { text: "", media: [{ ...media, caption: words }] } : { text: words };
