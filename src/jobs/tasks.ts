import { type DeliverDeps, deliver } from "./deliver.ts";
import { type ExpireHoldDeps, expireHold } from "./expire-hold.ts";
import { type HearTelegramDeps, hearTelegram } from "./hear-telegram.ts";
import { type RefundPaymentDeps, refundPayment } from "./refund-payment.ts";
import { type SettlePaymentDeps, settlePayment } from "./settle-payment.ts";
import { createSweeps, type SweepDeps } from "./sweeps.ts";

export type HouseTaskDeps = ExpireHoldDeps & SettlePaymentDeps & RefundPaymentDeps & SweepDeps;

/** By the name it is added with, all that is ever done later. */
export type Tasks = Readonly<Record<string, (payload: unknown) => Promise<unknown>>>;

/** What is said in chats. It waits for messengers, which may take their time. */
export function createChatTasks(deps: HearTelegramDeps & DeliverDeps) {
  return {
    hear_telegram: hearTelegram(deps),
    deliver: deliver(deps),
  } satisfies Tasks;
}

/** Money, deadlines and sweeps: a messenger that hangs must not hold them up. */
export function createHouseTasks(deps: HouseTaskDeps) {
  return {
    expire_hold: expireHold(deps),
    settle_payment: settlePayment(deps),
    refund_payment: refundPayment(deps),
    ...createSweeps(deps),
  } satisfies Tasks;
}
