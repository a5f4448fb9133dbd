import { describe, expect, it } from "vitest";
import { HOUR_MS } from "../../src/shared/clock.ts";
import { VILLA_BELGRANO } from "../support/builders/booking.ts";
import type { TestDatabase } from "../support/database.ts";
import { aHouse, type Channel, type HouseOptions } from "../support/house.ts";
import { choice, holds, looks, offers, tap, tapAsItWas } from "./any-phone.ts";
import { codeIn, pays } from "./steps.ts";

const WITH_WIFI = { amenities: { wifi: { has: true } } };

/** What every guest may do, wherever they write: the same words, the same labels, on each channel. */
export function describeGuestFlows(channel: Channel, database: TestDatabase): void {
  const open = async (options: HouseOptions = {}) => {
    const house = await aHouse(database, { channel, ...options });
    return { house, ana: house.guests.ana, carol: house.guests.carol, marta: house.marta };
  };

  describe(`a guest in ${channel}`, () => {
    it("books: asks, chooses, confirms, is approved, pays, and has it all in writing", async () => {
      const { house, ana, marta } = await open({ place: VILLA_BELGRANO });
      ana.types("hola");
      await tap(ana, "📅 Reservar", await ana.sees("Soy la recepción de Los Horneros"));
      await ana.sees("¿Qué días querés venir?");
      ana.types("10/11 al 13/11");
      await ana.sees("¿Cuántos son?");
      ana.types("2");
      await tap(ana, "Pedir Quebracho");
      const code = codeIn(await ana.sees("Tu pedido es el"));
      const card = await marta.sees(`Pedido ${code}`);
      expect(card.text.includes(`📱 WhatsApp +${ana.id}`)).toBe(channel !== "telegram");
      marta.taps("✅ Aprobar", card);
      const due = await ana.sees("Aprobaron tu reserva");
      pays(house, ana, due);
      await ana.sees(`¡Reserva confirmada! Código ${code}`);
      await marta.sees("Seña pagada");
      const file = await ana.waitFor(({ kind }) => kind === "document", { what: "the calendar file" });
      expect(file.files).toMatchObject([{ name: `${code}.ics` }]);
      const pin = ana.messages.find(({ kind }) => kind === "location");
      expect(pin).toMatchObject({
        location: { latitude: -31.9786 },
        text: expect.stringContaining("Los Horneros"),
      });
      if (channel === "cloud") return; // the pin leads there
      expect(ana.button("📍 Cómo llegar").url).toContain("https://www.google.com/maps/");
    });

    it("books in one sentence, and holds the dates at once where nobody has to be asked", async () => {
      const { house, ana } = await open({ mode: "instant" });
      const held = await holds(ana);
      pays(house, ana, held);
      await ana.sees(`¡Reserva confirmada! Código ${codeIn(held)}`);
    });

    it("gets to know the cabins, and asks about the place", async () => {
      const { ana } = await open({ cabins: [{ name: "Quebracho", details: WITH_WIFI }, { name: "Molle" }] });
      ana.types("hola");
      await tap(ana, "🏡", await ana.sees("Soy la recepción de Los Horneros"));
      await tap(ana, "Ver", await ana.sees(/Quebracho\W+hasta 4 personas/));
      await ana.sees("Tiene wifi.");
      await tap(ana, "❓", await ana.sees("Entrada desde las 15:00"));
      await ana.sees("¿Qué querés saber?");
      ana.types("¿hay wi-fi?");
      await ana.sees("Quebracho tiene wifi. De las demás no tengo el dato.");
    });

    it("writes an option instead of tapping it, however it is written", async () => {
      const { ana } = await open();
      ana.types("¿tenés lugar del 10/11 al 13/11 para 2?");
      await choice(ana, "Pedir Quebracho");
      ana.types("quebracho!");
      await ana.sees("Tu pedido es el");
    });

    it("answers how many they are with a number, which is never taken for an option", async () => {
      const { ana } = await open();
      ana.types("reservar");
      await ana.sees("¿Qué días");
      ana.types("2");
      await ana.sees(/No entendí las fechas.*¿Qué días/s);
      ana.types("10/11 al 13/11");
      await ana.sees("¿Cuántos son?");
      ana.types("2");
      await ana.sees("Para 2 adultos");
    });

    it("who sends a voice note instead of choosing is not sent every picture again, and chooses", async () => {
      const { ana } = await open();
      ana.types("¿tenés lugar del 10/11 al 13/11 para 2?");
      await choice(ana, "Pedir Quebracho");
      const pictures = () => ana.messages.filter(({ kind }) => kind === "photo").length;
      const shown = pictures();
      ana.sends({ type: "voice", seconds: 3 });
      const again = await ana.sees("Todavía no puedo escuchar audios");
      await tap(ana, "Pedir Quebracho", channel === "telegram" ? undefined : again);
      await ana.sees("Tu pedido es el");
      if (channel !== "telegram") expect(pictures()).toBe(shown);
    });

    it("changes how many they are or when they come, and sees the cabins for that", async () => {
      const { ana } = await open();
      await looks(ana);
      await tap(ana, channel === "cloud" ? "✏️ Cuántos" : "✏️ Cambiar cuántos");
      await ana.sees("¿Cuántos son?");
      ana.types("3");
      await ana.sees("Para 3 adultos");
      await tap(ana, channel === "cloud" ? "✏️ Fechas" : "✏️ Cambiar las fechas");
      await ana.sees("¿Qué días");
      ana.types("17/11 al 19/11");
      await ana.sees("Para 3 adultos (mar 17 nov → jue 19 nov · 2 noches)");
    });

    it("goes back, puts it off, takes it up again, and leaves", async () => {
      const { ana } = await open();
      ana.types("reservar del 10/11 al 13/11");
      await ana.sees("¿Cuántos son?");
      ana.types("volver");
      await ana.sees("¿Qué días");
      ana.types("17/11 al 19/11");
      await ana.sees("¿Cuántos son?");
      ana.types("guardar");
      await ana.sees("Guardado 👍");
      ana.types("menú");
      await tap(ana, "📝 Seguir", await ana.sees("Soy la recepción"));
      await ana.sees("¿Cuántos son?");
      ana.types("salir");
      await ana.sees("no quedó nada guardado");
    });

    it("is answered with the question again when they say what is no answer", async () => {
      const { ana } = await open();
      await looks(ana);
      ana.types("no sé");
      await ana.sees(/Elegí una de estas opciones.*Para 2 adultos/s);
      ana.types("gracias");
      await ana.sees("¡De nada!");
      ana.types("Quebracho");
      await ana.sees("Tu pedido es el");
    });

    it("is spoken to in their language, and chooses another", async () => {
      const { ana, carol } = await open();
      carol.types("hello");
      await carol.sees("I am the front desk of Los Horneros");
      ana.types("idioma");
      await tap(ana, "Português", await ana.sees("¿En qué idioma hablamos?"));
      await ana.sees("Pronto, seguimos em português");
      ana.types("ajuda");
      await ana.sees("Funciona assim");
    });

    it("is told how it works, and what to say, when they are not understood", async () => {
      const { ana } = await open();
      ana.types("ayuda");
      await ana.sees("Así funciona");
      ana.types("¿aceptan bitcoin?");
      await ana.sees("No llegué a entenderte");
      ana.types("bitcoin, digo");
      expect(offers(await ana.sees("Perdón, sigo sin entenderte"), "🙋 Hablar con alguien")).toBe(true);
    });

    it("sees their bookings, pays the one they mean and cancels the other", async () => {
      const { house, ana, marta } = await open({ mode: "instant" });
      const first = codeIn(await holds(ana));
      const second = codeIn(await holds(ana, "Algarrobo", "17/11 al 19/11"));
      ana.types("mis reservas");
      await ana.sees("Estas son tus 2 últimas reservas");
      const newest = await ana.sees(new RegExp(`^${second}`));
      const oldest = await ana.sees(new RegExp(`^${first}`));
      await tap(ana, "💳 Pagar la seña", oldest);
      const due = await ana.sees(`Falta la seña para confirmar la reserva ${first}`);
      await tap(ana, "Cancelar la reserva", newest);
      await tap(ana, "Sí, cancelarla", await ana.sees(`¿Cancelamos la reserva ${second}?`));
      await ana.sees(`Cancelé la reserva ${second}`);
      await marta.sees(`Ana canceló la reserva ${second}`);
      pays(house, ana, due);
      await ana.sees(`¡Reserva confirmada! Código ${first}`);
    });

    it("loses what they did not pay in time, and looks on from there", async () => {
      const { house, ana } = await open({ mode: "instant" });
      const code = codeIn(await holds(ana));
      await house.timePasses(HOUR_MS);
      await tap(ana, "📅 Pedir de nuevo", await ana.sees(`Se venció el plazo de la reserva ${code}`));
      await ana.sees("Para 2 adultos (mar 10 nov → vie 13 nov · 3 noches) hay 2 cabañas libres");
    });

    it("who says no to cancelling keeps the booking", async () => {
      const { ana } = await open({ mode: "instant" });
      const code = codeIn(await holds(ana));
      ana.types("mis reservas");
      await tap(ana, "Cancelar la reserva", await ana.sees("Falta la seña"));
      await tap(ana, "No, dejarla", await ana.sees("¿Cancelamos"));
      await ana.sees(`la reserva ${code} sigue en pie`);
    });

    it("who answers an older question changes nothing, and is told so", async () => {
      const { ana } = await open();
      ana.types("¿Tenés lugar del 10/11 al 13/11 para 2?");
      const card = await choice(ana, "Pedir Quebracho");
      await tap(ana, "Pedir Quebracho", card);
      await ana.sees("Tu pedido es el");
      tapAsItWas(ana, "Pedir Quebracho", card);
      const told = /Esa conversación ya terminó|Ese número no es ninguna|era de una pregunta anterior/;
      if (channel === "telegram") await expect.poll(() => ana.notices.at(-1)?.text).toMatch(told);
      else await ana.sees(told);
      ana.types("mis reservas");
      await ana.sees("Esta es tu reserva");
    });

    it("who was slower is told so kindly, and shown what is free", async () => {
      const { house, ana } = await open({ mode: "instant" });
      const { bruno } = house;
      await looks(ana);
      bruno.types("10/11 a 13/11 para 2");
      const wanted = await choice(bruno, "Reservar Quebracho");
      await tap(ana, "Reservar Quebracho");
      bruno.taps("Reservar Quebracho", wanted);
      const lost = /alguien se te adelantó|alguém foi mais rápido/;
      const [one, other] = await Promise.all([
        ana.sees(/Tu reserva es la|alguien se te adelantó/),
        bruno.sees(/Sua reserva é a|alguém foi mais rápido/),
      ]);
      expect([one, other].filter(({ text }) => lost.test(text))).toHaveLength(1);
      if (lost.test(one.text)) await choice(ana, "Reservar Algarrobo");
      else await choice(bruno, "Reservar Algarrobo");
    });

    it("joins this chat with another of theirs, and sees the bookings of both", async () => {
      const { house, ana } = await open({ mode: "instant" });
      const { bruno } = house;
      const code = codeIn(await holds(ana));
      ana.types("vincular");
      const joining = /[2-9A-HJ-NP-Z]{8}/.exec((await ana.sees("Tu código es")).text)?.[0] ?? "";
      bruno.types(`vincular ${joining}`);
      bruno.taps("Sim, são meus", await bruno.sees("Unimos este chat"));
      await bruno.sees("Seus dois chats estão unidos");
      await ana.sees("Uniste este chat con otro tuyo");
      bruno.types("/bookings");
      await bruno.sees(code);
    });
  });
}
