import { type DeliverDeps, deliver } from "./deliver.ts";
import { type ExpireHoldDeps, expireHold } from "./expire-hold.ts";
import { type HearTelegramDeps, hearTelegram } from "./hear-telegram.ts";
import { type RefundPaymentDeps, refundPayment } from "./refund-payment.ts";
import { type SettlePaymentDeps, settlePayment } from "./settle-payment.ts";
import { createSweeps, type SweepDeps } from "./sweeps.ts";

export type TaskDeps = HearTelegramDeps &
  DeliverDeps &
  ExpireHoldDeps &
  SettlePaymentDeps &
  RefundPaymentDeps &
  SweepDeps;

/** By the name it is added with, all that is ever done later. */
export type Tasks = Readonly<Record<string, (payload: unknown) => Promise<unknown>>>;

export function createTasks(deps: TaskDeps) {
  return {
    hear_telegram: hearTelegram(deps),
    deliver: deliver(deps),
    expire_hold: expireHold(deps),
    settle_payment: settlePayment(deps),
    refund_payment: refundPayment(deps),
    ...createSweeps(deps),
  } satisfies Tasks;
}
