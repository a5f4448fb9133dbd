import { expect, it } from "vitest";
import { crontab } from "../../src/jobs/crontab.ts";
import { MINUTE_MS } from "../../src/shared/clock.ts";
import { aHeldBooking, type Till } from "../support/builders/payments.ts";
import { testDatabase } from "../support/database.ts";

const database = testDatabase();

type Sweep = (till: Pick<Till, "payments">) => Promise<void>;

/** Whether the crontab, which is in UTC, has a task at this minute. */
function isDue(task: string, at: Date): boolean {
  const item = crontab.find((entry) => entry.task === task);
  const [min, hour] = [at.getUTCMinutes(), at.getUTCHours()];
  const [date, month, dow] = [at.getUTCDate(), at.getUTCMonth() + 1, at.getUTCDay()];
  return item?.match({ min, hour, date, month, dow }) ?? false;
}

const sweeps: { task: string; minutes: number; run: Sweep }[] = [
  { task: "look_for_payments", minutes: 1, run: ({ payments }) => payments.lookForPayments() },
  { task: "reconcile_payments", minutes: 5, run: ({ payments }) => payments.reconcile() },
  { task: "review_payments", minutes: 24 * 60, run: ({ payments }) => payments.reviewPayments() },
];

it.each(sweeps)(
  "with every notification lost, $task alone confirms what was paid within $minutes minutes",
  async ({ task, minutes, run }) => {
    const till = await aHeldBooking(database);
    const { booking, emulator, clock, preferenceOf, stateOf, ledger } = till;
    emulator.loseNotifications(true);
    const page = await preferenceOf(booking);
    clock.advance({ minutes: 12.5 });
    emulator.pay(page, "approve");
    expect(await stateOf(booking)).toBe("awaiting_deposit");

    const nextMinute = Math.ceil(clock.now().getTime() / MINUTE_MS) * MINUTE_MS;
    const times = Array.from({ length: minutes }, (_, n) => new Date(nextMinute + n * MINUTE_MS));
    const due = times.find((at) => isDue(task, at));
    expect(due).toBeDefined();
    clock.set(due?.toISOString() ?? "");
    await run(till);
    expect(await stateOf(booking)).toBe("confirmed");
    expect(await ledger(booking)).toEqual([["payment", 60_00]]);
  },
);
