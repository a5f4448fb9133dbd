import { describe, expect, it } from "vitest";
import type { Phone } from "../../sandbox/phones/phone.ts";
import type { PhoneMessage } from "../../sandbox/phones/phone-protocol.ts";
import { DAY_MS, HOUR_MS } from "../../src/shared/clock.ts";
import { testDatabase } from "../support/database.ts";
import { aHouse, type HouseOptions } from "../support/house.ts";
import { holds } from "./any-phone.ts";
import { codeIn, pays } from "./steps.ts";

const database = testDatabase();

const replies = (owner: Phone, to: PhoneMessage, text: string): void =>
  owner.sends({ type: "text", text, replyTo: to.id });

/** Ana has asked for a person, and Marta has the card. */
async function aTalk(options: HouseOptions = {}) {
  const house = await aHouse(database, options);
  const { marta } = house;
  const { ana } = house.guests;
  ana.types("¿Puedo hablar con una persona?");
  const opened = await ana.sees("le avisé a la gente de Los Horneros");
  const card = await marta.sees("Ana quiere hablar con alguien");
  return { house, ana, marta, opened, card };
}

describe("a talk in Telegram", () => {
  it("passes on once what Telegram delivers twice, in pieces what is long, and what it cannot it says", async () => {
    const { house, ana, marta, card } = await aTalk();
    ana.types("hola");
    await marta.sees(/Ana · #\d+\nhola/);
    house.telegram.redeliver();
    ana.types(`principio ${"x".repeat(4070)} final`);
    await marta.sees("final");
    expect(marta.messages.filter(({ text }) => /#\d+\nhola$/.test(text))).toHaveLength(1);
    replies(marta, card, "recibido");
    await ana.sees("Marta\nrecibido");
    house.telegram.redeliver();
    ana.types("/reservar");
    await ana.sees("Ahora te atiende una persona");
    marta.types("/tickets");
    await marta.sees("ya tiene respuesta");
    expect(ana.messages.filter(({ text }) => text === "Marta\nrecibido")).toHaveLength(1);
  });

  it("lets through what Ana is owed: her payment is confirmed in the middle of it", async () => {
    const house = await aHouse(database, { mode: "instant" });
    const { ana, marta } = house;
    const held = await holds(ana);
    ana.taps("🙋 Hablar con alguien", await menuOf(ana));
    const card = await marta.sees("Ana quiere hablar con alguien");
    expect(card.text).toContain(`🧾 ${codeIn(held)} · Quebracho · mar 10 nov → vie 13 nov`);
    expect(card.text).toContain("falta la seña");
    pays(house, ana, held);
    await ana.sees(`¡Reserva confirmada! Código ${codeIn(held)}`);
    ana.types("¡Ya pagué!");
    await marta.sees("¡Ya pagué!");
  });

  it("tells Marta that an answer did not arrive, and has it arrive when Ana is back", async () => {
    const { house, ana, marta, card } = await aTalk();
    house.ana.blocksBot();
    replies(marta, card, "¿Seguís ahí?");
    expect((await marta.sees("A Ana no le llegó tu respuesta")).quotes?.messageId).toBe(card.id);
    house.ana.unblocksBot();
    await ana.sees("¿Seguís ahí?");
  });

  it("reaches an owner who starts the bot later, and an ordinary message of hers goes to the bot as ever", async () => {
    const house = await aHouse(database, { ownersStarted: false });
    const { ana, marta } = house;
    ana.types("quiero hablar con el dueño");
    await ana.sees("le avisé a la gente");
    marta.types("/start");
    const card = await marta.sees("Ana quiere hablar con alguien");
    await marta.sees("Esta es la recepción");
    marta.types("hola");
    await marta.sees("Esta es la recepción");
    replies(marta, card, "Hola, soy Marta");
    await ana.sees("Marta\nHola, soy Marta");
  });

  it("ends by itself after a week in which nobody wrote, and both are told", async () => {
    const { house, ana, marta } = await aTalk();
    await house.timePasses(7 * DAY_MS + HOUR_MS);
    await database.knex.raw("select graphile_worker.add_job('close_silent_tickets')"); // the hour's sweep
    await ana.sees("hace una semana que nadie escribe");
    await marta.sees("se cerró sola");
    ana.types("gracias");
    await ana.sees("¡De nada!");
  });

  it("belongs to owners: whoever else replies to a forwarded card, or types their commands, is told nothing", async () => {
    const { house, card, opened } = await aTalk();
    const { bruno, ana } = house;
    bruno.types("/start");
    const welcome = await bruno.sees("Sou a recepção");
    for (const { data = "" } of card.buttons.flat()) bruno.tapsData(welcome.id, data);
    await bruno.sees("Isso é só para quem administra");
    bruno.types("/tickets");
    await bruno.sees("Isso é só para quem administra");
    ana.types("cerrar");
    await ana.sees("Cerré la charla");
    ana.taps("↩️ Volver al asistente", opened);
    await ana.sees("No hay ninguna charla abierta");
  });
});

describe("a talk in WhatsApp", () => {
  it("keeps an answer until Ana writes again, where her 24 hours are over, and says so to Marta", async () => {
    const { house, ana, marta, card } = await aTalk({ channel: "cloud" });
    await house.timePasses(DAY_MS + HOUR_MS);
    house.whatsApp().closeWindow(ana.id);
    replies(marta, card, "Perdón la demora: sí, aceptamos perros.");
    await marta.sees(/A Ana no le llegó tu respuesta.*Le pedimos que escriba/s);
    expect((await ana.sees("Los Horneros")).template).toBe("hornero_news");
    ana.types("¿Y?");
    await ana.sees("sí, aceptamos perros");
    await marta.sees(/Ana · #\d+\n¿Y\?/);
  });

  it("passes on every picture of several sent at once", async () => {
    const { ana, marta } = await aTalk({ channel: "cloud" });
    for (const caption of ["una", "dos", "tres"]) ana.sends({ type: "photo", caption });
    for (const caption of ["una", "dos", "tres"]) await marta.sees(caption);
    ana.sends({ type: "photo" });
    ana.sends({ type: "photo" });
    await expect.poll(() => marta.messages.filter(({ kind }) => kind === "photo").length).toBe(5);
  });
});

async function menuOf(guest: Phone): Promise<PhoneMessage> {
  guest.types("/start");
  return guest.sees("Soy la recepción");
}
