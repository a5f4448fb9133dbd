import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { z } from "zod";

const cruiser = resolve("node_modules/.bin/depcruise");
const config = resolve(".dependency-cruiser.cjs");
const cruise = z.object({
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

const folder = mkdtempSync(join(tmpdir(), "hornero-imports-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The rules a house with these files would break: who broke what. */
function broken(files: Record<string, string>): string[] {
  const house = mkdtempSync(join(folder, "house-"));
  symlinkSync(resolve("node_modules"), join(house, "node_modules"));
  for (const [path, source] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), source);
  }
  const rooms = new Set(Object.keys(files).flatMap((path) => /^(.+?)\//.exec(path)?.[1] ?? []));
  const args = [cruiser, "--config", config, "--output-type", "json", ...rooms];
  const { stdout } = spawnSync(process.execPath, args, { cwd: house, encoding: "utf8" });
  const { violations } = cruise.parse(JSON.parse(stdout)).summary;
  return violations.map(({ from, rule }) => `${from}: ${rule.name}`).sort();
}

describe("the import rules", () => {
  it("let a room import what stands in its row", () => {
    const files = {
      "src/shared/result.ts": "export type Result = string;",
      "src/booking/domain/stay.ts":
        'import type { Result } from "../../shared/result.ts"; export type Stay = Result;',
      "src/bots/telegram/render.ts":
        'import type { Stay } from "../../booking/domain/stay.ts"; export type R = Stay;',
      "test/a.test.ts": 'import type { R } from "../src/bots/telegram/render.ts"; export type T = R;',
    };
    expect(broken(files)).toEqual([]);
  });

  it("see a type that climbs up, a room without a row, a circle and what cannot be found", () => {
    const files = {
      "src/shared/up.ts": 'import type { A } from "../db/a.ts"; export type Up = A;',
      "src/db/a.ts": "await using nothing = null; export type A = string;",
      "src/bots/telegram/a.ts": 'export { b } from "../whatsapp/b.ts";',
      "src/bots/whatsapp/b.ts": 'import type { C } from "./c.ts"; export const b = (): C => b;',
      "src/bots/whatsapp/c.ts": 'import type { b } from "./b.ts"; export type C = typeof b;',
      "src/kitchen/cook.ts": 'import "./pan.ts";',
      "src/kitchen/pan.ts": "export {};",
      "bench/bench.ts": 'import "../src/gone.ts";',
    };
    expect(broken(files)).toEqual([
      "bench/bench.ts: no-unresolvable",
      "src/bots/telegram/a.ts: imports-of-bots-telegram",
      "src/bots/whatsapp/b.ts: no-circles",
      "src/kitchen/cook.ts: room-without-a-row",
      "src/shared/up.ts: imports-of-shared",
    ]);
  });

  it("keep the domain pure, packages in their homes and the workshop out of the product", () => {
    const files = {
      "src/booking/domain/clock.ts": 'import { hrtime } from "node:process"; export const now = hrtime;',
      "src/booking/domain/prices/quote.ts": 'import { z } from "zod"; export const quote = z.number();',
      "src/booking/domain/stay.ts":
        'import { Temporal } from "temporal-polyfill"; export const stay = Temporal.Now;',
      "package.json": '{ "dependencies": { "zod": "4" }, "devDependencies": { "yaml": "2" } }',
      "src/http/pages.ts":
        'import { parse } from "yaml"; export { z } from "zod"; export const page = parse;',
      "src/http/server.ts": 'import { Bot } from "grammy"; export const bot = Bot;',
      "src/payments/settle.ts": 'import { Payment } from "mercadopago"; export const payment = Payment;',
      "src/payments/mercadopago/mercadopago.ts":
        'import { Payment } from "mercadopago"; export const payment = Payment;',
      "src/jobs/worker.ts": 'export * from "../../sandbox/demo.ts";',
      "sandbox/demo.ts": "export {};",
      "migrations/001.ts": 'export * from "../src/jobs/worker.ts";',
    };
    expect(broken(files)).toEqual([
      "migrations/001.ts: migrations-stand-alone",
      "src/booking/domain/clock.ts: domain-is-pure",
      "src/booking/domain/prices/quote.ts: domain-is-pure",
      "src/http/pages.ts: no-dev-dependency-in-the-product",
      "src/http/server.ts: home-of-grammy",
      "src/jobs/worker.ts: product-knows-no-workshop",
      "src/payments/settle.ts: home-of-mercadopago",
    ]);
  });
});
