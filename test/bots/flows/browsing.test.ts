import { beforeAll, describe, expect, it } from "vitest";
import { demoComplex } from "../../../sandbox/demo-data/complex.ts";
import { describeComplex } from "../../../src/booking/describe-complex.ts";
import { monthOf } from "../../../src/booking/domain/civil-date.ts";
import { bookThis } from "../../../src/bots/flows/guest/choosing/cabin-handle.ts";
import { monthCommand } from "../../../src/bots/flows/guest/choosing/month.ts";
import { commandButton } from "../../../src/bots/telegram/buttons.ts";
import type { Locale } from "../../../src/bots/texts/texts.ts";
import { aDesk, granted } from "../../booking/desk.ts";
import { aStay } from "../../stays/rig.ts";
import {
  aCabin,
  aComplex,
  aGuest,
  aParty,
  aSeason,
  date,
  stay,
  VILLA_BELGRANO,
} from "../../support/builders/booking.ts";
import { testDatabase } from "../../support/database.ts";
import { labelsOf, somebodyAt, textOf } from "./at-the-desk.ts";

const { knex } = testDatabase();
/** Intl puts spaces that do not break between a sign and its amount. */
const spaced = (text: string) => text.replaceAll("\u00a0", " ");

/** The four cabins of the demo, on Monday 5 January 2026. */
async function theDemo() {
  const now = new Date("2026-01-05T15:00:00Z");
  const id = await knex.transaction(async (trx) => describeComplex(trx, await demoComplex("instant", now)));
  const desk = await aDesk(knex, { complex: { id, seasons: [] } });
  const guest = (locale: Locale = "es-AR") =>
    somebodyAt({ db: knex, room: desk.room, clock: desk.clock.now, locale });
  return { ...desk, guest };
}

