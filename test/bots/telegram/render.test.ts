import { describe, expect, it } from "vitest";
import type { Choice, Shown } from "../../../src/bots/chat.ts";
import { type Part, render } from "../../../src/bots/telegram/render.ts";
import { formatFor } from "../../../src/bots/texts/format.ts";
import { loadTexts } from "../../../src/bots/texts/texts.ts";
import { inCordoba } from "../../support/builders/booking.ts";

const t = loadTexts()("es-AR");
const voice = { t, format: formatFor("es-AR", t, inCordoba("2026-11-02")) };
const shown = (view: Shown) => render(view, voice);
const rowsOf = ({ keyboard }: Part) => keyboard.map((row) => row.map(({ text }) => text));

const question: NonNullable<Shown["question"]> = {
  token: "abc.1",
  menu: true,
  controls: [
    { control: "back", label: "‹ Volver" },
    { control: "cancel", label: "Salir" },
  ],
};
const cabin = (name: string): Choice => ({
  id: name,
  label: `Elegir ${name}`,
  card: { text: `*${name}*`, picture: `cabins/${name}.jpg` },
});

describe("a question", () => {
  it("has one choice a row, and the ways out below them", () => {
    const choices = ["Sí", "No"].map((label) => ({ id: label, label }));
    const [message] = shown({ text: "¿Seguro?", choices, question });
    expect(message && rowsOf(message)).toEqual([["Sí"], ["No"], ["‹ Volver", "Salir"]]);
  });

  it("about cabins shows each on a picture of its own, with the ways out under the last", () => {
    const messages = shown({ text: "¿Cuál?", choices: [cabin("molle"), cabin("tala")], question });
    expect(messages.map(({ picture }) => picture)).toEqual([
      undefined,
      "cabins/molle.jpg",
      "cabins/tala.jpg",
    ]);
    expect(messages.map(rowsOf)).toEqual([[], [["Elegir molle"]], [["Elegir tala"], ["‹ Volver", "Salir"]]]);
  });
});

describe("buttons that open something", () => {
  it("share a row while they are short", () => {
    const links = ["📅 Reservar", "🧾 Mis reservas", "🌎 Idioma"].map((label) => ({
      label,
      command: "book",
    }));
    const [message] = shown({ text: "Hola", links });
    expect(message && rowsOf(message)).toEqual([["📅 Reservar", "🧾 Mis reservas"], ["🌎 Idioma"]]);
  });

  it("may open a page", () => {
    const [message] = shown({ text: "Pagá", links: [{ label: "💳 Pagar", url: "https://pago.example/1" }] });
    expect(message?.keyboard).toEqual([[{ text: "💳 Pagar", url: "https://pago.example/1" }]]);
  });
});

describe("a file to keep", () => {
  it("comes after the text, which has the buttons", () => {
    const file = { name: "K7Q2MX.ics", mimeType: "text/calendar", content: "BEGIN:VCALENDAR" };
    const messages = shown({ text: "Listo", file, links: [{ label: "Reservar", command: "book" }] });
    expect(messages.map(({ text, file, keyboard }) => [text, file?.name, keyboard.length])).toEqual([
      ["Listo", undefined, 1],
      ["", "K7Q2MX.ics", 0],
    ]);
  });
});

describe("a text that is too long", () => {
  it("for one message takes several, and the buttons stay with the last", () => {
    const messages = shown({ text: "línea\n".repeat(1000), links: [{ label: "Reservar", command: "book" }] });
    expect(messages.map(({ keyboard }) => keyboard.length)).toEqual([0, 1]);
    expect(messages.every(({ text }) => text.length <= 4096)).toBe(true);
  });

  it("for a picture's caption follows the picture", () => {
    const messages = shown({ text: "x".repeat(1025), picture: "cabins/molle.jpg", question });
    expect(messages.map(({ text, picture }) => [text.length, picture])).toEqual([
      [0, "cabins/molle.jpg"],
      [1025, undefined],
    ]);
    expect(messages[1]?.keyboard).toHaveLength(1);
  });

  it("only because of its marks is not too long", () => {
    const text = `*${"x".repeat(1024)}*`;
    expect(shown({ text, picture: "cabins/molle.jpg" })).toHaveLength(1);
  });
});
