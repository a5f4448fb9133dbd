import type { Db } from "../../src/db/connect.ts";
import { SECOND_MS } from "../../src/shared/clock.ts";
import { ok } from "../../src/shared/result.ts";
import type { Bench } from "../bench-report.ts";
import { hundredths, percentile, tenths } from "../figures.ts";
import { openBareSeller } from "./bare-seller.ts";
import { openDeskSeller } from "./desk-seller.ts";
import { openFloorSeller } from "./floor-seller.ts";
import { CONNECTIONS, type FreeCabins, openFreeCabins, type Seller } from "./seller.ts";

const ROUNDS = 12;
const HOLDS_PER_TURN = 40; // of each connection
const WISHES_PER_CONNECTION = (1 + ROUNDS) * HOLDS_PER_TURN;
/** On a slow disk the bench does fewer rounds. */
const MAX_RUN_MS = 30 * SECOND_MS;
const MARK = 0.5;
const COPIES = ["holds_desk", "holds_bare", "holds_floor"];

type Turn = { readonly latenciesMs: readonly number[]; readonly elapsedMs: number };

/**
 * How many holds a second the product does on free cabins, beside its own statements bare, and beside the floor: the
 * statements without which no hold is safe. All on one server, in turns.
 */
export const holds: Bench = {
  variants: [],

  async measure(ground) {
    await using open = new AsyncDisposableStack();
    const opened = <S extends Seller>(seller: S) => open.adopt(seller, () => seller.close());
    const seed = await ground.database("holds_seed");
    const cabins = await openFreeCabins(seed, WISHES_PER_CONNECTION);
    await seed.db.destroy();
    const copies = await Promise.all(COPIES.map((name) => ground.database(name, "holds_seed")));
    const [deskDatabase, bareDatabase, floorDatabase] = copies;
    if (!deskDatabase || !bareDatabase || !floorDatabase) throw new Error("A database is missing.");

    const desk = opened(openDeskSeller(deskDatabase, ground.redisUrl, cabins));
    const bare = opened(await openBareSeller(bareDatabase, desk));
    const floor = opened(await openFloorSeller(floorDatabase, cabins));
    const sellers = [desk, bare, floor]; // the desk first: the bare one says again what it said
    const turns = sellers.map((): Turn[] => []);

    const end = performance.now() + MAX_RUN_MS;
    for (let round = 0; round <= ROUNDS && performance.now() < end; round++) {
      for (const { db } of copies) await keepUp(db);
      for (const [index, seller] of sellers.entries()) {
        const turn = await takeTurn(seller, cabins, round);
        if (round > 0) turns[index]?.push(turn); // the first opens the connections and warms up
      }
    }

    const [ours, same, least] = turns.map(sumUp);
    if (!ours || !same || !least) throw new Error("A seller is missing.");
    const ratio = hundredths(ours.perSecond / same.perSecond);
    const figures = {
      holdsPerSecond: ours.perSecond,
      bareHoldsPerSecond: same.perSecond,
      ratio,
      floorHoldsPerSecond: least.perSecond,
      floorRatio: hundredths(ours.perSecond / least.perSecond),
      holds: ours.holds,
      connections: CONNECTIONS,
      lock: ground.redisUrl === undefined ? "local" : "redis",
      p50Ms: ours.p50Ms,
      p99Ms: ours.p99Ms,
      bareP50Ms: same.p50Ms,
      bareP99Ms: same.p99Ms,
    };
    const broken = ratio >= MARK ? [] : [`The ratio ${ratio} is below its mark, ${MARK}.`];
    const table = { "through holdDates": ours, "its statements, bare": same, "lock and insert only": least };
    return ok({ figures, table, broken });
  },
};

/** What worker and autovacuum get done meanwhile in production: jobs do not pile up, and the planner knows its tables. */
async function keepUp(db: Db): Promise<void> {
  await db.raw("select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs))");
  await db.raw("vacuum analyze");
}

/** All connections hold at once, each one after the other. The sellers take turns, so a busy machine hits both. */
async function takeTurn(seller: Seller, cabins: FreeCabins, round: number): Promise<Turn> {
  const start = performance.now();
  const latenciesMs = await Promise.all(
    cabins.wishes.map(async (wishes, connection) => {
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
