import { aCabin, aGuest } from "../../test/support/builders/booking.ts";
import { openComplex } from "../complex.ts";
import { percentile, tenths } from "../figures.ts";
import type { Ground } from "../ground.ts";
import { startGuests } from "./guests-process.ts";
import type { Outcome } from "./messages.ts";

export const GUESTS = 32;
const ROUNDS = 50;
/** Nobody listens here. */
const REDIS_AWAY = "redis://127.0.0.1:1";

export type Variant = {
  /** In the figures and in the database's name. */
  readonly key: string;
  readonly processes: number;
  /**
   * What keeps guests apart before Postgres does: a Redis, each process's own lock, or nothing because their Redis
   * is away.
   */
  readonly lock: "redis" | "own" | "away";
};

export type StormFigures = {
  readonly rounds: number;
  /** Of the worst round. */
  readonly winnersPerRound: number;
  readonly errors: number;
  readonly deadlocks: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly attemptsPerSecond: number;
  /** Attempts that went on without the cabin lock. */
  readonly unlocked: number;
};

/** Also returns what went wrong, in the words of whatever broke. */
export async function runVariant(
  ground: Ground,
  variant: Variant,
): Promise<{ readonly figures: StormFigures; readonly errors: readonly string[] }> {
  const database = await ground.database(`storm_${variant.key.toLowerCase()}`);
  const complex = await openComplex(database.db);
  const cabinId = await aCabin(database.db, complex);
  const guests = await Promise.all(Array.from({ length: GUESTS }, () => aGuest(database.db)));
  const redisUrl = { redis: ground.redisUrl ?? REDIS_AWAY, own: null, away: REDIS_AWAY }[variant.lock];

  await using processes = new AsyncDisposableStack();
  const groups = Array.from({ length: variant.processes }, (_, process) =>
    processes.use(
      startGuests({
        databaseUrl: database.url,
        redisUrl,
        complexId: complex.id,
        cabinId,
        guests: guests.filter((_, guest) => guest % variant.processes === process),
      }),
    ),
  );
  const everybodyWants = async (stay: number) =>
    together(await Promise.all(groups.map((group) => group.goFor(stay))));

  await everybodyWants(0); // opens the connections
  const start = performance.now();
  const rounds: Outcome[] = [];
  for (let stay = 1; stay <= ROUNDS; stay++) rounds.push(await everybodyWants(stay));
  const seconds = (performance.now() - start) / 1_000;
  await processes.disposeAsync();

  const latenciesMs = rounds.flatMap((round) => round.latenciesMs);
  const errors = rounds.flatMap((round) => round.errors);
  const figures = {
    rounds: rounds.length,
    winnersPerRound: rounds.find(({ winners }) => winners !== 1)?.winners ?? 1,
    errors: errors.length,
    deadlocks: await database.deadlocks(),
    p50Ms: tenths(percentile(latenciesMs, 50)),
    p99Ms: tenths(percentile(latenciesMs, 99)),
    attemptsPerSecond: Math.round(latenciesMs.length / seconds),
    unlocked: rounds.reduce((sum, { unlocked }) => sum + unlocked, 0),
  };
  return { figures, errors };
}

/** What the guests of all processes saw in one round. */
function together(outcomes: readonly Outcome[]): Outcome {
  return {
    winners: outcomes.reduce((sum, { winners }) => sum + winners, 0),
    errors: outcomes.flatMap(({ errors }) => errors),
    latenciesMs: outcomes.flatMap(({ latenciesMs }) => latenciesMs),
    unlocked: outcomes.reduce((sum, { unlocked }) => sum + unlocked, 0),
  };
}
