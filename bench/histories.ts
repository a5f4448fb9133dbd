import fc from "fast-check";
import { connect, type Db } from "../src/db/connect.ts";
import { ok } from "../src/shared/result.ts";
import { check } from "../test/payments/histories/check.ts";
import { openComplex } from "../test/payments/histories/database-house.ts";
import { type History, histories } from "../test/payments/histories/history.ts";
import { createMemoryHouse } from "../test/payments/histories/memory-house.ts";
import { type House, type Played, play } from "../test/payments/histories/play.ts";
import { aHold } from "../test/support/builders/holds.ts";
import type { Bench } from "./bench-report.ts";
import { tenths } from "./figures.ts";
import type { Ground } from "./ground.ts";

/** Those in the database are the first of those in memory: each takes it a tenth of a second. */
const HISTORIES = { memory: 10_000, database: 1_000 };
/** Enough to see what is wrong. */
const SHOWN = 5;

type Open = () => Promise<House>;

/** What can happen to payments, and what became of them, in so many histories of its own each time. */
export const paymentHistories: Bench = {
  variants: ["memory", "database"],

  async measure(ground, variants) {
    const seed = Date.now() % 2 ** 31;
    const all = fc.sample(histories, { numRuns: HISTORIES.memory, seed });
    const figures: Record<string, Awaited<ReturnType<typeof playAll>>["figures"]> = {};
    const broken: string[] = [];
    for (const variant of variants) {
      const played =
        variant === "memory"
          ? await playInMemory(all)
          : await playOn(ground, all.slice(0, HISTORIES.database));
      figures[variant] = played.figures;
      broken.push(...played.broken.slice(0, SHOWN).map((rule) => `${variant}: ${rule}`));
    }
    return ok({ figures: { seed, ...figures }, table: figures, broken });
  },
};

const playInMemory = (all: readonly History[]) => playAll(all, async () => createMemoryHouse(aHold()));

async function playOn(ground: Ground, all: readonly History[]) {
  const { db: admin, url } = await ground.database("histories");
  // What is tried is what is decided, not how it survives a power cut: nobody waits for the disk.
  await admin.raw("alter database histories set synchronous_commit = off");
  const db = connect(url);
  const [open, close] = createOpener(db);
  try {
    return await playAll(all, open);
  } finally {
    await close();
    await db.destroy();
  }
}

/** A booking in a complex that has room for one more. */
function createOpener(db: Db): [Open, () => Promise<void>] {
  let complex: Awaited<ReturnType<typeof openComplex>> | undefined;
  const open = async () => {
    if (complex?.isFull()) {
      await complex.close();
      complex = undefined;
    }
    complex ??= await openComplex(db);
    return complex.openHouse();
  };
  return [open, async () => complex?.close()];
}

async function playAll(all: readonly History[], open: Open) {
  const startedAt = performance.now();
  const counts = { payments: 0, booked: 0, back: 0, waiting: 0, foreign: 0, never: 0, confirmed: 0 };
  const broken: string[] = [];
  for (const history of all) {
    const played = await play(await open(), history);
    broken.push(...check(played).map((rule) => `${rule} in ${JSON.stringify(history)}`));
    count(played);
  }
  const told = all.flatMap(({ steps, again }) => [...steps.filter(isTold), ...again]).length;
  const forged = all.flatMap(({ steps }) => steps.filter(({ does }) => does === "forge")).length;
  const seconds = tenths((performance.now() - startedAt) / 1000);
  return {
    figures: { histories: all.length, ...counts, told, forged, broken: broken.length, seconds },
    broken,
  };

  function count({ payments, end }: Played): void {
    counts.confirmed += end.state === "confirmed" ? 1 : 0;
    for (const payment of payments) {
      counts.payments += 1;
      const outcome = end.payments.get(String(payment.id))?.outcome;
      if (outcome === "ignored") counts.foreign += 1;
      else if (payment.status === "refunded" || payment.status_detail === "settled") counts.back += 1;
      else if (outcome === "booked") counts.booked += 1;
      else if (payment.status === "approved" || outcome != null || payment.status === "in_mediation")
        counts.waiting += 1;
      else counts.never += 1;
    }
  }
}

const isTold = ({ does }: History["steps"][number]): boolean => does === "tell";
