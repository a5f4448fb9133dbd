import { describe, expect, it } from "vitest";
import { weekendsOnly } from "../../../src/bots/texts/understanding/breaks.ts";
import { understandControl } from "../../../src/bots/texts/understanding/control.ts";
import { understand } from "../../../src/bots/texts/understanding/understand.ts";
import { understandAside } from "../../../src/bots/texts/understanding/wish.ts";
import { date } from "../../support/builders/booking.ts";

const wishOf = (words: string) =>
  understand(words, { today: date("2026-11-02"), locale: "es-AR", holidays: weekendsOnly }).intent;

describe("somebody who writes out of the blue", () => {
  it.each([
    "¿Tenés lugar del 5 al 8 de enero para 4?",
    "Quiero reservar",
    "¿Hay cabañas libres?",
    "Quanto custa? Somos 4",
    "Do you have availability?",
    "5/1 al 8/1",
    "Hola, quería alquilar para 4 personas",
    "¿Cuánto sale?",
    "¿Tenés lugar del 5 al 8 de enero para 4? ¿Se puede cancelar sin cargo?",
    "Do you have room 5-8 January for 4, and can I cancel for free?",
    "Queria reservar de 5 a 8/1 para 2, dá pra cancelar depois?",
  ])("wants to book: %s", (words) => expect(["book", "price"]).toContain(wishOf(words)));

  it.each([
    "mis reservas",
    "¿Cómo veo mi reserva?",
    "Minhas reservas",
    "my bookings",
    "Cancelar",
    "Hola, quiero cancelar la reserva del 5 al 8 de enero",
    "I want to cancel",
  ])("asks for their bookings: %s", (words) => expect(["my_bookings", "cancel"]).toContain(wishOf(words)));

  it.each(["Hola", "¡Buenas!", "Oi, bom dia", "Hello", "buenas tardes"])("says hello: %s", (words) =>
    expect(wishOf(words)).toBe("greeting"),
  );

  it.each(["Gracias!", "muchas gracias 🙏", "ok", "Obrigada", "thank you!", "dale"])(
    "says thanks: %s",
    (words) => expect(wishOf(words)).toBe("thanks"),
  );

  it.each(["asdf", "😀", "¿Aceptan bitcoin?", "<b>hi</b>"])("is not understood: %s", (words) =>
    expect(wishOf(words)).toBe("unknown"),
  );
});

describe("somebody who says something else in the middle of a question", () => {
  it.each([
    ["mis reservas", "bookings"],
    ["¡Hola!", "menu"],
    ["Muito obrigada", "thanks"],
  ])("is answered at once: %s", (words, aside) => expect(understandAside(words)).toBe(aside));

  it.each(["dale", "hola, somos 4", "5/1 al 8/1", "no, gracias a vos", "", "ok", "¿hola?"])(
    "is taken to answer the question: %s",
    (words) => expect(understandAside(words)).toBeUndefined(),
  );
});

describe("somebody who wants out of a question", () => {
  it.each([
    ["volver", "back"],
    ["Atrás", "back"],
    ["VOLTAR", "back"],
    ["/back", "back"],
    ["guardar", "save"],
    ["Cancelar", "cancel"],
    ["salir", "cancel"],
    ["sair", "cancel"],
    ["exit", "cancel"],
  ])("may write %s", (words, control) => expect(understandControl(words)).toBe(control));

  it.each(["quiero volver en enero", "no cancelar", "", "5/1", "constructor", "__proto__"])(
    "did not write %s",
    (words) => {
      expect(understandControl(words)).toBeUndefined();
    },
  );
});
