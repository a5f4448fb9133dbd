import type { Account } from "./account.ts";
import { type Minor, toDecimal } from "./amounts.ts";
import { instantText } from "./instants.ts";
import type { Payment, Refund } from "./state.ts";

/** The payment as the API answers it, in Mercado Pago's field names, decimals and dates. */
export function paymentView(account: Account, payment: Payment) {
  const preference = account.state.preferences[payment.preferenceId];
  const request = preference?.request;
  const amount = toDecimal(payment.amount, payment.currency);
  return {
    id: payment.id,
    status: payment.status,
    status_detail: payment.statusDetail,
    external_reference: request?.external_reference ?? null,
    currency_id: payment.currency,
    transaction_amount: amount,
    transaction_amount_refunded: toDecimal(refundedOf(payment), payment.currency),
    collector_id: payment.collectorId,
    live_mode: payment.liveMode,
    date_created: instantText(payment.createdAt),
    date_approved: payment.approvedAt ? instantText(payment.approvedAt) : null,
    date_last_updated: instantText(payment.updatedAt),
    date_of_expiration: null,
    money_release_date: payment.approvedAt ? instantText(payment.approvedAt) : null,
    operation_type: "regular_payment",
    payment_method_id: payment.method.id,
    payment_type_id: payment.method.type,
    payment_method: payment.method,
    issuer_id: null,
    installments: 1,
    description: request?.items[0]?.title ?? "",
    payer: {
      id: "987654321",
      type: "registered",
      email: request?.payer?.email ?? "test_user_987654321@testuser.com",
      identification: { type: "DNI", number: "12345678" },
      first_name: null,
      last_name: null,
    },
    metadata: request?.metadata ?? {},
    additional_info: { items: request?.items ?? [] },
    order: { id: preference?.orderId, type: "mercadopago" },
    notification_url: request?.notification_url ?? null,
    coupon_amount: 0,
    taxes_amount: 0,
    shipping_amount: 0,
    captured: payment.status !== "authorized",
    binary_mode: request?.binary_mode ?? false,
    processing_mode: "aggregator",
    fee_details: [],
    transaction_details: {
      net_received_amount: payment.approvedAt ? amount : 0,
      total_paid_amount: amount,
      overpaid_amount: 0,
      installment_amount: amount,
      external_resource_url: null,
    },
    refunds: payment.refunds.map((refund) => refundView(payment, refund)),
  };
}

/** The refund as the API answers it, alone or inside its payment. */
export function refundView(payment: Payment, refund: Refund) {
  return {
    id: refund.id,
    payment_id: payment.id,
    amount: toDecimal(refund.amount, payment.currency),
    amount_refunded_to_payer: toDecimal(refund.amount, payment.currency),
    adjustment_amount: 0,
    status: "approved",
    refund_mode: "standard",
    date_created: instantText(refund.createdAt),
    source: { id: String(payment.collectorId), name: "Complejo de prueba", type: "collector" },
    unique_sequence_number: null,
    reason: null,
    labels: [],
    metadata: {},
    partition_details: [],
  };
}

export const refundedOf = ({ refunds }: Payment): Minor =>
  refunds.reduce((sum, { amount }) => sum + amount, 0);
