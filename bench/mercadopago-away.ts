import { setTimeout as sleep } from "node:timers/promises";
import type { Phone } from "../sandbox/phones/phone.ts";
import { addDays, todayIn } from "../src/booking/domain/civil-date.ts";
import { SECOND_MS } from "../src/shared/clock.ts";
import { ok } from "../src/shared/result.ts";
import type { Bench } from "./bench-report.ts";
import { percentile, tenths } from "./figures.ts";
import { openHouse, type PaidHouse } from "./paid-house.ts";

const GUESTS = 50;
const EACH_WAY_MS = 30 * SECOND_MS;
/** Before that, for what the machine takes without any trouble. */
const CALM_MS = 15 * SECOND_MS;
/** Between one thing that a guest does and the next. */
const THINKS_MS = 8 * SECOND_MS;
const MAY_TAKE_MS = 1_000;
const UNTIL = { timeoutMs: 150 * SECOND_MS };

const WAYS = ["error", "hang", "reset", "busy"] as const;
type Way = (typeof WAYS)[number];

/**
 * Mercado Pago is away under guests who pay: each way for half a minute, two minutes in all.
 *
 * Half of them have their link and pay while it is away, the others hold their dates meanwhile; all of them go on
 * asking. In the end each has paid once and has one booking.
 */
export const mercadoPagoAway: Bench = {
  variants: WAYS,

  async measure(ground, variants) {
    const { db, url } = await ground.database("mercadopago_away");
    await using house = await openHouse({ db, url, guests: GUESTS });
    const [early, late] = [house.guests.slice(0, GUESTS / 2), house.guests.slice(GUESTS / 2)];
    await Promise.all(early.map((guest, n) => holds(guest, n, [])));

    const calm: number[] = [];
    await Promise.all(early.map((guest) => asksUntil(guest, sleep(CALM_MS), () => calm)));
    const ways = WAYS.filter((way) => variants.includes(way));
    const outageMs = ways.length * EACH_WAY_MS;
    const takes = new Map<Way, number[]>(ways.map((way) => [way, []]));
    let way = ways[0] ?? "error";
    const noted = () => takes.get(way) ?? [];
    const moment = (n: number) => sleep((outageMs * n) / (GUESTS / 2));

    const outage = (async () => {
      for (way of ways) {
        house.mercadoPago.down(way);
        await sleep(EACH_WAY_MS);
      }
      house.mercadoPago.up();
    })();
    await Promise.all([
      outage,
      ...early.map(async (guest, n) => {
        const asking = asksUntil(guest, outage, noted);
        await moment(n);
        house.pays(guest);
        await asking;
      }),
      ...late.map(async (guest, n) => {
        await moment(n);
        await holds(guest, GUESTS / 2 + n, noted());
        await asksUntil(guest, outage, noted);
      }),
    ]);
    const isBack = performance.now();
    const since = () => tenths((performance.now() - isBack) / SECOND_MS);

    await Promise.all(
      late.map(async (guest) => {
        await house.hasLink(guest, UNTIL);
        house.pays(guest);
      }),
    );
    const secondsToLinks = since();
    await Promise.all(house.guests.map((guest) => house.isConfirmed(guest, UNTIL)));
    const secondsToAll = since();

    const all = [...takes.values()].flat();
    const books = await house.books();
    const perWay = Object.fromEntries([...takes].map(([name, times]) => [name, figuresOf(times)]));
    const figures = {
      ...{ guests: GUESTS, outageSeconds: outageMs / SECOND_MS, ...figuresOf(all) },
      ...{ calm: figuresOf(calm), ways: perWay },
      ...{ secondsToLinks, secondsToAll, ...books },
    };
    return ok({
      figures,
      table: { calm: figuresOf(calm), all: figuresOf(all), ...perWay },
      broken: brokenPromises(all, books),
    });
  },
};

/** A guest says when, and takes the cabin. */
async function holds(guest: Phone, number: number, times: number[]): Promise<void> {
  const today = todayIn("America/Argentina/Cordoba", new Date());
  const checkIn = addDays(today, 2 + 3 * number);
  const dates = `${checkIn} al ${addDays(checkIn, 3)} para 2`;
  await isAnswered(guest, times, () => guest.types(dates), "Quebracho");
  await isAnswered(guest, times, () => guest.taps("Reservar Quebracho"), "¡Es tuya por ahora!");
}

/** Goes on asking about what they have booked. */
async function asksUntil(guest: Phone, end: Promise<unknown>, times: () => number[]): Promise<void> {
  let isOver = false;
  void end.then(() => {
    isOver = true;
  });
  await sleep(Math.random() * THINKS_MS);
  while (!isOver) {
    await isAnswered(guest, times(), () => guest.types("/bookings"), "Quebracho");
    await sleep(THINKS_MS * (0.5 + Math.random()));
  }
}

/** The answer says so; what else is told meanwhile is no answer. */
async function isAnswered(guest: Phone, times: number[], does: () => unknown, says: string): Promise<void> {
  guest.catchesUp();
  const startedAt = performance.now();
  does();
  await guest.sees(says, UNTIL);
  times.push(performance.now() - startedAt);
}

function figuresOf(times: readonly number[]) {
  if (times.length === 0) return { answers: 0 };
  const [p50Ms, p99Ms, maxMs] = [50, 99, 100].map((percent) => tenths(percentile(times, percent)));
  return { answers: times.length, p50Ms, p99Ms, maxMs };
}

function brokenPromises(times: readonly number[], books: Awaited<ReturnType<PaidHouse["books"]>>): string[] {
  const slow = times.filter((ms) => ms > MAY_TAKE_MS).length;
  const { paid, confirmed, booked, entered, refunds, toldTwice } = books;
  return [
    ...(slow === 0 ? [] : [`${slow} of ${times.length} answers took longer than a second.`]),
    ...(paid === GUESTS ? [] : [`${paid} payments of ${GUESTS} guests.`]),
    ...(confirmed === paid && booked === paid
      ? []
      : [`${booked} of ${paid} payments booked, ${confirmed} stays.`]),
    ...(entered === paid ? [] : [`${entered} entries of ${paid} payments.`]),
    ...(refunds === 0 ? [] : [`${refunds} refunds.`]),
    ...(toldTwice === 0 ? [] : [`${toldTwice} guests were told twice.`]),
  ];
}
