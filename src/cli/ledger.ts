import { addMonths, type CivilMonth, firstOfMonth, instantAt } from "../booking/domain/civil-date.ts";
import { bookingByCode } from "../booking/tables/bookings.ts";
import { complexById, soleComplexId } from "../booking/tables/complexes.ts";
import type { Db } from "../db/connect.ts";
import {
  accountsOf,
  countAccounts,
  entriesOf,
  ledgerTroubles,
  totalsBetween,
} from "../payments/tables/ledger.ts";
import { inTheHouse } from "./in-the-house.ts";
import { accountText, entriesText, totalsText, troubleText } from "./ledger-words.ts";
import { readMonth } from "./month.ts";
import { ordered } from "./ordered.ts";
import { json, plain } from "./table.ts";
import { complain, tell } from "./telling.ts";
import { USAGES } from "./usages.ts";

const OPTIONS = { month: { type: "string" }, json: { type: "boolean", default: false } } as const;

export const ledgerCommand = {
  async run(args: readonly string[]): Promise<boolean> {
    const order = ordered(args, OPTIONS);
    if (!order.ok) return complain(order.error);
    const { values, positionals } = order.value;
    const { json: asJson, month: said } = values;
    const [verb, code, ...rest] = positionals;
    if (rest.length > 0) return complain(USAGES.ledger);
    if (verb === "check" && code === undefined) return inTheHouse((db) => check(db, asJson));
    if (verb === "show" && code !== undefined)
      return inTheHouse((db) => show(db, code.toUpperCase(), asJson));
    if (verb !== "totals" || code !== undefined) return complain(USAGES.ledger);
    const month = readMonth(said);
    if (!month.ok) return complain(month.error);
    return inTheHouse((db) => totals(db, month.value, asJson));
  },
};

async function check(db: Db, asJson: boolean): Promise<boolean> {
  const troubles = await ledgerTroubles(db);
  if (asJson) console.log(json(troubles));
  else if (troubles.length > 0) for (const trouble of troubles) console.log(troubleText(trouble));
  else console.log(`The books are in order: ${await countAccounts(db)} bookings with charges or payments.`);
  return troubles.length === 0;
}

async function show(db: Db, code: string, asJson: boolean): Promise<boolean> {
  const booking = await bookingByCode(db, await soleComplexId(db), code);
  if (booking === undefined) return complain(`There is no booking "${plain(code)}".`);
  const entries = await entriesOf(db, booking.id);
  const accounts = await accountsOf(db, booking.id);
  if (asJson) return tell(json({ code, state: booking.state, entries, accounts }));
  const { checkIn, checkOut } = booking.stay;
  console.log(`${code} · ${plain(booking.cabinName)} · ${checkIn} to ${checkOut} · ${booking.state}`);
  if (entries.length === 0) console.log("Nothing was charged or paid.");
  else console.log(entriesText(entries));
  for (const account of accounts) console.log(accountText(account));
  return true;
}

async function totals(db: Db, month: CivilMonth, asJson: boolean): Promise<boolean> {
  const { timeZone = "UTC" } = (await complexById(db, await soleComplexId(db))) ?? {};
  const begin = (of: CivilMonth) => instantAt(firstOfMonth(of), "00:00", timeZone);
  const found = await totalsBetween(db, begin(month), begin(addMonths(month, 1)));
  return tell(asJson ? json(found) : totalsText(found));
}
