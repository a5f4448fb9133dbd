import { err, ok } from "../../src/shared/result.ts";
import type { Bench } from "../bench-report.ts";
import { GUESTS, runVariant, type StormFigures, type Variant } from "./run-variant.ts";

const variants: Readonly<Record<string, Variant>> = {
  redis: { key: "redis", processes: 1, lock: "redis" },
  "without-redis": { key: "withoutRedis", processes: 1, lock: "own" },
  "two-processes": { key: "twoProcesses", processes: 2, lock: "away" },
};

/** Guests who want one cabin on the same dates at the same moment: exactly one gets it, and nothing breaks. */
export const storm: Bench = {
  variants: Object.keys(variants),

  async measure(ground, chosen) {
    if (chosen.includes("redis") && ground.redisUrl === undefined) {
      return err("The variant redis needs REDIS_URL, or redis-server or valkey-server on the PATH.");
    }
    const measured: Record<string, StormFigures> = {};
    const broken: string[] = [];
    for (const [name, variant] of Object.entries(variants).filter(([name]) => chosen.includes(name))) {
      const { figures, errors } = await runVariant(ground, variant);
      measured[variant.key] = figures;
      broken.push(...brokenPromises(figures, errors).map((sentence) => `${name}: ${sentence}`));
    }
    const figures = { ...worstOf(Object.values(measured)), guests: GUESTS, variants: measured };
    return ok({ figures, table: measured, broken });
  },
};

function worstOf(measured: readonly StormFigures[]) {
  const winners = measured.map(({ winnersPerRound }) => winnersPerRound);
  return {
    rounds: Math.min(...measured.map(({ rounds }) => rounds)),
    winnersPerRound: winners.find((count) => count !== 1) ?? 1,
    errors: measured.reduce((sum, { errors }) => sum + errors, 0),
    deadlocks: measured.reduce((sum, { deadlocks }) => sum + deadlocks, 0),
    p99Ms: Math.max(...measured.map(({ p99Ms }) => p99Ms)),
  };
}

function brokenPromises({ winnersPerRound, deadlocks }: StormFigures, errors: readonly string[]): string[] {
  return [
    ...(winnersPerRound === 1 ? [] : [`the same dates went to ${winnersPerRound} guests.`]),
    ...(deadlocks === 0 ? [] : [`${deadlocks} deadlocks.`]),
    ...new Set(errors),
  ];
}
