import type { MercadoPagoEmulator } from "../../../sandbox/mercadopago/emulator.ts";
import { AMOUNTS, type History, type Step, WRONGS } from "./history.ts";

export type PaymentView = ReturnType<MercadoPagoEmulator["payment"]>;
type Pay = Parameters<MercadoPagoEmulator["pay"]>;

/** The provider, as far as its people and its support desk can be seen; `refund` in pesos. */
export type Provider = {
  payment(id: string): PaymentView;
  complete(id: string, outcome: "approve" | "reject"): unknown;
  refund(id: string, amount?: number): unknown;
  openDispute(id: string): unknown;
  decideDispute(id: string, winner: "seller" | "payer"): unknown;
  chargeBack(id: string): unknown;
  decideChargeback(id: string, winner: "seller" | "payer"): unknown;
};

/** What we made of a payment in the end, in centavos. */
export type Settled = {
  readonly outcome: string | null;
  readonly entered: { readonly payment: number; readonly refund: number; readonly chargeback: number };
};

/** How it all ended. */
export type End = {
  readonly state: string;
  readonly payments: ReadonlyMap<string, Settled>;
  /** How many messages it took. */
  readonly told: number;
};

/** A house that has one booking, of which it is told. */
export type House = {
  readonly provider: Provider;
  /** A moment passes. */
  passes(): void;
  /** Undefined where there is nothing of the kind to pay. */
  pay(of: "deposit" | "balance", outcome: Pay[1], overrides: Pay[2]): Promise<string | undefined>;
  isTold(paymentId: string, times: number): Promise<void>;
  isLiedTo(paymentId: string, how: "signature" | "secret" | "missing"): Promise<void>;
  holdEnds(): Promise<void>;
  othersTake(): Promise<void>;
  givesUp(): Promise<void>;
  /** Asks about everything, told or not. */
  looks(): Promise<void>;
  refundsRun(): Promise<void>;
  end(): Promise<End>;
};

export type Played = {
  readonly history: History;
  /** As the provider has them in the end. */
  readonly payments: readonly PaymentView[];
  /** Those to which nothing happened but that they were paid. */
  readonly untouched: ReadonlySet<string>;
  /** Those for the deposit. */
  readonly deposits: ReadonlySet<string>;
  /** Those whose money was in the account at a moment when the house looked. */
  readonly seenThere: ReadonlySet<string>;
  readonly end: End;
  /** After all was told once more, in another order. */
  readonly after: End;
};

/** Lets a history happen, then time enough for everything to be found out, then tells all of it again. */
export async function play(house: House, history: History): Promise<Played> {
  const paid: string[] = [];
  const touched = new Set<string>();
  const deposits = new Set<string>();
  const seenThere = new Set<string>();
  const isSeen = (...ids: readonly string[]) => {
    for (const id of ids) if (isThere(house.provider.payment(id))) seenThere.add(id);
  };

  for (const step of history.steps) {
    house.passes();
    await happens(step);
  }
  house.passes();
  for (const id of paid) {
    if (isWaiting(house.provider.payment(id))) house.provider.complete(id, "reject");
  }
  await holdEnds();
  await finds();
  const end = await house.end();
  for (const number of history.again) {
    const id = paid[number % paid.length];
    if (id !== undefined) await house.isTold(id, 1); // nothing is new any more
  }
  await finds();
  const after = await house.end();
  const payments = paid.map((id) => house.provider.payment(id));
  const untouched = new Set(paid.filter((id) => !touched.has(id)));
  return { history, payments, untouched, deposits, seenThere, end, after };

  /** Before a hold ends its deposit is asked about once more. */
  function holdEnds(): Promise<void> {
    isSeen(...deposits);
    return house.holdEnds();
  }

  /** What one look makes owed, the next one sees given back. */
  async function finds(): Promise<void> {
    for (const _look of [1, 2]) {
      isSeen(...paid);
      await house.looks();
      await house.refundsRun();
    }
  }

  async function happens(step: Step): Promise<void> {
    switch (step.does) {
      case "pay": {
        const { of, outcome, amount, wrong } = step;
        const overrides = { amount: AMOUNTS[amount], ...(wrong && WRONGS[wrong]) };
        const id = await house.pay(of, outcome, overrides);
        if (id === undefined) return;
        paid.push(id);
        if (of === "deposit") deposits.add(id);
        return;
      }
      case "hold_ends":
        return holdEnds();
      case "others_take":
        return house.othersTake();
      case "give_up":
        return house.givesUp();
      case "look":
        isSeen(...paid);
        return house.looks();
      case "refunds_run":
        isSeen(...paid);
        return house.refundsRun();
      default:
        return happensTo(paid[step.which % paid.length], step);
    }
  }

  async function happensTo(
    id: string | undefined,
    step: Extract<Step, { readonly which: number }>,
  ): Promise<void> {
    if (id === undefined) return;
    if (step.does === "tell") {
      isSeen(id);
      return house.isTold(id, step.times);
    }
    if (step.does === "forge") return house.isLiedTo(id, step.how);
    const { provider } = house;
    const payment = provider.payment(id);
    const { status, transaction_amount, transaction_amount_refunded } = payment;
    if (step.does === "complete") {
      if (isWaiting(payment)) provider.complete(id, step.outcome);
      return;
    }
    if (!["approved", "in_mediation", "charged_back"].includes(status)) return;
    touched.add(id);
    switch (step.does) {
      case "refund": {
        const left = transaction_amount - transaction_amount_refunded;
        if (status === "approved") provider.refund(id, ...(step.part && left > 10 ? [10] : []));
        return;
      }
      case "claim":
        if (status === "approved") provider.openDispute(id);
        return;
      case "charge_back":
        if (status !== "charged_back") provider.chargeBack(id);
        return;
      case "decide":
        if (status === "in_mediation") provider.decideDispute(id, step.winner);
        if (status === "charged_back") provider.decideChargeback(id, step.winner);
        return;
      default:
        step satisfies never;
    }
  }
}

const isWaiting = ({ status }: PaymentView): boolean => status === "pending" || status === "in_process";

const isThere = ({ status, status_detail }: PaymentView): boolean =>
  status === "approved" || (status === "charged_back" && status_detail === "reimbursed");
