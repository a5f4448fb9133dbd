import { randomUUID } from "node:crypto";
import pg from "pg";
import { CODE_LENGTH, codeFrom } from "../../src/booking/domain/code.ts";
import type { BenchDatabase } from "../ground.ts";
import { CONNECTIONS, type FreeCabins, type Seller } from "./seller.ts";

/** The floor: the statements without which no hold is safe, and nothing else. */
export async function openFloorSeller(database: BenchDatabase, { complexId }: FreeCabins): Promise<Seller> {
  const clients = Array.from(
    { length: CONNECTIONS },
    () => new pg.Client({ connectionString: database.url }),
  );
  await Promise.all(clients.map((client) => client.connect()));
  let holds = 0;

  return {
    async hold(connection, { cabinId, stay, guestId, chatId }) {
      const client = clients[connection];
      if (client === undefined) throw new Error(`There is no connection ${connection}.`);
      const now = new Date();

      await client.query("begin");
      await client.query("select id from cabins where id = $1 for update", [cabinId]);
      const taken = await client.query<{ id: string }>(
        `insert into occupancies (cabin_id, stay, kind)
         values ($1, daterange($2, $3), 'booking')
         on conflict do nothing
         returning id`,
        [cabinId, stay.checkIn, stay.checkOut],
      );
      await client.query(
        `insert into bookings (
           code, hold_key, complex_id, cabin_id, occupancy_id, guest_id, chat_id, check_in, check_out,
           adults, children, pets, state, deadline, quote, cancellation_policy, terms, created_at, updated_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 2, 0, 0, 'awaiting_owner', $10, '{}', '{}', '', $10, $10)`,
        [
          codeNumber(holds++),
          randomUUID(),
          complexId,
          cabinId,
          taken.rows[0]?.id,
          guestId,
          chatId,
          stay.checkIn,
          stay.checkOut,
          now,
        ],
      );
      await client.query("commit");
    },
    async close() {
      await Promise.all(clients.map((client) => client.end()));
    },
  };
}

/** Unique, unlike a random one. */
function codeNumber(number: number): string {
  return codeFrom(
    Uint8Array.from({ length: CODE_LENGTH }, (_, digit) => Math.floor(number / 32 ** digit) % 32),
  );
}