describe("a guest who gets to know the cabins", () => {
  let demo: Awaited<ReturnType<typeof theDemo>>;
  beforeAll(async () => {
    demo = await theDemo();
  });

  it("finds them in the menu: each with a picture, what it is in a line, and what it costs at least", async () => {
    const ana = await demo.guest();
    await ana.says("hola");
    const [title, first, ...others] = await ana.taps("🏡 Conocer las cabañas");
    expect(title?.text).toContain("Estas son las cabañas");
    expect(first).toMatchObject({
      picture: "cabins/quebracho-1.jpg",
      links: [{ command: "cabin quebracho" }],
    });
    expect(spaced(first?.text ?? "")).toBe(
      "*Quebracho*\nhasta 2 personas · 1 dormitorio · 1 cama doble · 1 baño · 38 m²\nDesde $ 78.000 la noche",
    );
    expect(others.map(({ links }) => links?.[0]?.label)).toEqual([
      "Ver Algarrobo",
      "Ver Molle",
      "Ver Espinillo",
    ]);
  });

  it("looks at one: all its pictures, what it has, what it costs, how one lives there and what comes back", async () => {
    const ana = await demo.guest();
    await ana.commands("cabins");
    const [page, terms] = await ana.taps("Ver Espinillo");
    expect(page).toMatchObject({ album: ["cabins/espinillo-1.jpg", "cabins/espinillo-2.jpg"] });
    expect(page?.text).toContain("La casa grande, de dos plantas");
    expect(page?.text).toMatch(/Tiene wifi, .*pileta propia.* y silla alta para bebés\./);
    expect(page?.text).not.toContain("acceso para silla de ruedas");
    expect(spaced(terms?.text ?? "")).toContain(
      "El precio es para 6 personas; cada persona más suma $ 16.000",
    );
    expect(terms?.text).toContain("• De 23 a 8 hay silencio");
    expect(terms?.text).toContain("Si cancelás");
    expect(terms).toMatchObject({ place: { name: "Cabañas El Hornero" } });
    expect(labelsOf(terms ? [terms] : [])).toEqual([
      "📅 Ver precios y fechas",
      "❓ Hacer una pregunta",
      "🙋 Hablar con alguien",
      "🏡 Ver todas las cabañas",
      "📍 Cómo llegar",
    ]);
    expect(textOf(await ana.taps("📅 Ver precios"))).toContain("¿Qué días querés venir?");
  });

  it("begins to book the cabin whose page it is, which then comes first", async () => {
    const ana = await demo.guest();
    expect((await ana.commands("cabin espinillo")).flatMap(({ links = [] }) => links)).toContainEqual(
      expect.objectContaining({ command: "book cabin:espinillo" }),
    );
    await ana.taps("📅 Ver precios");
    await ana.says("del 5 al 8 de mayo");
    expect(labelsOf(await ana.says("2"))[0]).toBe("Reservar Espinillo");
  });

  it("is told that the cabin does not take so many, and of one that is let no more says nothing", async () => {
    const ana = await demo.guest();
    await ana.commands("book cabin:quebracho");
    expect(textOf(await ana.says("del 5 al 8 de mayo para 6"))).toContain("Quebracho");
    const bruno = await demo.guest();
    await bruno.commands("book cabin:tala");
    expect(textOf(await bruno.says("del 5 al 8 de mayo para 6"))).not.toMatch(/tala|Quebracho/);
  });

  it("reads a cabin's own rule where it has one", async () => {
    const ana = await demo.guest("en");
    expect(textOf(await ana.commands("cabin algarrobo"))).toContain("the loft has steep stairs");
    expect(textOf(await ana.commands("cabin molle"))).not.toContain("steep stairs");
  });

  it("names it as people do, is asked which one, and is told of one that is gone", async () => {
    const ana = await demo.guest("pt-BR");
    expect(textOf(await ana.commands("cabin Espinillo"))).toContain("A casa grande");
    expect(labelsOf(await ana.commands("cabin"))).toEqual(["Quebracho", "Algarrobo", "Molle", "Espinillo"]);
    expect(textOf(await ana.taps("Molle"))).toContain("Casa de campo com varanda");
    expect(textOf(await ana.commands("cabin tala"))).toContain("Não encontrei essa cabana");
  });

  it("asks what a month costs, and books one of its weekends by a tap", async () => {
    const ana = await demo.guest();
    const months = await ana.commands("month");
    expect(labelsOf(months).slice(0, 2)).toEqual(["enero de 2026", "febrero de 2026"]);
    expect(textOf(await ana.says("Marzo"))).toContain("*marzo de 2026*");
    await ana.commands("month");
    const shown = await ana.taps("febrero de 2026");
    const text = spaced(textOf(shown));
    expect(text).toContain("*Quebracho*: entre $ 118.000 y $ 132.000");
    expect(text).toContain("Fines de semana libres, con el total de la cabaña más económica");
    const [weekend] = labelsOf(shown);
    expect(spaced(weekend ?? "")).toBe("📅 6–9 feb · $ 397.000");
    expect(textOf(await ana.taps(weekend ?? ""))).toContain("¿Cuántos son?");
  });

  it("asks for so many people and nights, and sees only what takes them; the party goes along", async () => {
    const ana = await demo.guest();
    const shown = await ana.commands("month 2026-05 7 adults 0 children 1 pets 4 nights");
    expect(spaced(textOf(shown))).toContain(
      "para 7 adultos y 1 mascota:\n\n*Espinillo*: entre $ 191.000 y $ 226.000",
    );
    expect(textOf(shown)).not.toContain("Molle");
    expect(shown[0]?.links?.[0]).toMatchObject({
      command: "book 2026-05-01/2026-05-05 7 adults 0 children 1 pets",
    });
    expect(shown[0]?.links).toContainEqual({
      label: "Ver junio de 2026",
      command: "month 2026-06 7 adults 0 children 1 pets 4 nights",
    });
  });

  it.each([
    ["month 2025-12", "diciembre de 2025 ya pasó"],
    ["month 2031-01", "Todavía no abrimos esas fechas"],
    ["month 2026-13", "Ese mes no lo entendí"],
    ["month 2026-03 20 adults 0 children 0 pets", "Nuestra cabaña más grande es para 8 personas"],
  ])("is told what cannot be: %s", async (command, answer) => {
    const ana = await demo.guest();
    expect(textOf(await ana.commands(command))).toContain(answer);
  });

  it("is not offered what somebody else has by now", async () => {
    const complex = await aComplex(knex, { place: VILLA_BELGRANO });
    const { room, clock } = await aDesk(knex, { complex });
    const cabinId = await aCabin(knex, complex);
    const bruno = { ...(await aGuest(knex)), channel: "telegram", party: aParty() };
    granted(await room.holdDates({ ...bruno, key: "all", cabinId, stay: stay("2026-02-01", "2026-03-01") }));
    const ana = await somebodyAt({ db: knex, room, clock: clock.now });
    const full = await ana.commands("month 2026-02");
    expect(textOf(full)).toContain("(sin lugar)");
    expect(textOf(full)).toContain("En febrero de 2026 ya no queda lugar");
    expect(labelsOf(full)).toEqual(["Ver marzo de 2026", "🏡 Conocer las cabañas"]);
    clock.advance({ minutes: 12 * 60 });
    expect(textOf(await ana.commands("month 2026-02"))).toContain("Fines de semana libres");
  });
});

