import pg from "pg";
import { prepareStatements } from "../../src/db/prepare-statements.ts";
import type { BenchDatabase } from "../ground.ts";
import type { DeskSeller } from "./desk-seller.ts";
import { CONNECTIONS, type Seller } from "./seller.ts";

/**
 * The very statements that the product said for the same wish, in a copy of its database, through `pg` and nothing else:
 * what is between the two is our own doing.
 */
export async function openBareSeller(database: BenchDatabase, desk: DeskSeller): Promise<Seller> {
  const options = "-c plan_cache_mode=force_generic_plan";
  const clients = Array.from(
    { length: CONNECTIONS },
    () => new pg.Client({ connectionString: database.url, options }),
  );
  await Promise.all(clients.map((client) => client.connect()));
  clients.forEach(prepareStatements);

  return {
    async hold(connection, wish) {
      const client = clients[connection];
      const statements = desk.statementsOf(wish);
      if (client === undefined || statements.length === 0) throw new Error("There is nothing to say again.");
      for (const { sql, bindings } of statements)
        await client.query({ text: sql, values: [...(bindings ?? [])] });
    },
    async close() {
      await Promise.all(clients.map((client) => client.end()));
    },
  };
}
