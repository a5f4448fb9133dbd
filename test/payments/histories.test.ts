import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aHold } from "../support/builders/holds.ts";
import { testDatabase } from "../support/database.ts";
import { check } from "./histories/check.ts";
import { openComplex } from "./histories/database-house.ts";
import { histories } from "./histories/history.ts";
import { createMemoryHouse } from "./histories/memory-house.ts";
import { play } from "./histories/play.ts";

const database = testDatabase();

describe("whatever happens to payments, and however we are told of it,", () => {
  it("each is a booking or goes back, and the ledger says what the provider says: 10,000 histories", async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        expect(check(await play(createMemoryHouse(aHold()), history))).toEqual([]);
      }),
      { numRuns: 10_000 },
    );
  });

  it("and so it is on a real database, with Mercado Pago over HTTP: 20 of them", async () => {
    for (const _complex of [1, 2]) {
      const complex = await openComplex(database.knex);
      const some = fc.sample(histories, 10);
      for (const history of some)
        expect({ history, broken: check(await play(await complex.openHouse(), history)) }).toEqual({
          history,
          broken: [],
        });
      await complex.close();
    }
  });
});
