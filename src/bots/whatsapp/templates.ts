import { commandData } from "../channel/taps.ts";
import type { Locale } from "../texts/texts.ts";
import { MAX_TEMPLATE_VALUES } from "./limits.ts";
import { firstWords } from "./titles.ts";
import type { OutgoingMessage } from "./transport.ts";

export type Template = {
  readonly name: string;
  /** The words for {{1}}, {{2}}, …, by name. */
  readonly parameters: readonly string[];
  /** What its quick replies say, as commands; `{code}` is the booking's, and any other word may stand there as well. */
  readonly quickReplies: readonly string[];
};

/** By event and audience, as `booking_confirmed-guest`; the general ones are for what has none of its own. */
export type Templates = {
  readonly otherwise: Template;
  readonly owners: Template;
  readonly [event: string]: Template;
};

/** Meta's names of the languages the templates are submitted in. */
const TEMPLATE_LANGUAGES: Readonly<Record<Locale, string>> = {
  "es-AR": "es_AR",
  "pt-BR": "pt_BR",
  en: "en",
};

const PAY = ["pay {code}"];
const BOOK = ["book"];
const BOOKINGS = ["bookings"];
const PERSON = ["person"];
/** The codes are asked for, and never in a template. */
const ENTRY = ["arrival_info {code}"];

const own = (name: string, parameters: string[], quickReplies: string[]): Template => ({
  name: `hornero_${name}`,
  parameters,
  quickReplies,
});

/** The texts to submit to Meta are in `docs/whatsapp-templates.md`. */
export const DEFAULT_TEMPLATES: Templates = {
  otherwise: own("news", ["guest", "complex"], ["menu"]),
  owners: own("owner_news", ["text"], []),
  "request_approved-guest": own(
    "request_approved",
    ["guest", "cabin", "stay", "code", "deposit", "deadline"],
    PAY,
  ),
  "request_declined-guest": own("request_declined", ["guest", "cabin", "stay", "reason"], BOOK),
  "request_expired-guest": own("request_expired", ["guest", "code", "cabin", "stay"], BOOK),
  "hold_expired-guest": own("hold_expired", ["guest", "code", "cabin", "stay"], BOOK),
  "booking_confirmed-guest": own(
    "booking_confirmed",
    ["guest", "code", "cabin", "stay", "checkInTime"],
    BOOKINGS,
  ),
  "booking_cancelled-guest": own("booking_cancelled", ["guest", "code", "cabin", "stay", "reason"], BOOK),
  "booking_force_majeure-guest": own(
    "booking_force_majeure",
    ["guest", "code", "cabin", "stay", "reason", "refund"],
    BOOK,
  ),
  "guest_no_show-guest": own("no_show", ["guest", "cabin", "stay", "code"], PERSON),
  "payment_underpaid-guest": own("payment_underpaid", ["guest", "paid", "code", "missing", "deadline"], PAY),
  "payment_rejected-guest": own("payment_rejected", ["guest", "code", "deadline"], PAY),
  "waitlist_offer-guest": own(
    "waitlist_offer",
    ["guest", "cabin", "stay", "total", "deposit", "deadline"],
    [...PAY, "leave {entry}"],
  ),
  "waitlist_request-guest": own("waitlist_request", ["guest", "cabin", "stay", "deadline"], BOOKINGS),
  "offer_expired-guest": own("offer_expired", ["guest", "cabin", "stay"], ["waitlist {wish}"]),
  "ticket_closed-guest": own("talk_closed", ["guest", "complex"], PERSON),
  "payment_refunded-guest": own("payment_refunded", ["guest", "amount", "code", "why"], BOOKINGS),
  "price_set-guest": own("price_set", ["guest", "code", "total", "why"], BOOKINGS),
  "balance_paid-guest": own("balance_paid", ["guest", "paid", "code", "due"], BOOKINGS),
  "refund_by_hand-guest": own("refund_by_hand", ["guest", "amount", "code", "why"], BOOKINGS),
  "refund_given-guest": own("refund_given", ["guest", "amount", "code"], BOOKINGS),
  "transfer_not_received-guest": own(
    "transfer_not_received",
    ["guest", "code"],
    ["transfer {code}", ...PERSON],
  ),
  "transfer_expired-guest": own("transfer_expired", ["guest", "code", "cabin", "stay"], PERSON),
  "reminder_deposit_due-guest": own(
    "reminder_deposit_due",
    ["guest", "code", "cabin", "stay", "deadline", "deposit"],
    PAY,
  ),
  "reminder_balance_due-guest": own(
    "reminder_balance_due",
    ["guest", "checkIn", "cabin", "code", "owed"],
    PAY,
  ),
  "reminder_balance_overdue-guest": own(
    "reminder_balance_overdue",
    ["guest", "owed", "code", "cabin", "stay", "balanceDueOn"],
    PAY,
  ),
  "damage_received-guest": own("damage_received", ["guest", "amount", "method", "code"], BOOKINGS),
  "damage_returned-guest": own(
    "damage_returned",
    ["guest", "returned", "amount", "code", "kept", "why"],
    BOOKINGS,
  ),
  "reminder_pre_arrival-guest": own(
    "reminder_pre_arrival",
    ["guest", "checkIn", "cabin", "code", "checkInTime"],
    ["arrival {code}", "travellers {code}"],
  ),
  "reminder_check_in-guest": own(
    "reminder_check_in",
    ["guest", "checkIn", "cabin", "checkInTime", "code"],
    ENTRY,
  ),
  "arrival_codes-guest": own("arrival_codes", ["guest", "code", "cabin"], ENTRY),
  "reminder_mid_stay-guest": own("reminder_mid_stay", ["guest", "cabin"], ["all_good {code}", "person"]),
  "reminder_check_out-guest": own(
    "reminder_check_out",
    ["guest", "cabin", "checkOut", "checkOutTime"],
    BOOKINGS,
  ),
  "reminder_feedback-guest": own("reminder_feedback", ["guest", "complex", "cabin"], ["feedback {code}"]),
  "reminder_come_back-guest": own("reminder_come_back", ["guest", "cabin", "complex"], ["book", "no_offers"]),
};

