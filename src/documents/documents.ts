import type { Booking } from "../booking/domain/booking.ts";
import type { CivilMonth } from "../booking/domain/civil-date.ts";
import { accountsOf } from "../payments/tables/ledger.ts";
import { movementsOf, receivedPayments } from "../payments/tables/movements.ts";
import { ok, type Result } from "../shared/result.ts";
import { type Account, accountOf } from "./account.ts";
import type { DocumentsDeps } from "./deps.ts";
import { createIssueReceipt, type ReceiptRefusal, type SinceThen } from "./issue-receipt.ts";
import { type KeptDocument, keepDocument } from "./keep-document.ts";
import { type MonthSum, monthEntries } from "./month-entries.ts";
import { printReceipt, receiptNumber } from "./print-receipt.ts";
import { printStatement } from "./print-statement.ts";
import { type ReceiptFacts, receiptNumbers } from "./tables/receipts.ts";

/** What a document says, and the file; null where it could not be made: then the facts are told in words. */
type With<F> = F & { readonly file: KeptDocument | null };

export type GivenReceipt = With<{
  readonly number: string;
  readonly facts: ReceiptFacts;
  readonly since: SinceThen;
}>;
export type GivenStatement = With<{ readonly account: Account }>;
export type GivenMonth = With<{
  readonly month: CivilMonth;
  readonly count: number;
  readonly sums: readonly MonthSum[];
}>;

export type Documents<Locale extends string> = ReturnType<typeof createDocuments<Locale>>;

/** The papers of one complex: receipts, statements, and the month for whoever does its accounts. */
export function createDocuments<Locale extends string>(deps: DocumentsDeps<Locale>) {
  const { db, booking: room, voiceIn, assets, clock, logger } = deps;
  const issueReceipt = createIssueReceipt(deps);

  /** Whatever breaks in making a file is logged and not thrown: the facts it would have held are known, and told. */
  async function keep(
    name: string,
    mimeType: string,
    make: () => Promise<Buffer>,
  ): Promise<KeptDocument | null> {
    try {
      return await keepDocument(db, { name, mimeType, bytes: await make(), at: clock() });
    } catch (error) {
      logger.error({ err: error, name }, "a document could not be made, and its facts are told in words");
      return null;
    }
  }

  return {
    /** What a receipt can be given for, the newest first. */
    paymentsOf: (booking: Booking) => receivedPayments(db, booking.id),

    async receipt(
      booking: Booking,
      paymentId: string,
      locale: Locale,
    ): Promise<Result<GivenReceipt, ReceiptRefusal>> {
      const issued = await issueReceipt(booking, paymentId);
      if (!issued.ok) return issued;
      const { facts, since, issuedAt } = issued.value;
      const number = receiptNumber(issued.value.number);
      const voice = voiceIn(locale, facts, issuedAt);
      const name = `${voice.t("receipt-file")}-${facts.code}-${number}.pdf`;
      const file = await keep(name, PDF, () => printReceipt(issued.value, voice, assets));
      return ok({ number, facts, since, file });
    },

    /** How a booking's account stands, without a paper of it. */
    account: (booking: Booking): Promise<Account> =>
      db.transaction(async (trx) => accountOf(booking, await accountsOf(trx, booking.id))),

    async statement(booking: Booking, locale: Locale): Promise<GivenStatement> {
      const complex = await room.complex();
      const { movements, accounts } = await db.transaction(
        async (trx) => ({
          movements: await movementsOf(trx, booking.id),
          accounts: await accountsOf(trx, booking.id),
        }),
        AT_ONE_MOMENT,
      );
      const account = accountOf(booking, accounts);
      const payments = movements.flatMap(({ paymentId }) => paymentId ?? []);
      const receipts = await receiptNumbers(db, payments);
      const at = clock();
      const told = { booking, complex, movements, account, receipts, at };
      const voice = voiceIn(locale, complex, at);
      const name = `${voice.t("statement-file")}-${booking.code}.pdf`;
      return { account, file: await keep(name, PDF, () => printStatement(told, voice, assets)) };
    },

    async month(month: CivilMonth, locale: Locale): Promise<GivenMonth> {
      const complex = await room.complex();
      const voice = voiceIn(locale, complex, clock());
      const { csv, count, sums } = await monthEntries(db, { complex, month, voice });
      const name = `${voice.t("export-file")}-${month}.csv`;
      return { month, count, sums, file: await keep(name, CSV, async () => Buffer.from(csv)) };
    },
  };
}

/** What was entered and what it comes to are read together, or a payment in between would be in one of them only. */
const AT_ONE_MOMENT = { isolationLevel: "repeatable read", readOnly: true } as const;

const PDF = "application/pdf";
const CSV = "text/csv";
