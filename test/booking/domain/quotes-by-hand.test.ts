import { describe, expect, it } from "vitest";
import { minus, toDecimal } from "../../../src/booking/domain/money.ts";
import { granted } from "../desk.ts";
import { ALLOWED, CURRENCIES, DEPOSITS } from "./by-hand/deposits.ts";
import { DISCOUNTS } from "./by-hand/discounts.ts";
import { FEES, ROUNDING, TAXES } from "./by-hand/fees-and-taxes.ts";
import { NIGHTS } from "./by-hand/nights.ts";
import { PEOPLE } from "./by-hand/people.ts";
import { TOGETHER } from "./by-hand/together.ts";
import { priced, told, type Worked } from "./by-hand/worked.ts";

const TABLES = { NIGHTS, PEOPLE, DISCOUNTS, FEES, TAXES, ROUNDING, DEPOSITS, CURRENCIES, ALLOWED, TOGETHER };

describe.each(Object.entries(TABLES))("quotes worked out by hand: %s", (_name, rows) => {
  it.each(rows)("$what", ({ lines, total, deposit: [deposit], within = [], ...asked }: Worked) => {
    const quote = granted(priced(asked));
    const money = (amount: (typeof quote)["total"]) => toDecimal(amount, quote.currency);
    const taxes = quote.taxesIncluded?.map(({ name, amount }) => `${name} ${money(amount)}`) ?? [];
    expect(told(quote)).toEqual(lines.map(([line]) => line));
    expect({ total: money(quote.total), deposit: money(quote.deposit), within: taxes }).toEqual({
      ...{ total, deposit, within },
    });
    expect(quote.balance).toBe(minus(quote.total, quote.deposit));
  });
});

it("there are sixty quotes worked out by hand, or more", () => {
  expect(Object.values(TABLES).flat().length).toBeGreaterThanOrEqual(60);
});
