import type { Db } from "../../src/db/connect.ts";
import { SECOND_MS } from "../../src/shared/clock.ts";
import { ok } from "../../src/shared/result.ts";
import type { Bench } from "../bench-report.ts";
import { hundredths, percentile, tenths } from "../figures.ts";
import { openBareSeller } from "./bare-seller.ts";
import { openDeskSeller } from "./desk-seller.ts";
import { CONNECTIONS, type Seller } from "./seller.ts";

const ROUNDS = 12;
const HOLDS_PER_TURN = 40; // of each connection
const WISHES_PER_CONNECTION = (1 + ROUNDS) * HOLDS_PER_TURN;
/** On a slow disk the bench does fewer rounds. */
const MAX_RUN_MS = 30 * SECOND_MS;
const MARK = 0.5;

type Turn = { readonly latenciesMs: readonly number[]; readonly elapsedMs: number };

/** How many holds a second the product does on free cabins, beside the bare statements on the same server. */
export const holds: Bench = {
  variants: [],

  async measure(ground) {
    await using open = new AsyncDisposableStack();
    const opened = (seller: Seller) => open.adopt(seller, () => seller.close());
    const deskDatabase = await ground.database("holds_desk");
    const bareDatabase = await ground.database("holds_bare");
    const desk = opened(await openDeskSeller(deskDatabase, ground.redisUrl, WISHES_PER_CONNECTION));
    const bare = opened(await openBareSeller(bareDatabase, WISHES_PER_CONNECTION));

    await takeTurn(desk, 0); // opens the connections and warms up
    await takeTurn(bare, 0);
    const deskTurns: Turn[] = [];
    const bareTurns: Turn[] = [];
    const end = performance.now() + MAX_RUN_MS;
    for (let round = 1; round <= ROUNDS && performance.now() < end; round++) {
      for (const { db } of [deskDatabase, bareDatabase]) await keepUp(db);
      deskTurns.push(await takeTurn(desk, round));
      bareTurns.push(await takeTurn(bare, round));
    }

    const table = { "through holdDates": sumUp(deskTurns), "bare statements": sumUp(bareTurns) };
    const { "through holdDates": ours, "bare statements": floor } = table;
    const ratio = hundredths(ours.perSecond / floor.perSecond);
    const figures = {
      holdsPerSecond: ours.perSecond,
      bareHoldsPerSecond: floor.perSecond,
      ratio,
      holds: ours.holds,
      connections: CONNECTIONS,
      lock: ground.redisUrl === undefined ? "local" : "redis",
      p50Ms: ours.p50Ms,
      p99Ms: ours.p99Ms,
      bareP50Ms: floor.p50Ms,
      bareP99Ms: floor.p99Ms,
    };
    const broken = ratio >= MARK ? [] : [`The ratio ${ratio} is below its mark, ${MARK}.`];
    return ok({ figures, table, broken });
  },
};

/** What worker and autovacuum get done meanwhile in production: jobs do not pile up, and the planner knows its tables. */
async function keepUp(db: Db): Promise<void> {
  await db.raw("select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs))");
  await db.raw("vacuum analyze");
}

/** All connections hold at once, each one after the other. The sellers take turns, so a busy machine hits both. */
async function takeTurn(seller: Seller, round: number): Promise<Turn> {
  const start = performance.now();
  const latenciesMs = await Promise.all(
    seller.wishes.map(async (wishes, connection) => {
      const latencies: number[] = [];
      for (const wish of wishes.slice(round * HOLDS_PER_TURN, (round + 1) * HOLDS_PER_TURN)) {
        const asked = performance.now();
        await seller.hold(connection, wish);
        latencies.push(performance.now() - asked);
      }
      return latencies;
    }),
  );
  return { latenciesMs: latenciesMs.flat(), elapsedMs: performance.now() - start };
}

function sumUp(turns: readonly Turn[]) {
  const latenciesMs = turns.flatMap((turn) => turn.latenciesMs);
  const elapsedMs = turns.reduce((sum, turn) => sum + turn.elapsedMs, 0);
  return {
    holds: latenciesMs.length,
    perSecond: Math.round((latenciesMs.length * SECOND_MS) / elapsedMs),
    p50Ms: tenths(percentile(latenciesMs, 50)),
    p99Ms: tenths(percentile(latenciesMs, 99)),
  };
}
