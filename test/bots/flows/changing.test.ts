import { describe, expect, it } from "vitest";
import { type Heard, openingOf } from "../../../src/bots/channel/commands.ts";
import { hearWords } from "../../../src/bots/channel/words.ts";
import type { Turn } from "../../../src/bots/chat.ts";
import { createClerk } from "../../../src/bots/clerk.ts";
import { createDesks } from "../../../src/bots/desks.ts";
import type { Desk } from "../../../src/bots/flows/desk.ts";
import { flows } from "../../../src/bots/flows/flows.ts";
import { loadTexts } from "../../../src/bots/texts/texts.ts";
import { aDesk, aGuestAt, granted } from "../../booking/desk.ts";
import { documentsOf } from "../../documents/rig.ts";
import { aCabin, aGuest, stay } from "../../support/builders/booking.ts";
import { testDatabase } from "../../support/database.ts";
import { talksOf } from "../../tickets/talks.ts";

const { knex } = testDatabase();
const texts = loadTexts();
const twoNights = stay("2026-01-12", "2026-01-14");
const nothingToKeep = () => Promise.reject(new Error("Nothing was sent but words."));
const NO_LINK = { ok: false, error: { kind: "not_set_up" } } as const;

/** Monday 5 January 2026. Ana has two nights in the Quebracho from the 12th on, and talks with the clerk. */
async function anaTalks({ algarrobo = true } = {}) {
  const house = await aDesk(knex, { mode: "instant" });
  const { room, stays, clock } = house;
  const quebracho = await aCabin(knex, house.complex, { maxGuests: 3 });
  if (algarrobo) await aCabin(knex, house.complex, { name: "Algarrobo", maxGuests: 6 });
  const outbox = {
    ...{ retryFailed: async () => {}, announce: async () => {}, say: async () => {} },
    newest: async () => 0,
  };
  const desks = createDesks({
    ...{
      db: knex,
      booking: room,
      stays,
      moneyByHand: house.moneyByHand,
      transfers: house.transfers,
      refunds: house.refunds,
      outbox,
      texts,
      clock: clock.now,
    },
    documents: documentsOf(knex, room, clock.now),
    owners: { isOwner: async () => false, appoint: async () => {}, chatsOf: async () => [] },
    ...{ depositLink: async () => NO_LINK, balanceLink: async () => NO_LINK },
    tickets: talksOf({ ...house, ownersChat: "telegram:owners" }),
  });
  const clerk = createClerk<Desk>({ db: knex, flows, outbox, clock: clock.now });
  const { chatId, guestId, name } = await aGuest(knex, "Ana");
  let ids = 0;
  let crashes = false;

  async function turn(play: (heard: Heard) => Promise<Turn>, id = ++ids) {
    const desk = await desks.deskOf({ chatId, channel: "telegram", name, languageCode: "es" });
    const settle = async () => {
      if (crashes) throw new Error("The process was killed.");
    };
    const hearing = { chatId, desk, t: desk.t, hasToasts: false, settle };
    const { views } = await play({ clerk, hearing, id: String(id), keep: nothingToKeep });
    return views;
  }
  const hears = async (words: string, id?: number) =>
    textOf(await turn((heard) => hearWords(heard, words), id));
  const hold = async (dates = twoNights) =>
    granted(
      await room.holdDates({
        ...{ key: `${chatId} ${dates.checkIn}`, cabinId: quebracho, stay: dates, channel: "telegram" },
        ...{ party: { adults: 2, children: 0, pets: 0 }, guestId, chatId },
      }),
    );
  const booking = await hold();
  const ana = { kind: "guest", guestId, channel: "telegram" } as const;
  return {
    ...house,
    ...{ quebracho, booking, hold },
    taps(command: string, words?: string) {
      const { flow, start } = openingOf(command, words);
      return turn(({ clerk, hearing, id }) => clerk.open(hearing, { id }, flow, start));
    },
    says: (words: string) => hears(words),
    /** The process dies once the change is made, before that is told; then it hears the same again. */
    async saysAndCrashes(words: string) {
      crashes = true;
      await expect(hears(words)).rejects.toThrow("killed");
      crashes = false;
      return hears(words, ids);
    },
    stayOf: async (code: string) => (await room.bookingByCode(code))?.stay,
    gone: async () => granted(await room.cancelBooking({ code: booking.code, actor: ana, reason: null })),
    isNow: async () => (await room.bookingByCode(booking.code))?.stay,
  };
}

