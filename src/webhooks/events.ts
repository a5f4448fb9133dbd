/** What other software may be told of. Each is stable: it may get more data, and never other. */
export const WEBHOOK_EVENTS = [
  "booking.requested",
  "booking.held",
  "booking.transfer_sent",
  "booking.declined",
  "booking.expired",
  "booking.confirmed",
  "booking.changed",
  "booking.cancelled",
  "booking.no_show",
  "booking.checked_in",
  "booking.completed",
  "payment.received",
  "payment.refunded",
  "payment.charged_back",
  "payment.undone",
] as const;

export type WebhookEventType = (typeof WEBHOOK_EVENTS)[number];

/** A booking right after what is told of it, in the words of the wire. Amounts are whole minor units of the currency. */
export type BookingData = {
  readonly id: string;
  readonly code: string;
  readonly state: string;
  readonly cabin: { readonly id: string; readonly name: string };
  /** Nobody outside gets a telephone number from us. */
  readonly guest: { readonly name: string };
  readonly check_in: string;
  readonly check_out: string;
  readonly adults: number;
  readonly children: number;
  readonly pets: number;
  readonly currency: string;
  readonly total: number;
  readonly deposit: number;
  /** ISO instant, there while somebody is waited for. */
  readonly deadline: string | null;
};

export type MoveData = {
  readonly booking: BookingData;
  /** The state it was in; nothing for a new booking. */
  readonly previous_state: string | null;
  readonly by: "guest" | "owner" | "system";
};

export type PaymentData = {
  readonly booking: BookingData;
  readonly payment: {
    /** Our own id of the payment whose money moved. */
    readonly id: string;
    /** The provider's id of this movement. */
    readonly reference: string;
    readonly amount: number;
    readonly currency: string;
  };
};

export type WebhookEvent = {
  readonly type: WebhookEventType;
  readonly at: Date;
  readonly data: MoveData | PaymentData;
};
