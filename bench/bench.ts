/**
 * `npm run bench -- <name> [--variant <variant>] [--json]`
 *
 * Measures what was promised, on servers of its own. Exits 1 where a promise is not kept, and says which.
 */
import { ordered } from "../src/cli/ordered.ts";
import { err, ok, type Result } from "../src/shared/result.ts";
import type { Bench } from "./bench-report.ts";

/** Each loads only what it needs. */
const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  // many guests want one cabin on the same dates
  storm: async () => (await import("./storm/storm.ts")).storm,
  // holds per second on free cabins, beside the bare statements
  holds: async () => (await import("./holds/holds.ts")).holds,
  // what a hold takes longer without its Redis
  "redis-away": async () => (await import("./redis-away.ts")).redisAway,
  // what guests wait while Mercado Pago does not answer
  "mercadopago-away": async () => (await import("./mercadopago-away.ts")).mercadoPagoAway,
  // what can happen to payments, against a model of what must be true
  histories: async () => (await import("./histories.ts")).paymentHistories,
  // phrases of guests understood per second
  understand: async () => (await import("./understand/understand.ts")).understand,
};

const OPTIONS = { json: { type: "boolean", default: false }, variant: { type: "string" } } as const;

type Order = { readonly bench: Bench; readonly variants: readonly string[]; readonly json: boolean };

const order = await readOrder(process.argv.slice(2));
const kept = order.ok ? await run(order.value) : complain([order.error]);
process.exitCode = kept ? 0 : 1;

/** Refuses with a sentence for whoever typed it. */
async function readOrder(args: readonly string[]): Promise<Result<Order, string>> {
  const parsed = ordered(args, OPTIONS);
  if (!parsed.ok) return parsed;
  const { json, variant } = parsed.value.values;
  const name = parsed.value.positionals.join(" ");
  const bench = Object.hasOwn(benches, name) ? await benches[name]?.() : undefined;
  if (bench === undefined) {
    const question = name === "" ? "Which bench?" : `There is no bench "${name}".`;
    return err(`${question} There are: ${Object.keys(benches).join(", ")}.`);
  }
  if (variant === undefined) return ok({ bench, variants: bench.variants, json });
  if (bench.variants.includes(variant)) return ok({ bench, variants: [variant], json });
  const known = bench.variants.length > 0 ? bench.variants.join(", ") : "none";
  return err(`The bench "${name}" has no variant "${variant}". There are: ${known}.`);
}

async function run({ bench, variants, json }: Order): Promise<boolean> {
  const { prepareGround } = await import("./ground.ts");
  await using ground = await prepareGround();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => ground[Symbol.asyncDispose]().finally(() => process.exit(1)));
  }
  const report = await bench.measure(ground, variants);
  if (!report.ok) return complain([report.error]);
  const { figures, table, broken } = report.value;
  if (json) console.log(JSON.stringify(figures));
  else console.table(table);
  return complain(broken);
}

/** Whether there was nothing to complain of. */
function complain(sentences: readonly string[]): boolean {
  for (const sentence of sentences) console.error(sentence);
  return sentences.length === 0;
}
