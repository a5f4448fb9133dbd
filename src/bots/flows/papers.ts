import type { Booking } from "../../booking/domain/booking.ts";
import type { CivilMonth } from "../../booking/domain/civil-date.ts";
import { type SignedCentavos, signed } from "../../booking/domain/money.ts";
import { type Account, isOn } from "../../documents/account.ts";
import type { Documents, GivenMonth, GivenReceipt, GivenStatement } from "../../documents/documents.ts";
import type { Link, PassedOn, Translate } from "../chat.ts";
import type { Format } from "../texts/format.ts";
import type { Locale } from "../texts/texts.ts";

/** The complex's papers, in the chat's language. */
export type Papers = {
  /** What a receipt can be given for, the newest first. */
  readonly paymentsOf: Documents<Locale>["paymentsOf"];
  readonly account: Documents<Locale>["account"];
  receipt(booking: Booking, paymentId: string): ReturnType<Documents<Locale>["receipt"]>;
  statement(booking: Booking): Promise<GivenStatement>;
  month(month: CivilMonth): Promise<GivenMonth>;
};

/** A document as something to pass on; nothing where it could not be made. */
export const attached = ({ file }: Pick<GivenReceipt, "file">): { readonly media?: readonly PassedOn[] } =>
  file === null ? {} : { media: [{ id: file.id, kind: "document", name: file.name }] };

/** What its words say: the facts and, where there is no file, that there is none. */
export const withFile = (text: string, { file }: Pick<GivenReceipt, "file">, missing: string): string =>
  file === null ? `${text}\n\n${missing}` : text;

type Spoken = { readonly t: Translate };

/** Says a command about the payment that came last: who taps it has just paid. */
export const NEWEST = "newest";

export const receiptLink = ({ code }: Pick<Booking, "code">, { t }: Spoken, which = ""): Link => ({
  label: t("receipt-button"),
  command: `receipt ${code} ${which}`.trim(),
});

export const statementLink = ({ code }: Pick<Booking, "code">, { t }: Spoken): Link => ({
  label: t("statement-button"),
  short: t("statement-button-short"),
  command: `statement ${code}`,
});

type Worded = Spoken & { readonly format: Format };

/** How the account of a booking stands, in words. */
export function statementText(account: Account, booking: Booking, { t, format }: Worded) {
  const { total, received, returned, takenBack, onItsWay, held, due } = account;
  const money = (amount: SignedCentavos) => format.money(amount, booking.quote.currency);
  const besides = (
    [
      ["statement-taken-back", takenBack],
      ["statement-on-its-way", onItsWay],
      ["statement-held", held],
    ] as const
  )
    .filter(([, amount]) => amount !== 0)
    .map(([key, amount]) => `${t(key)}: ${money(amount)}`);
  const settled = onItsWay === 0 ? [t("statement-settled")] : [];
  const sent = t(isOn(booking) ? "statement-sent" : "statement-sent-ended", {
    code: booking.code,
    ...{ total: money(total), received: money(received), returned: money(returned) },
    returnedCentavos: returned,
  });
  return [sent, ...(due === 0 ? settled : [dueText(due, booking, { t, format })]), ...besides].join("\n");
}

const dueText = (due: SignedCentavos, { quote }: Booking, { t, format }: Worded) =>
  `${t(due < 0 ? "statement-in-favour" : "statement-due")}: ${format.money(signed(Math.abs(due)), quote.currency)}`;
