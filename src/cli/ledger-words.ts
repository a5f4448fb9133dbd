import { type SignedCentavos, signed, toDecimal } from "../booking/domain/money.ts";
import type { Account, Entry, EntryKind, Side, Total, Trouble } from "../payments/tables/ledger.ts";
import { addedBy, purseOf } from "../payments/tables/movements.ts";
import { columns, plain } from "./table.ts";

const money = (amount: SignedCentavos, currency: string): string =>
  `${toDecimal(amount, currency)} ${currency}`;

const SIDES: Readonly<Record<Side, string>> = {
  lodging: "the nights",
  discounts: "discounts",
  fees: "fees",
  taxes: "taxes",
  adjustment: "adjustments",
  kept: "what is kept of a stay that came to nothing",
  received: "what came in",
  given_back: "what went back",
  damage_deposit: "the damage deposit",
  damage_return: "the damage deposit that went back",
  damage_kept: "the damage deposit that was kept",
};

const KINDS: Readonly<Record<Exclude<EntryKind, "charge">, string>> = {
  payment: "paid",
  reversal: "had never been paid",
  refund: "given back",
  chargeback: "taken back by the payer's bank",
  damage_deposit: "damage deposit received",
  damage_return: "damage deposit returned",
  damage_kept: "damage deposit kept",
};

/** What an entry adds to what the guest owes: nothing where it is held against damage. */
function owedBy(entry: Pick<Entry, "kind" | "amount">): SignedCentavos {
  const purse = purseOf(entry);
  switch (purse) {
    case "charged":
      return addedBy(entry);
    case "received":
      return signed(-addedBy(entry));
    case "held":
      return signed(0);
    default:
      return purse satisfies never;
  }
}

/** What is wrong, and with what, in a sentence. */
export function troubleText({ what, code, side, payment, currency, found, expected }: Trouble): string {
  const [is, due] = [money(found, currency), money(expected, currency)];
  const of = payment === null ? code : `${code}, payment ${plain(payment)}`;
  switch (what) {
    case "disagrees":
      return `${of}: for ${SIDES[side ?? "adjustment"]} the ledger says ${is}, where it ought to be ${due}.`;
    case "promise_not_kept":
      return `${of}: ${due} are noted as given back, and ${is} have been.`;
    case "promise_too_high":
      return `${of}: ${is} are promised back, of a payment of ${due}.`;
    case "asks_otherwise":
      return `${of}: the guest is asked for ${is}, where by the ledger ${due} are owed.`;
    default:
      return what satisfies never;
  }
}

/** Line by line, with what is owed after each. */
export function entriesText(entries: readonly Entry[]): string {
  const owed = new Map<string, SignedCentavos>();
  const rows = entries.map((entry) => {
    const { at, kind, category, amount, currency, payment } = entry;
    const before = owed.get(currency) ?? signed(0);
    const after = signed(before + owedBy(entry));
    owed.set(currency, after);
    const what = kind === "charge" ? chargeText(category, amount) : KINDS[kind];
    return [
      at.toISOString().slice(0, 16).replace("T", " "),
      payment === null ? what : `${what} (${plain(payment)})`,
      money(amount, currency),
      `owed ${money(after, currency)}`,
    ];
  });
  return columns([["when (UTC)", "what", "amount", ""], ...rows]);
}

const chargeText = (category: Side | null, amount: SignedCentavos): string =>
  `${SIDES[category ?? "adjustment"]} ${amount < 0 ? "written down" : "charged"}`;

/** What it all comes to. */
export function accountText(account: Account): string {
  const { currency, owed, toGiveBack, inDispute, damageHeld } = account;
  const of = (amount: SignedCentavos) => money(amount, currency);
  const sum = [
    `Charged ${of(account.charged)}`,
    `paid ${of(account.paid)}`,
    `given back ${of(account.refunded)}`,
    `taken back ${of(account.chargedBack)}`,
  ].join(", ");
  const comesTo =
    owed === 0
      ? "nothing is owed."
      : owed > 0
        ? `the guest owes ${of(owed)}.`
        : `${of(signed(-owed))} are the guest's.`;
  return [
    `${sum}: ${comesTo}`,
    toGiveBack !== 0 && `Still to go back to the guest: ${of(toGiveBack)}.`,
    inDispute !== 0 && `Claimed back by the payer, not decided: ${of(inDispute)}.`,
    damageHeld !== 0 && `Held against damage: ${of(damageHeld)}.`,
  ]
    .filter((line) => line !== false)
    .join("\n");
}

export function totalsText(totals: readonly Total[]): string {
  if (totals.length === 0) return "Nothing was entered in that month.";
  return columns(
    totals.map(({ kind, category, amount, currency, entries }) => [
      kind === "charge" ? `charged: ${SIDES[category ?? "adjustment"]}` : KINDS[kind],
      money(amount, currency),
      `${entries} ${entries === 1 ? "entry" : "entries"}`,
    ]),
  );
}