const textOf = (views: Turn["views"]) =>
  views
    .map(({ text, choices = [] }) => [text, ...choices.map(({ label }) => `[${label}]`)].join("\n"))
    .join("\n")
    .replaceAll("\u00a0", " ");

describe("a guest who changes a booking", () => {
  it("chooses what, and sees what a night more costs", async () => {
    const { taps, booking, says, isNow } = await anaTalks();
    const what = textOf(await taps(`change ${booking.code}`));
    expect(what).toContain("[🌙 Una noche más al final (+ $ 100)]");
    expect(what).toContain("[🌙 Llegar una noche antes (+ $ 100)]");
    expect(await says("after")).toMatch(/Antes:.*mar 12|lun 12 ene → jue 15 ene/s);
    expect(await says("sí")).toContain("ahora es *Quebracho*, lun 12 ene → jue 15 ene · 3 noches");
    expect(await isNow()).toEqual(stay("2026-01-12", "2026-01-15"));
  });

  it.each([
    ["after", stay("2026-01-12", "2026-01-15")],
    ["una noche más", stay("2026-01-12", "2026-01-15")],
    ["pasala al 19/1", stay("2026-01-19", "2026-01-21")],
    ["hasta el 16/1", stay("2026-01-12", "2026-01-16")],
    ["del 19/1 al 22/1, somos uno más", stay("2026-01-19", "2026-01-22")],
    ["que sean 4 noches", stay("2026-01-12", "2026-01-16")],
  ])("changes it once, also where the process dies in between: %s", async (words, then) => {
    const { taps, booking, says, saysAndCrashes, isNow, storyOf } = await anaTalks();
    await taps(`change ${booking.code}`);
    expect(await says(words)).toContain("Revisá el cambio");
    expect(await saysAndCrashes("sí")).toContain("¡Listo!");
    expect(await isNow()).toEqual(then);
    expect(await storyOf(booking)).toHaveLength(2);
  });

  it("says dates and people one after the other, and all of it counts", async () => {
    const { taps, booking, says } = await anaTalks();
    await taps(`change ${booking.code}`);
    await says("somos uno más");
    const review = await says("y mejor del 19/1 al 21/1");
    expect(review).toContain("📅 lun 19 ene → mié 21 ene");
    expect(review).toContain("👥 3 adultos");
  });

  it.each([
    ["pasala al 6", stay("2026-02-06", "2026-02-08")],
    ["del 6 al 9", stay("2026-02-06", "2026-02-09")],
    ["del 6/1 al 9/1", stay("2026-01-06", "2026-01-09")],
    ["del 20 al 22 de enero", stay("2026-01-20", "2026-01-22")],
  ])("a day without a month is of the booking's month: %s", async (words, then) => {
    const { taps, says, hold, stayOf } = await anaTalks();
    const february = await hold(stay("2026-02-02", "2026-02-04"));
    await taps(`change ${february.code}`);
    expect(await says(words)).toContain("Revisá el cambio");
    await says("sí");
    expect(await stayOf(february.code)).toEqual(then);
  });

  it("names it only where there are several", async () => {
    const { taps, says, hold } = await anaTalks();
    expect(textOf(await taps("change", "quiero pasarla del 19/1 al 21/1"))).toContain("Revisá el cambio");
    await says("salir");
    const other = await hold(stay("2026-02-02", "2026-02-04"));
    expect(textOf(await taps("change"))).toContain("¿Cuál de tus reservas");
    expect(await says(other.code)).toContain(`¿Qué querés cambiar de la reserva *${other.code}*?`);
  });

  it("taps another booking's button, and it is that one", async () => {
    const { taps, hold, booking } = await anaTalks();
    const other = await hold(stay("2026-02-02", "2026-02-04"));
    await taps(`change ${booking.code}`);
    expect(textOf(await taps(`change ${other.code}`))).toContain(`de la reserva *${other.code}*`);
  });

  it("is offered another cabin where their own will not do, and may leave it as it is", async () => {
    const { taps, booking, says, isNow } = await anaTalks();
    await taps(`change ${booking.code}`);
    const others = await says("somos 5");
    expect(others).toContain("*Quebracho* no se puede para 5 adultos");
    expect(others).toContain("[Pasar a Algarrobo]");
    expect(await says("no")).toContain("queda como estaba");
    expect(await isNow()).toEqual(twoNights);
  });

  it("is told that there is no other cabin, and that nothing has moved", async () => {
    const { taps, booking, says } = await anaTalks({ algarrobo: false });
    await taps(`change ${booking.code}`);
    expect(await says("cabin")).toMatch(/No hay otra cabaña libre.*¿Qué querés cambiar/s);
  });

  it.each([
    ["del 9/1 al 6/1", "La salida queda antes"],
    ["del 2/1 al 4/1/2026", "ya pasó"],
    ["del 12/1 al 14/1", "Es lo mismo que ya tenés reservado"],
    ["del 40/1 al 42/1", "no existe en el almanaque"],
    ["del 12/1 al 30/4", "Son demasiadas noches"],
    ["somos 40", "nuestra cabaña más grande"],
    ["somos dos menos", "al menos un adulto"],
    ["🏡' or true", "No llegué a entender qué querés cambiar"],
  ])("is told why not, and asked again: %s", async (words, why) => {
    const { taps, booking, says, isNow } = await anaTalks();
    await taps(`change ${booking.code}`);
    expect((await says(words)).toLowerCase()).toContain(why.toLowerCase());
    expect(await isNow()).toEqual(twoNights);
    expect(await says("del 19/1 al 21/1 para 2")).toContain("Revisá el cambio");
  });

  it.each([
    ["del 10/1 al 12/1", "se devuelve por las condiciones el 0 %, en lugar del 100 % de ahora"],
    ["del 19/1 al 21/1", "la devolución se cuenta desde la fecha de llegada que tenía: lunes 12 de enero"],
  ])("of a paid stay reads first what that means for a refund: %s", async (words, note) => {
    const { taps, booking, says, settles } = await anaTalks();
    await settles(booking);
    await taps(`change ${booking.code}`);
    expect(await says(words)).toContain(note);
  });

  it("confirms the price they saw, or sees the new one first", async () => {
    const { taps, booking, says, complex } = await anaTalks();
    await taps(`change ${booking.code}`);
    await says("una noche más");
    await knex.raw(
      "update rates set weekday = weekday + 10000 where season_id in (select id from seasons where complex_id = ?)",
      [complex.id],
    );
    expect(await says("sí")).toMatch(/Algo cambió desde que lo viste.*Total: \$ 600/s);
    expect(await says("sí")).toContain("¡Listo!");
  });

  it("loses the new dates to somebody faster, and keeps the old ones", async () => {
    const { taps, booking, says, isNow, room, quebracho } = await anaTalks({ algarrobo: false });
    await taps(`change ${booking.code}`);
    await says("del 19/1 al 21/1");
    const bruno = await aGuestAt(knex, room, quebracho, "Bruno");
    granted(await bruno.holds(stay("2026-01-20", "2026-01-22")));
    expect(await says("sí")).toMatch(/no queda lugar.*Tu reserva sigue como estaba.*¿A qué fechas/s);
    expect(await isNow()).toEqual(twoNights);
  });

  it("finds nobody else's booking, and none that has ended", async () => {
    const { taps, room, gone, quebracho, booking } = await anaTalks();
    const bruno = await aGuestAt(knex, room, quebracho, "Bruno");
    const brunos = granted(await bruno.holds(stay("2026-01-20", "2026-01-22")));
    expect(textOf(await taps(`change ${brunos.code}`))).toContain("No encuentro esa reserva");
    expect(textOf(await taps(`share ${brunos.code}`))).toContain("No encuentro esa reserva");
    await gone();
    expect(textOf(await taps(`change ${booking.code}`))).toContain("Ya se canceló");
    expect(textOf(await taps("change"))).toContain("ninguna reserva que se pueda cambiar");
  });

  it("comes back to the booking that was meant, and not to one made since", async () => {
    const { taps, says, gone, hold } = await anaTalks();
    await taps("change");
    await gone();
    await hold(stay("2026-01-26", "2026-01-28"));
    expect(await says("del 19/1 al 21/1")).toContain("Ya se canceló");
  });
});
