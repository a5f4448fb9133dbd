/** A process of guests who all want the same: told at its start who they are, and by each message what they want. */
import { randomUUID } from "node:crypto";
import { connect } from "../../src/db/connect.ts";
import { createLocalLocks } from "../../src/locks/local.ts";
import { createRedisLocks } from "../../src/locks/redis.ts";
import { createLogger } from "../../src/shared/logger.ts";
import { createMetrics } from "../../src/shared/metrics.ts";
import { aParty } from "../../test/support/builders/booking.ts";
import { openBookingRoom, stayNumber } from "../complex.ts";
import { type Orders, type Outcome, orders, wish } from "./messages.ts";

const { databaseUrl, redisUrl, complexId, cabinId, guests } = orders.parse(JSON.parse(process.argv[2] ?? ""));
const metrics = createMetrics();
const db = connect(databaseUrl);
const locks =
  redisUrl === null
    ? createLocalLocks()
    : createRedisLocks({ url: redisUrl, metrics, logger: createLogger({ level: "silent" }) });
const room = openBookingRoom({ db, complexId, locks, metrics });

process.on("message", async (message) => {
  const { stay } = wish.parse(message);
  process.send?.(await everybodyWants(stay));
});
process.once("disconnect", () => process.exit());

async function everybodyWants(stay: number): Promise<Outcome> {
  metrics.cabinLockDegraded.reset();
  const attempts = await Promise.all(guests.map((guest) => attempt(guest, stay)));
  const [unlocked] = (await metrics.cabinLockDegraded.get()).values;
  const answers = attempts.map(({ answer }) => answer);
  return {
    winners: answers.filter((answer) => answer === "held").length,
    errors: answers.filter((answer) => answer !== "held" && answer !== "dates_taken"),
    latenciesMs: attempts.map(({ latencyMs }) => latencyMs),
    unlocked: unlocked?.value ?? 0,
  };
}

/** From the moment a guest asks to the moment they know. */
async function attempt(guest: Orders["guests"][number], stay: number) {
  const start = performance.now();
  const answer = await hold(guest, stay);
  return { answer, latencyMs: performance.now() - start };
}

async function hold(guest: Orders["guests"][number], stay: number): Promise<string> {
  try {
    const held = await room.holdDates({
      ...guest,
      key: randomUUID(),
      cabinId,
      stay: stayNumber(stay),
      party: aParty(),
      channel: "telegram",
    });
    return held.ok ? "held" : held.error.kind;
  } catch (error) {
    return String(error);
  }
}
