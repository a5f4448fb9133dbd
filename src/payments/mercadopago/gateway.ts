import type { Centavos } from "../../booking/domain/money.ts";
import type { Result } from "../../shared/result.ts";

export const PAYMENT_STATUSES = [
  "pending",
  "in_process",
  "authorized",
  "approved",
  "rejected",
  "cancelled",
  "in_mediation",
  "refunded",
  "charged_back",
] as const;
export type PaymentStatus = (typeof PAYMENT_STATUSES)[number];

/** One payment as the provider tells it at this moment. */
export type ProviderPayment = {
  readonly id: string;
  readonly status: PaymentStatus;
  readonly statusDetail: string;
  readonly amount: Centavos;
  readonly refunded: Centavos;
  readonly refunds: readonly { readonly id: string; readonly amount: Centavos }[];
  readonly currency: string;
  readonly collectorId: string;
  readonly liveMode: boolean;
  readonly externalReference: string | null;
  /** ISO instant of its last change by the provider's own clock. */
  readonly updatedAt: string;
};

/** A payment in a list of them. */
export type Sighting = {
  readonly id: string;
  /** ISO instant, as a payment's is; nothing where the list does not tell. */
  readonly updatedAt: string | undefined;
  readonly reference: string | null;
};

/** Whose account the money must reach, and whether it is real money. */
export type Seller = { readonly collectorId: string; readonly liveMode: boolean };

export type PaymentLinkRequest = {
  /** What the payments of this page will name. */
  readonly reference: string;
  readonly code: string;
  readonly title: string;
  readonly amount: Centavos;
  readonly currency: string;
  readonly expiresAt: Date;
  /** Without one the provider tells us nothing, and only the reconciliation finds the payment. */
  readonly notificationUrl: string | undefined;
  readonly backUrl: string | undefined;
  readonly key: string;
};

export type RefundRequest =
  | { readonly key: string; readonly amount?: undefined }
  | { readonly key: string; readonly amount: Centavos; readonly currency: string };

export type RefundRefusal = {
  readonly kind: "no_balance" | "disputed" | "refused";
  /** In the provider's words. */
  readonly message: string;
};

/**
 * Whoever moves the money. Every call may throw `GatewayUnavailable` and `GatewayForbids`; every write is idempotent by
 * its key.
 */
export type PaymentGateway = {
  seller(): Promise<Seller>;
  createPaymentLink(
    request: PaymentLinkRequest,
  ): Promise<{ readonly preferenceId: string; readonly url: string }>;
  /** `undefined` where the account has no such payment. */
  payment(providerId: string): Promise<ProviderPayment | undefined>;
  searchPayments(externalReference: string): Promise<readonly Sighting[]>;
  /** A page of the payments that changed in a span of time, those that changed first first. */
  changedPayments(asked: {
    readonly from: Date;
    readonly to: Date;
    readonly offset: number;
  }): Promise<{ readonly payments: readonly Sighting[]; readonly isLast: boolean }>;
  /** What a chargeback is about; nothing where the account has no such chargeback. */
  chargedBackPayments(chargebackId: string): Promise<readonly string[]>;
  /** Gives back so much of a payment or, where no amount is named, all that is left of it. */
  refund(providerId: string, part: RefundRequest): Promise<Result<null, RefundRefusal>>;
};

/** The provider did not answer, or answered that it cannot now: nothing is known of the call itself. */
export class GatewayUnavailable extends Error {
  override readonly name = "GatewayUnavailable";
  /** False where the provider asks us to slow down: then only the job's own backoff may try again. */
  readonly retrySoon: boolean;

  constructor(message: string, options: { readonly retrySoon: boolean; readonly cause: unknown }) {
    super(message, { cause: options.cause });
    this.retrySoon = options.retrySoon;
  }
}

/** The account does not let us, or there is none: a token that is wrong or was taken back. */
export class GatewayForbids extends Error {
  override readonly name = "GatewayForbids";
}
