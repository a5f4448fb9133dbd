import pg from "pg";
import { expect, inject, it } from "vitest";
import { deadlocksIn } from "../../bench/deadlocks.ts";
import { connect } from "../../src/db/connect.ts";
import { testDatabase } from "../support/database.ts";

const { url } = testDatabase();
const DEADLOCK_DETECTED = "40P01";
const NOTICED_AFTER = "set deadlock_timeout = '10ms'";

it("a deadlock that a storm of guests ran into is counted", async () => {
  const [ana, bruno] = [new pg.Client({ connectionString: url }), new pg.Client({ connectionString: url })];
  for (const [guest, first] of [
    [ana, 1],
    [bruno, 2],
  ] as const) {
    await guest.connect();
    await guest.query(NOTICED_AFTER);
    await guest.query("begin");
    await guest.query("select pg_advisory_xact_lock($1)", [first]);
  }
  const crossed = await Promise.allSettled([
    ana.query("select pg_advisory_xact_lock(2)"),
    bruno.query("select pg_advisory_xact_lock(1)"),
  ]);
  await Promise.all([ana.end(), bruno.end()]);
  expect(crossed).toContainEqual(
    expect.objectContaining({ reason: expect.objectContaining({ code: DEADLOCK_DETECTED }) }),
  );

  const admin = connect(inject("postgresUrl"));
  expect(await deadlocksIn(admin, new URL(url).pathname.slice(1))).toBe(1);
  await admin.destroy();
});
