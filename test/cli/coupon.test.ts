import { describe, expect, it } from "vitest";
import { readCouponOrder } from "../../src/cli/coupon-order.ts";
import { aCabin, aComplex } from "../support/builders/booking.ts";
import { testDatabase } from "../support/database.ts";
import { hornero, horneroProcess } from "./operator.ts";

const database = testDatabase();
const env = { DATABASE_URL: database.url, TELEGRAM_BOT_TOKEN: "4242:sandbox" };

describe("the operator's coupons", () => {
  it("are made, listed and switched off", async () => {
    const slug = await aCabin(database.knex, await aComplex(database.knex));
    const limits = [
      "--to",
      "2099-02-28",
      "--until",
      "2098-12-31",
      "--uses",
      "50",
      "--nights",
      "3",
      "--once-per-guest",
    ];
    const made = await hornero(
      ["coupon", "add", "verano-10", "--percent", "10", "--cabins", slug, ...limits],
      env,
    );
    expect(made).toEqual({ exitCode: 0, said: ["VERANO-10 can be used from now on."], complained: [] });
    const twice = await hornero(["coupon", "add", "VERANO-10", "--amount", "1500.50"], env);
    expect(twice).toMatchObject({ exitCode: 1, complained: ["There is a coupon VERANO-10 already."] });
    const over = await hornero(["coupon", "add", "OVER", "--percent", "10", "--until", "2026-01-01"], env);
    expect(over.complained).toEqual(["--until 2026-01-01 is over: nobody could enter it."]);
    expect((await hornero(["coupon", "off", "VERANO-10"], env)).said).toEqual(["VERANO-10 is off."]);
    expect((await horneroProcess(["coupon", "list"], env)).said).toEqual([
      "VERANO-10 · 10 % · nights … to 2099-02-28 · 3 nights or more · until 2098-12-31 · only Quebracho · once per guest · used 0 of 50 · off",
    ]);
  });

  it.each([
    [["add", "VERANO"], "What does it take off? Say --percent N or --amount N."],
    [["add", "VERANO", "--percent", "101"], '--percent is a whole number from 1 to 100, not "101".'],
    [
      ["add", "VERANO", "--percent", "9", "--from", "2027-02-30"],
      "--from, --to and --until are dates that exist, like 2027-01-31.",
    ],
    [
      ["add", "VERANO", "--percent", "9", "--from", "2027-02-02", "--to", "2027-02-01"],
      "--to must not be before --from.",
    ],
    [["add", "VERANO", "--percent", "9", "--uses", "0"], "--uses and --nights are whole numbers, 1 or more."],
    [["off", "!"], expect.stringContaining("Which coupon?")],
    [["burn"], expect.stringContaining("coupon add CODE")],
  ])("are refused with a sentence: %j", (args, complaint) => {
    expect(readCouponOrder(args)).toEqual({ ok: false, error: complaint });
  });
});
