import { chmod, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Booking } from "../../../src/booking/domain/booking.ts";
import type { Complex } from "../../../src/booking/domain/complex.ts";
import { bookingByCode } from "../../../src/booking/tables/bookings.ts";
import { complexById } from "../../../src/booking/tables/complexes.ts";
import { ANA, MARTA } from "../people.ts";
import { freePorts } from "../ports.ts";
import { LOG_FILE, openWorld, type World } from "../world.ts";
import { createPerson, Surprise } from "./person.ts";
import { playBooking } from "./story.ts";
import type { Print } from "./transcript.ts";

export type PlayOptions = {
  readonly mode: Complex["mode"];
  /** The conversation goes here as it happens. */
  readonly print: Print;
  /** What befalls the world before the story begins. */
  readonly befalls?: (world: World) => void;
};

/** Postgres may run as a user of its own, who has to get to its folder. */
const OPEN_TO_ALL = 0o755;

/**
 * Plays a booking from the first message to the deposit paid, in a world made for it and gone afterwards.
 *
 * Returns the booking as the database has it. Throws where anything but the story happens.
 */
export async function play({ mode, print, befalls }: PlayOptions): Promise<Booking> {
  await using cleanup = new AsyncDisposableStack();
  const dataDir = await mkdtemp(join(tmpdir(), "hornero-play-"));
  cleanup.defer(() => rm(dataDir, { recursive: true, force: true }));
  await chmod(dataDir, OPEN_TO_ALL);
  const world = await openWorld({ dataDir, ports: await freePorts(), mode });
  cleanup.defer(() => world.stop());
  befalls?.(world);

  const { db, complexId, telegram } = world;
  const complex = await complexById(db, complexId);
  if (complex === undefined) throw new Error("The demo's complex is not in the database.");
  const ana = createPerson(telegram.phone(ANA.id), print);
  const marta = createPerson(telegram.phone(MARTA.id), print);
  const code = await playBooking({ ana, marta, print }, complex).catch(async (surprise: unknown) => {
    for (const complaint of await complaintsIn(join(dataDir, LOG_FILE))) print(complaint);
    throw surprise;
  });
  const booking = await bookingByCode(db, complexId, code);
  if (booking?.state === "confirmed") return booking;
  throw new Surprise(
    `Booking ${code} was to be confirmed, and is ${booking?.state ?? "not in the database"}.`,
  );
}

/** What the process itself found wrong, for whoever wants to know why. */
async function complaintsIn(logFile: string): Promise<string[]> {
  const lines = (await readFile(logFile, "utf8")).split("\n");
  return lines.filter((line) => /"level":"(warn|error|fatal)"/.test(line));
}
