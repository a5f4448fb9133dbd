import { once } from "node:events";
import { createServer } from "node:net";
import { describe, expect, it, vi } from "vitest";
import { connect } from "../../src/db/connect.ts";
import { breaksConstraint, breaksExclusion, isRetryable, isUnavailable } from "../../src/db/sqlstates.ts";
import { inTransaction } from "../../src/db/transaction.ts";
import { testDatabase } from "../support/database.ts";
import { freePort } from "../support/ports.ts";

const { url, knex } = testDatabase();

async function errorOf(work: PromiseLike<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (error) {
    return error;
  }
  throw new Error("Nothing was thrown.");
}

/** How long a pool goes on trying where nobody tells it that it is in vain. */
const TRIES_FOR_MS = 5_000;
const SOON = { timeout: 20_000 };

describe("what the database gives back", () => {
  it("leaves civil dates and stays as they were written", async () => {
    const { rows } = await knex.raw(
      "select date '2027-02-10' as day, daterange('2027-02-10', '2027-02-12') as stay",
    );
    expect(rows).toEqual([{ day: "2027-02-10", stay: "[2027-02-10,2027-02-12)" }]);
  });

  it("counts in numbers, and refuses one that would lose digits", async () => {
    const { rows } = await knex.raw("select 9007199254740991::bigint as largest");
    expect(rows).toEqual([{ largest: Number.MAX_SAFE_INTEGER }]);
    await expect(knex.raw("select 9007199254740992::bigint")).rejects.toThrow(/too large/);
  });
});

describe("what went wrong", () => {
  it("tells a broken constraint by its name", async () => {
    await knex.raw(
      "create table nights (cabin int, stay daterange, constraint nights_no_overlap exclude using gist (stay with &&))",
    );
    await knex.raw("insert into nights values (1, '[2027-01-01,2027-01-05)')");
    const error = await errorOf(knex.raw("insert into nights values (1, '[2027-01-04,2027-01-06)')"));
    expect(breaksExclusion(error, "nights_no_overlap")).toBe(true);
    expect(breaksConstraint(error, "nights_no_overlap")).toBe(true);
    expect(breaksExclusion(error, "another")).toBe(false);
    expect(isUnavailable(error)).toBe(false);
  });

  it("is told without what it was about", async () => {
    const error = await errorOf(knex.raw("select 1 / 0 where '[]'::jsonb \\? ?", ["Ana"]));
    expect(String(error)).toContain("division by zero");
    expect(String(error)).not.toContain("Ana");
  });

  it("knows a server that no longer keeps its own timeout", async () => {
    const hurried = connect(url, { max: 1, statementTimeoutMs: 50 });
    await hurried.raw("set statement_timeout = 0");
    const error = await errorOf(hurried.raw("select pg_sleep(?)", [5]));
    await hurried.destroy();
    expect(isUnavailable(error)).toBe(true);
  });

  it("knows a pool that has no connection to give", async () => {
    const busy = connect(url, { max: 1 });
    const held = await busy.transaction();
    busy.client.pool.acquireTimeoutMillis = 50;
    const error = await errorOf(busy.raw("select ?::text", ["Ana"]));
    await held.rollback();
    await busy.destroy();
    expect(isUnavailable(error)).toBe(true);
  });

  it("knows a database nobody answers for, and knows it soon", async () => {
    const nobody = connect(`postgres://hornero@127.0.0.1:${await freePort()}/postgres`);
    const startedAt = performance.now();
    const error = await errorOf(knex.transaction(() => nobody.raw("select 1")));
    await nobody.destroy();
    expect(isUnavailable(error)).toBe(true);
    expect(performance.now() - startedAt).toBeLessThan(TRIES_FOR_MS);
  });

  it("knows a connection that was cut", async () => {
    const cut = connect(url, { max: 1 });
    const error = await errorOf(cut.raw("select pg_terminate_backend(pg_backend_pid())"));
    expect(isUnavailable(error)).toBe(true);
    await vi.waitFor(() => cut.raw("select 1"), SOON);
    await cut.destroy();
  });

  it("knows a server that hangs", async () => {
    const silent = createServer(() => {}).listen(0, "127.0.0.1");
    await once(silent, "listening");
    const address = silent.address();
    const hanging = connect(
      `postgres://hornero@127.0.0.1:${address instanceof Object ? address.port : 0}/postgres`,
    );
    const error = await errorOf(hanging.raw("select 1"));
    await hanging.destroy();
    silent.close();
    expect(isUnavailable(error)).toBe(true);
  });

  it("ends a statement that runs too long", async () => {
    const hurried = connect(url, { max: 1, statementTimeoutMs: 50 });
    const error = await errorOf(hurried.raw("select pg_sleep(5)"));
    await hurried.destroy();
    expect(error).toMatchObject({ code: "57014" });
  });
});

describe("a transaction", () => {
  it("is run again when it was the victim of a deadlock", async () => {
    await knex.raw("create table doors (id int primary key, opened int not null default 0)");
    await knex.raw("insert into doors (id) values (1), (2)");
    let runs = 0;
    const bothHoldOne = Promise.withResolvers<void>();
    const openBoth = (first: number, second: number) =>
      inTransaction(knex, async (trx) => {
        await trx.raw("update doors set opened = opened + 1 where id = ?", [first]);
        runs++;
        if (runs === 2) bothHoldOne.resolve();
        await bothHoldOne.promise;
        await trx.raw("update doors set opened = opened + 1 where id = ?", [second]);
      });

    await Promise.all([openBoth(1, 2), openBoth(2, 1)]);
    const { rows } = await knex.raw("select opened from doors");
    expect(rows).toEqual([{ opened: 2 }, { opened: 2 }]);
    expect(runs).toBeGreaterThan(2);
  });

  it("is not run again for what would fail again", async () => {
    let runs = 0;
    const error = await errorOf(
      inTransaction(knex, async (trx) => {
        runs++;
        await trx.raw("select 1 / 0");
      }),
    );
    expect(isRetryable(error)).toBe(false);
    expect(runs).toBe(1);
  });
});