describe("a place of which little is known", () => {
  it("shows what there is, six cabins at a time", async () => {
    const complex = await aComplex(knex, { seasons: [aSeason({ lastNight: date("2026-01-01") })] });
    const { room, clock } = await aDesk(knex, { complex });
    for (const name of ["A", "B", "C", "D", "E", "F", "G"]) await aCabin(knex, complex, { name });
    const ana = await somebodyAt({ db: knex, room, clock: clock.now });
    const list = await ana.commands("cabins");
    expect(list).toHaveLength(8);
    expect(list[1]?.text).toBe("*A*\nhasta 4 personas");
    expect(textOf(await ana.taps("Ver una más"))).toContain("*G*");
    const [page, terms] = await ana.taps("Ver G");
    expect(page?.text).not.toContain("Tiene");
    expect(terms).not.toHaveProperty("place");
    expect(textOf(await ana.commands("month 2026-02"))).toContain("Todavía no tenemos precios");
    expect(textOf(await ana.commands("cabins 99"))).toContain("no hay cabañas para mostrar");
  });

  it("has no cabins at all", async () => {
    const { room, clock } = await aDesk(knex);
    const ana = await somebodyAt({ db: knex, room, clock: clock.now });
    expect(textOf(await ana.commands("cabins"))).toContain("no hay cabañas para mostrar");
    expect(textOf(await ana.commands("question tienen wifi?"))).toContain("Eso no lo sé");
  });
});

it.each([
  {
    locale: "es-AR",
    says: "⭐ *4,5 de 5*, según 2 opiniones\n\n⭐⭐⭐⭐ *Ana*\n\n⭐⭐⭐⭐⭐ *Ana*: “Muy ∗lindo∗.”",
  },
  { locale: "pt-BR", says: "⭐ *4,5 de 5*, com base em 2 avaliações" },
  { locale: "en", says: "⭐ *4.5 out of 5*, from 2 reviews" },
] as const)(
  "a cabin's page shows in $locale what guests said, as soon as the owner publishes it",
  async (one) => {
    const { ana, cabinId, clock, room, settles, stays } = await aStay(knex);
    const by = { kind: "owner", name: "Marta", channel: "telegram" } as const;
    const guest = await somebodyAt({ db: knex, room, clock: clock.now, locale: one.locale });
    const page = async () => textOf(await guest.commands(`cabin ${cabinId}`));
    const said = [
      { stars: 5, words: "Muy *lindo*." },
      { stars: 4, words: "" },
    ];
    for (const [index, words] of said.entries()) {
      const { code } = granted(
        await settles(granted(await ana.holds(stay(`2026-02-1${index}`, `2026-02-1${index + 1}`)))),
      );
      clock.set(`2026-02-1${index + 1}T15:00:00Z`);
      await room.advanceStays();
      granted(await stays.giveFeedback({ code, guestId: ana.guestId, ...words }));
      if (index === 0) expect(await page()).not.toContain("⭐");
      granted(await stays.publishFeedback({ code, actor: by, isPublic: true }));
    }
    expect(await page()).toContain(one.says);
  },
);

it("a button that begins with a cabin is short enough for Telegram, however long its name", () => {
  const cabin = {
    slug: "n".repeat(200),
    cabinId: crypto.randomUUID(),
    name: "Ñandú, la del río ".repeat(20),
  };
  expect(() => commandButton("📅", bookThis(cabin))).not.toThrow();
  expect(() => commandButton("📅", bookThis({ ...cabin, slug: "n".repeat(40) }))).not.toThrow();
});

it("a button to ask for a month is short enough for Telegram, however many they are", () => {
  const party = aParty({ adults: 50, children: 50, pets: 50 });
  const command = monthCommand({ month: monthOf(date("2027-01-01")), party, nights: 60 });
  expect(() => commandButton("📅", command)).not.toThrow();
});
