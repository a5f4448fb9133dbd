import { toDecimal } from "../booking/domain/money.ts";
import { soleComplexId } from "../booking/tables/complexes.ts";
import {
  createRefundQueue,
  type RefundQueue,
  type RetryRefusal,
  type WaitingRefund,
} from "../payments/refunds/refund-queue.ts";
import { systemClock } from "../shared/clock.ts";
import { inTheHouse } from "./in-the-house.ts";
import { ordered, wholeNumber } from "./ordered.ts";
import { columns, json, plain } from "./table.ts";
import { complain, tell } from "./telling.ts";
import { USAGES } from "./usages.ts";

const OPTIONS = { json: { type: "boolean", default: false } } as const;

/** Owners are told by the running house, and by nobody from here. */
const outbox = { announce: async () => {} };

export const refundsCommand = {
  async run(args: readonly string[]): Promise<boolean> {
    const order = ordered(args, OPTIONS);
    if (!order.ok) return complain(order.error);
    const { values, positionals } = order.value;
    const [verb, which, ...rest] = positionals;
    if (rest.length > 0) return complain(USAGES.refunds);
    if (verb === "list" && which === undefined) return withQueue((queue) => list(queue, values.json));
    if (verb !== "retry") return complain(USAGES.refunds);

    const number = wholeNumber(which);
    if (which !== undefined && number === undefined)
      return complain(`"${plain(which)}" is no number of a refund.`);
    return withQueue((queue) => retry(queue, number, values.json));
  },
};

const withQueue = (work: (queue: RefundQueue) => Promise<boolean>) =>
  inTheHouse(async (db, { mercadoPago }) => {
    const complexId = await soleComplexId(db);
    const isConnected = mercadoPago !== undefined;
    return work(createRefundQueue({ db, outbox, clock: systemClock, complexId, isConnected }));
  });

async function list(queue: RefundQueue, asJson: boolean): Promise<true> {
  const owed = await queue.owed();
  if (asJson) return tell(json(owed));
  if (owed.length === 0) return tell("Nothing is owed.");
  return tell(columns([TITLES, ...owed.map(rowOf)]));
}

const TITLES = ["number", "booking", "amount", "guest", "reason", "since", "tries", "in the way"];

const rowOf = (refund: WaitingRefund): string[] => [
  String(refund.number),
  refund.code,
  `${toDecimal(refund.amount, refund.currency)} ${refund.currency}`,
  plain(refund.guestName),
  refund.reason,
  refund.createdAt.toISOString(),
  String(refund.attempts),
  plain([refund.obstacle ?? "not tried yet", whyOf(refund)].filter((words) => words !== null).join(": ")),
];

function whyOf({ obstacle, lastError }: WaitingRefund): string | null {
  if (obstacle === "by_hand") return "the owner gives it back and says so in the chat";
  return obstacle === "not_connected" ? "set MERCADOPAGO_ACCESS_TOKEN" : lastError;
}

/** One, or all that are not an owner's to give: without an account none is tried. */
async function retry(queue: RefundQueue, number: number | undefined, asJson: boolean): Promise<boolean> {
  const numbers = number === undefined ? (await queue.owed()).map((refund) => refund.number) : [number];
  if (numbers.length === 0 && !asJson) return tell("Nothing is owed.");
  const retried: number[] = [];
  for (const each of numbers) {
    const answer = await queue.retry(each);
    if (answer.ok) retried.push(each);
    else if (number !== undefined || answer.error.kind === "not_connected")
      return complain(SENTENCES[answer.error.kind](each));
  }
  return tell(asJson ? json({ retried }) : `Tried now: ${retried.join(", ") || "none"}.`);
}

const SENTENCES: Readonly<Record<RetryRefusal["kind"], (number: number) => string>> = {
  not_owed: (number: number) => `Refund ${number} is not owed.`,
  by_hand: (number: number) => `Refund ${number} is given back by hand: the owner says so in the chat.`,
  not_connected: (number: number) =>
    `Refund ${number} has no account to go from: set MERCADOPAGO_ACCESS_TOKEN to that of the account which took the payment.`,
};