const WORDS_OF_ALL = ["guest", "complex", "text"];
/** Of a notice about a booking, besides. */
const WORDS_OF_BOOKINGS = (
  "code cabin stay checkIn checkOut party total deposit balance deadline checkInTime checkOutTime owed " +
  "paid missing amount surplus due reason why payment what was next balanceDueOn method returned kept refund received"
).split(" ");

/** What is wrong with what was changed of the usual templates, a sentence each. */
export function templateProblems(changes: Readonly<Record<string, Template>>): string[] {
  const events = Object.keys(DEFAULT_TEMPLATES);
  return Object.entries(changes).flatMap(([event, { parameters }]) => {
    if (!events.includes(event))
      return `WHATSAPP_TEMPLATES speaks of ${event}, which is no event; there is ${events.join(", ")}.`;
    const words = event === "otherwise" ? WORDS_OF_ALL : [...WORDS_OF_ALL, ...WORDS_OF_BOOKINGS];
    const unknown = parameters.filter((word) => !words.includes(word));
    return unknown.map(
      (word) => `WHATSAPP_TEMPLATES: ${event} has no word "${word}"; there is ${words.join(", ")}.`,
    );
  });
}

/** What happened, and what its words are. */
export type Told = { readonly name: string; readonly words: Readonly<Record<string, string | number>> };

/** What may be said to somebody whose 24 hours are over. */
export function templateFor(
  told: Told,
  locale: Locale,
  templates: Templates,
): OutgoingMessage & { kind: "template" } {
  const general = told.name.endsWith("-owners") ? templates.owners : templates.otherwise;
  const { name, parameters, quickReplies } = templates[told.name] ?? general;
  return {
    kind: "template",
    name,
    language: TEMPLATE_LANGUAGES[locale],
    parameters: parameters.map((parameter) =>
      value(told.words[parameter], Math.floor(MAX_TEMPLATE_VALUES / parameters.length)),
    ),
    payloads: quickReplies.map((command) =>
      commandData(command.replace(/\{(\w+)\}/g, (_, word: string) => String(told.words[word] ?? ""))),
    ),
  };
}

/** Ends without a full stop, which the texts have. Meta refuses values that are empty, have line ends or tabs, or more than four spaces in a row (error 132018). */
function value(word: string | number | undefined, limit: number): string {
  const line = String(word ?? "")
    .replaceAll("*", "")
    .replace(/\n+/g, " · ")
    .replace(/\s+/g, " ")
    .replace(/[.\s]+$/, "")
    .trim();
  return line === "" ? "—" : firstWords(line, limit);
}
