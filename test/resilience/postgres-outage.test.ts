import { setTimeout as sleep } from "node:timers/promises";
import { expect, it, onTestFinished } from "vitest";
import { connect } from "../../src/db/connect.ts";
import { migrate } from "../../src/db/migrate.ts";
import { SECOND_MS } from "../../src/shared/clock.ts";
import { databaseUrl } from "../support/database-url.ts";
import { type OwnServer, ownPostgres } from "../support/outage.ts";
import {
  aLiveHouse,
  bothTake,
  DEPOSIT,
  type LiveHouse,
  looks,
  PATIENCE,
  UNHURRIED,
  winnerOf,
} from "./live-house.ts";

const OUTAGE_MS = 10 * SECOND_MS;

/** Two databases, migrated once. */
async function makeDatabases(server: OwnServer): Promise<void> {
  const admin = connect(server.url, { max: 1 });
  await admin.raw("create database webhook");
  await migrate(databaseUrl(server.url, "webhook"));
  await admin.raw("create database polling template webhook");
  await admin.destroy();
}

/** A house on the server, where Carla has been given a link, and Ana and Bruno are about to hold the same dates. */
async function aBusyHouse(server: OwnServer, telegram: "webhook" | "polling"): Promise<LiveHouse> {
  const url = databaseUrl(server.url, telegram);
  const knex = connect(url);
  onTestFinished(() => knex.destroy());
  const house = await aLiveHouse({ url, knex }, { telegram, cabins: ["Quebracho", "Algarrobo"] });
  const { ana, bruno, carla, opens } = house;
  await opens();
  await Promise.all([looks(ana), looks(bruno), looks(carla, "Algarrobo")]);
  carla.taps("Reservar Algarrobo");
  await carla.sees("¡Es tuya por ahora!", PATIENCE);
  return house;
}

/** All of this is said while nobody can store it. */
function goesOn({ ana, bruno, carla, dora, pays }: LiveHouse): void {
  pays(carla);
  dora.types("/start");
  bothTake(ana, bruno);
}

async function isAnswered({ ana, bruno, carla, dora, marta, pays, ...house }: LiveHouse): Promise<void> {
  const winner = await winnerOf(ana, bruno);
  await carla.sees("¡Reserva confirmada!", PATIENCE);
  await marta.sees("Seña pagada", PATIENCE);
  await dora.sees("Soy la recepción", PATIENCE);
  pays(winner);
  await winner.sees("¡Reserva confirmada!", PATIENCE);
  await marta.sees("Seña pagada", PATIENCE);
  expect(await house.bookings()).toEqual([{ state: "confirmed" }, { state: "confirmed" }]);
  expect(await house.occupied()).toHaveLength(2);
  expect(await house.ledger()).toEqual([
    { kind: "payment", amount: DEPOSIT },
    { kind: "payment", amount: DEPOSIT },
  ]);
}

it("answers everybody once Postgres is back, and sells each night once", UNHURRIED, async () => {
  const server = await ownPostgres();
  await makeDatabases(server);
  const houses = [await aBusyHouse(server, "webhook"), await aBusyHouse(server, "polling")];
  const healths = () => Promise.all(houses.map(({ health }) => health()));

  await server.stop();
  for (const house of houses) goesOn(house);
  await sleep(OUTAGE_MS);
  for (const health of await healths()) expect(health).toEqual({ alive: true, ready: false });
  await server.start();
  await Promise.all(houses.map(isAnswered));
  for (const health of await healths()) expect(health).toEqual({ alive: true, ready: true });
});
