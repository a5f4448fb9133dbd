import { randomBytes } from "node:crypto";

type Known = { readonly title: string; readonly status?: number; readonly details?: string };

/**
 * Meta's errors, as far as a business of this size meets them. The HTTP status is 400 where none is given; Meta asks to
 * go by the code. https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes
 */
const KNOWN: Readonly<Record<number, Known>> = {
  1: { title: "API Unknown", details: "Invalid request or possible server error." },
  2: { title: "API Service", status: 503, details: "Temporary due to downtime or due to being overloaded." },
  4: { title: "Application request limit reached" },
  100: { title: "Invalid parameter" },
  190: { title: "Invalid OAuth access token - Cannot parse access token", status: 401 },
  368: { title: "Temporarily blocked for policies violations", status: 403 },
  80007: { title: "Rate limit issues" },
  130429: {
    title: "Rate limit hit",
    status: 429,
    details:
      "Message failed to send because there were too many messages sent from this phone number in a short period of time",
  },
  131000: { title: "Something went wrong", status: 500 },
  131005: { title: "Access denied", status: 403 },
  131008: { title: "Required parameter is missing" },
  131009: { title: "Parameter value is not valid" },
  131016: { title: "Service unavailable", status: 500 },
  131021: { title: "Recipient cannot be sender", details: "Recipient cannot be sender." },
  131026: { title: "Message undeliverable", details: "Message Undeliverable." },
  131031: { title: "Account has been locked", status: 403 },
  131042: { title: "Business eligibility payment issue" },
  131047: {
    title: "Re-engagement message",
    details:
      "Message failed to send because more than 24 hours have passed since the customer last replied to this number.",
  },
  131048: { title: "Spam rate limit hit" },
  131049: {
    title: "This message was not delivered to maintain healthy ecosystem engagement.",
    details: "In order to maintain a healthy ecosystem engagement, the message failed to be delivered.",
  },
  131051: { title: "Message type unknown", details: "Message type is currently not supported." },
  131052: { title: "Media download error" },
  131053: { title: "Media upload error" },
  131056: {
    title: "(Business Account, Consumer Account) pair rate limit hit",
    details:
      "Message failed to send because there were too many messages sent from this phone number to the same phone number in a short period of time.",
  },
  131057: { title: "Account in maintenance mode", status: 500 },
  132000: { title: "Number of parameters does not match the expected number of params" },
  132001: { title: "Template name does not exist in the translation", status: 404 },
  132012: { title: "Parameter format does not match format in the created template" },
  132015: { title: "Template is Paused" },
  132018: {
    title: "There's an issue with the parameters in your template",
    details: "Param text cannot have new-line/tab characters or more than 4 consecutive spaces",
  },
};

/** What Meta accepts first and reports as `failed` later, on the webhook. */
export const REPORTED_LATER: ReadonlySet<number> = new Set([131026, 131042, 131047, 131049, 131053]);

/** A refusal in Meta's own form. */
export class CloudApiError extends Error {
  readonly code: number;
  readonly status: number;
  readonly title: string;
  readonly details: string;

  constructor(code: number, details?: string) {
    const known = KNOWN[code] ?? { title: "Unknown error" };
    super(`(#${code}) ${known.title}`);
    this.code = code;
    this.status = known.status ?? 400;
    this.title = known.title;
    this.details = details ?? known.details ?? known.title;
  }
}

/** A parameter of the wrong form; Meta says which in the message itself. */
export class ParameterError extends CloudApiError {
  constructor(complaint: string) {
    super(100, complaint);
    this.message = `(#100) ${complaint}`;
  }
}

/** `POST …/messages` answers this. */
export const errorBody = ({ message, code, details }: CloudApiError) => ({
  error: {
    message: code === 190 ? message.replace("(#190) ", "") : message,
    type: "OAuthException",
    code,
    error_data: { messaging_product: "whatsapp", details },
    fbtrace_id: `A${randomBytes(16).toString("base64url")}`,
  },
});

/** A `failed` status carries this. */
export const errorInStatus = ({ code, title, details }: CloudApiError) => ({
  code,
  title,
  message: title,
  error_data: { details },
  href: "https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes/",
});
