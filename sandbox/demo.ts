/**
 * `npm run demo`: Hornero as it runs for real, on this machine alone, with phones to chat from and a page to pay on.
 *
 * Its arguments are those of `USAGE`.
 */
import { explain } from "../src/explain.ts";
import { SECOND_MS } from "../src/shared/clock.ts";
import { type Order, readOrder, USAGE } from "./demo/order.ts";
import type { World } from "./demo/world.ts";

const DATA_DIR = "data/demo";
const STOP_WITHIN_MS = 10 * SECOND_MS;

process.removeAllListeners("warning"); // the phones page goes through Node's type stripping, which it calls experimental

/** Each way loads what it needs, so that whoever mistyped is told at once. */
const order = readOrder(process.argv.slice(2));
if (order.ok) await carryOut(order.value).catch((error: unknown) => fail(explain(error)));
else fail(order.error);

async function carryOut(order: Order): Promise<void> {
  switch (order.kind) {
    case "help":
      return console.log(USAGE);
    case "play": {
      const { play } = await import("./demo/play/play.ts");
      const { code, state } = await play({ ...order, print: console.log });
      return console.log(`PLAYED booking=${code} status=${state} channel=${order.channel}`);
    }
    case "run": {
      const { runDemo } = await import("./demo/run.ts");
      const world = await runDemo({ ...order, dataDir: DATA_DIR });
      if (!world.ok) return fail(world.error);
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop(world.value));
      return console.log(invitation(world.value.phonesUrl, order.mode));
    }
    default:
      return order satisfies never;
  }
}

function invitation(url: string, mode: Order["mode"]): string {
  const owner =
    mode === "approval"
      ? "Marta owns the place: tap ✅ Aprobar on her phone."
      : "Marta owns the place: her phone hears of it.";
  return `Hornero is open at ${url}

  1. Tap Iniciar on Ana's phone, write "del 5 al 8 de enero para 4", and tap a cabin.
  2. ${owner}
  3. Tap 💳 Pagar la seña on Ana's phone, pay on the page that opens, and see both phones told.

Carla has WhatsApp: write "hola" from her phone and book just the same, or let her race Ana for one cabin.
Then ask ("¿tienen pileta?", "¿cuánto sale en febrero?"), say it in a voice note, change the dates under Mis reservas, want
dates that are taken and wait in line, or ask for a person: Marta answers by replying to the card on her phone.
Ctrl-C stops it. ${DATA_DIR} keeps what you did, and the log.`;
}

async function stop(world: World): Promise<void> {
  setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
  await world.stop();
  process.exit(0);
}

function fail(problem: string): void {
  console.error(problem);
  process.exitCode = 1;
}
