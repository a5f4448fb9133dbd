import type { PaymentView, Played, Settled } from "./play.ts";

const TOTAL = 200_00;
const DEPOSIT = 60_00;
const OURS = 123_456_789;

/** What a payment's own provider says of its money, in centavos. */
function moneyOf(payment: PaymentView) {
  const [amount, refunded] = [payment.transaction_amount, payment.transaction_amount_refunded].map((pesos) =>
    Math.round(pesos * 100),
  ) as [number, number];
  const isChargedBack = payment.status === "charged_back";
  const isLost = isChargedBack && payment.status_detail === "settled";
  const isOpen =
    payment.status === "in_mediation" || (isChargedBack && payment.status_detail === "in_process");
  return {
    ...{ amount, refunded, isOpen, isChargedBack },
    hasCome: !["pending", "in_process", "authorized", "rejected", "cancelled"].includes(payment.status),
    taken: isLost ? amount - refunded : 0,
    isHere: !isLost && !isOpen && payment.status !== "refunded",
    isOurs: payment.collector_id === OURS && payment.live_mode,
    isPesos: payment.currency_id === "ARS",
  };
}

/**
 * What must be true however it went, by the provider's books alone. Returns what is not.
 *
 * 1. Money that has come and is ours ended in exactly one of: the booking, or back where it came from.
 * 2. The ledger says of each payment what the provider says.
 * 3. Nobody books with money that is not ours, is no pesos, or was not there when it was looked at; nobody keeps more than a stay costs.
 * 4. Who paid the whole deposit, and nothing else happened to it, has the dates if they could be had, and paid once.
 * 5. To be told everything again changes nothing.
 */
export function check({ history, payments, untouched, deposits, seenThere, end, after }: Played): string[] {
  const wrong: string[] = [];
  const must = (holds: boolean, rule: string) => void (holds || wrong.push(rule));
  let kept = 0;

  for (const payment of payments) {
    const id = String(payment.id);
    const money = moneyOf(payment);
    const settled: Settled = end.payments.get(id) ?? NOTHING;
    const { outcome, entered } = settled;
    const says = (rule: string) =>
      `${rule}: payment ${id} (${payment.status} ${payment.status_detail}) is ${outcome}`;
    const inLedger = entered.payment - entered.refund - entered.chargeback;
    const isBooked = outcome === "booked";

    if (!money.hasCome || !money.isOurs) {
      must(!isBooked && outcome !== "refund" && outcome !== "partial", says("3, not ours or never came"));
      must(inLedger === 0, says(`2, ${inLedger} in the ledger`));
      continue;
    }
    must(inLedger === money.amount - money.refunded - money.taken, says(`2, ${inLedger} in the ledger`));
    must(!isBooked || money.isPesos, says("3, another currency"));
    must(outcome === null || seenThere.has(id), says("3, was never seen in the account"));
    if (money.isOpen) continue;
    const isBack = money.refunded === money.amount || money.taken > 0;
    // Mercado Pago gives back nothing that was ever charged back, so it waits in the queue for the owner.
    const waits = outcome === "refund" && money.isChargedBack;
    must(isBack || isBooked || waits, says("1, neither booked nor back"));
    must(!(outcome === "refund" && !isBack && !waits), says("1, owed and not back"));
    must(!(isBooked && !wasConfirmed(end.state)), says(`1, booked into a booking that is ${end.state}`));
    if (isBooked && money.isHere) kept += money.amount - money.refunded;
  }

  const whole = payments.filter((payment) => {
    const { amount, isPesos, isOurs, hasCome } = moneyOf(payment);
    const id = String(payment.id);
    return untouched.has(id) && deposits.has(id) && amount >= DEPOSIT && isPesos && isOurs && hasCome;
  });
  const couldBeHad = !history.steps.some(({ does }) => does === "others_take" || does === "give_up");
  must(
    !couldBeHad || whole.length === 0 || wasConfirmed(end.state),
    `4, ${whole.length} paid and none has it`,
  );
  const booked = whole.filter(({ id }) => end.payments.get(String(id))?.outcome === "booked");
  must(booked.length <= 1, `4, ${booked.length} whole deposits were kept`);
  const isDisputed = payments.some(
    (payment) => moneyOf(payment).isChargedBack || !untouched.has(String(payment.id)),
  );
  must(isDisputed || kept <= TOTAL, `3, ${kept} kept`);
  must(sameEnd(end, after), `5, ${JSON.stringify(plain(end))} became ${JSON.stringify(plain(after))}`);
  return wrong;
}

const NOTHING: Settled = { outcome: null, entered: { payment: 0, refund: 0, chargeback: 0 } };

/** No story goes on after the stay was confirmed. */
const wasConfirmed = (state: string): boolean => state === "confirmed";

const plain = ({ payments, ...end }: Played["end"]) => ({ ...end, payments: Object.fromEntries(payments) });
const sameEnd = (one: Played["end"], other: Played["end"]): boolean =>
  JSON.stringify(plain(one)) === JSON.stringify(plain(other));
