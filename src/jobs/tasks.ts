import type { Handler } from "../inbox/handle-in-order.ts";
import { type DeliverDeps, deliver } from "./deliver.ts";
import { type DeliverWebhookDeps, deliverWebhook } from "./deliver-webhook.ts";
import { type ExpireHoldDeps, expireHold } from "./expire-hold.ts";
import { type HearDeps, hear } from "./hear.ts";
import { type OfferFreedDatesDeps, offerFreedDates } from "./offer-freed-dates.ts";
import { type RefundPartDeps, refundPart } from "./refund-part.ts";
import { type RefundPaymentDeps, refundPayment } from "./refund-payment.ts";
import { type SendPaymentLinkDeps, sendPaymentLink } from "./send-payment-link.ts";
import { type SettlePaymentDeps, settlePayment } from "./settle-payment.ts";
import { createSweeps, type SweepDeps } from "./sweeps.ts";
import { type TakeUpDeps, takeUp } from "./take-up.ts";
import { type TellReceiptsDeps, tellReceipts } from "./tell-receipts.ts";

export type HouseTaskDeps = ExpireHoldDeps &
  OfferFreedDatesDeps &
  SettlePaymentDeps &
  RefundPaymentDeps &
  RefundPartDeps &
  SendPaymentLinkDeps &
  TellReceiptsDeps &
  DeliverWebhookDeps &
  SweepDeps;

/** By the name it is added with, all that is ever done later; with which attempt of its job this is, from 1. */
export type Tasks = Readonly<Record<string, (payload: unknown, attempt: number) => Promise<unknown>>>;

/** What is said in chats. It waits for messengers, which may take their time. */
export function createChatTasks(
  deps: HearDeps &
    DeliverDeps &
    TakeUpDeps & { readonly telegram: Handler; readonly whatsApp?: Handler | undefined },
) {
  return {
    hear_telegram: hear(deps, deps.telegram),
    ...(deps.whatsApp && { hear_whatsapp: hear(deps, deps.whatsApp) }),
    deliver: deliver(deps),
    take_up: takeUp(deps),
  } satisfies Tasks;
}

/**
 * Money, deadlines and sweeps: a messenger that hangs must not hold them up. And what other software is told, which must not
 * hold up a chat.
 */
export function createHouseTasks(deps: HouseTaskDeps) {
  return {
    expire_hold: expireHold(deps),
    offer_freed_dates: offerFreedDates(deps),
    settle_payment: settlePayment(deps),
    refund_payment: refundPayment(deps),
    refund_part: refundPart(deps),
    send_payment_link: sendPaymentLink(deps),
    tell_receipts: tellReceipts(deps),
    deliver_webhook: deliverWebhook(deps),
    ...createSweeps(deps),
  } satisfies Tasks;
}
