import { chmod, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Booking } from "../../../src/booking/domain/booking.ts";
import type { Complex } from "../../../src/booking/domain/complex.ts";
import { bookingByCode } from "../../../src/booking/tables/bookings.ts";
import { complexById } from "../../../src/booking/tables/complexes.ts";
import { ANA, CARLA, MARTA } from "../people.ts";
import { freePorts } from "../ports.ts";
import { LOG_FILE, openWorld, type World } from "../world.ts";
import { createPerson, Surprise } from "./person.ts";
import { playRace } from "./race.ts";
import { playBooking } from "./story.ts";
import type { Print } from "./transcript.ts";
import { type Channel, WAYS } from "./ways.ts";

export type PlayOptions = {
  /** Where the guest of the story writes. */
  readonly channel: Channel;
  readonly mode: Complex["mode"];
  /** The conversation goes here as it happens. */
  readonly print: Print;
  /** Where it is remembered: in a Postgres that is gone afterwards, unless it is given. */
  readonly databaseUrl?: string;
  /** What befalls the world before the story begins. */
  readonly befalls?: (world: World) => void;
};

/** Postgres may run as a user of its own, who has to get to its folder. */
const OPEN_TO_ALL = 0o755;

/**
 * Plays a booking from the first message to the deposit paid, in a world made for it and gone afterwards; with WhatsApp,
 * then a race between its guest and one in Telegram.
 *
 * Returns the booking as the database has it. Throws where anything but the story happens.
 */
export async function play({ channel, mode, print, befalls, databaseUrl }: PlayOptions): Promise<Booking> {
  await using cleanup = new AsyncDisposableStack();
  const dataDir = await mkdtemp(join(tmpdir(), "hornero-play-"));
  cleanup.defer(() => rm(dataDir, { recursive: true, force: true }));
  await chmod(dataDir, OPEN_TO_ALL);
  const world = await openWorld({ dataDir, ports: await freePorts(), mode, databaseUrl });
  cleanup.defer(() => world.stop());
  befalls?.(world);

  return await tell(world, channel, print).catch(async (surprise: unknown) => {
    for (const complaint of await complaintsIn(join(dataDir, LOG_FILE))) print(complaint);
    throw surprise;
  });
}

async function tell(world: World, channel: Channel, print: Print): Promise<Booking> {
  const { db, complexId, telegram, whatsApp } = world;
  const complex = await complexById(db, complexId);
  if (complex === undefined) throw new Error("The demo's complex is not in the database.");
  const ana = createPerson(telegram.phone(ANA.id), print);
  const carla = createPerson(whatsApp.phone(CARLA.id), print);
  const marta = createPerson(telegram.phone(MARTA.id), print);

  const guest = channel === "whatsapp" ? carla : ana;
  const code = await playBooking({ guest, ways: WAYS[channel], marta, print }, complex);
  const booking = await bookingByCode(db, complexId, code);
  if (booking?.state !== "confirmed") {
    const state = booking?.state ?? "not in the database";
    throw new Surprise(`Booking ${code} was to be confirmed, and is ${state}.`);
  }
  if (channel === "whatsapp") {
    print("\nAna, in Telegram, and Carla, in WhatsApp, want the same cabin in the same nights.");
    await playRace({ racers: [ana, carla], marta }, complex);
  }
  return booking;
}

/** What the process itself found wrong, for whoever wants to know why. */
async function complaintsIn(logFile: string): Promise<string[]> {
  const lines = (await readFile(logFile, "utf8")).split("\n");
  return lines.filter((line) => /"level":"(warn|error|fatal)"/.test(line));
}
