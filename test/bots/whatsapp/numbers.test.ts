import { describe, expect, it } from "vitest";
import type { Shown } from "../../../src/bots/chat.ts";
import type { Keys } from "../../../src/bots/tables/whatsapp-contacts.ts";
import { loadTexts } from "../../../src/bots/texts/texts.ts";
import { closed, keySays, numberView } from "../../../src/bots/whatsapp/keys.ts";
import { keyTyped } from "../../../src/bots/whatsapp/numbers.ts";
import type { OutgoingMessage } from "../../../src/bots/whatsapp/transport.ts";

const t = loadTexts()("es-AR", "numbers");
const NOTHING: Keys = { closed: true, shown: [] };

const choices = (...labels: string[]) => labels.map((label) => ({ id: label, label }));
const aMenu = (token: string, ...labels: string[]): Shown => ({
  text: "¿Cuál?",
  choices: choices(...labels),
  question: { token, menu: true, controls: [] },
});
const aNotice = (label: string, command: string): Shown => ({ text: "Novedad", links: [{ label, command }] });

const textOf = (messages: readonly OutgoingMessage[]) =>
  messages.map((message) => ("text" in message ? message.text : "")).join("\n");
const dataOf = (keys: Keys, key: string) => keySays(keys, key).data;

describe("the number of an option", () => {
  it("is what the newest message says it is", () => {
    const first = numberView(aMenu("a.1", "Molle", "Quebracho"), 1, NOTHING, t);
    expect(textOf(first.messages)).toBe("¿Cuál?\n\n*1.* Molle\n*2.* Quebracho\n\nRespondé con el número.");
    expect(dataOf(first.kept, "2")).toBe("q:a.1:1");
    const second = numberView(aMenu("a.2", "Sí", "No"), 2, closed(first.kept), t);
    expect(dataOf(second.kept, "2")).toBe("q:a.2:1");
  });

  it("goes on counting in what is said before the guest answers, so that none means two things", () => {
    const question = numberView(aMenu("a.1", "Molle", "Quebracho"), 1, NOTHING, t);
    const notice = numberView(aNotice("Pagar", "pay K7Q2MX"), 2, question.kept, t);
    expect(textOf(notice.messages)).toContain("*3.* Pagar");
    expect(["1", "2", "3"].map((key) => dataOf(notice.kept, key))).toEqual([
      "q:a.1:0",
      "q:a.1:1",
      "c:pay K7Q2MX",
    ]);
  });

  it("stays the same when the message has to be sent again", () => {
    const first = numberView(aMenu("a.1", "Molle"), 1, NOTHING, t);
    const second = numberView(aNotice("Pagar", "pay K7Q2MX"), 2, first.kept, t);
    const again = numberView(aNotice("Pagar", "pay K7Q2MX"), 2, second.kept, t);
    expect(again).toEqual(second);
  });

  it("is taken away by a question that a number answers; its quick answers have letters", () => {
    const menu = numberView(aMenu("a.1", "Molle"), 1, NOTHING, t);
    const dates: Shown = {
      text: "¿Qué días?",
      choices: choices("Este finde", "Finde largo"),
      question: { token: "a.2", menu: false, controls: [] },
    };
    const asked = numberView(dates, 2, menu.kept, t);
    expect(textOf(asked.messages)).toContain("*a)* Este finde\n*b)* Finde largo");
    expect(keySays(asked.kept, "1")).toEqual({ owned: false });
    expect(dataOf(asked.kept, "b")).toBe("q:a.2:1");
  });

  it("that is a letter goes on in a question said right after, so that it does not mean two things either", () => {
    const done = numberView(aNotice("Mis reservas", "bookings"), 1, NOTHING, t, true);
    const dates: Shown = {
      text: "¿Qué días?",
      choices: choices("Este finde"),
      question: { token: "a.2", menu: false, controls: [] },
    };
    const asked = numberView(dates, 2, done.kept, t, true);
    expect(["a", "b"].map((key) => dataOf(asked.kept, key))).toEqual(["c:bookings", "q:a.2:0"]);
    const anew = numberView(dates, 3, closed(asked.kept), t, true);
    expect(dataOf(anew.kept, "a")).toBe("q:a.2:0");
  });

  it("stands below the links and right above how to answer", () => {
    const links = [
      { label: "Mis reservas", command: "bookings" },
      { label: "Cómo llegar", url: "https://maps.example/" },
    ];
    const { messages } = numberView({ text: "¡Listo!", links }, 1, NOTHING, t);
    expect(textOf(messages)).toBe(
      "¡Listo!\n\nCómo llegar: https://maps.example/\n\n*1.* Mis reservas\n\nRespondé con el número.",
    );
  });

  it("is told with the last of the offers, not in one more message", () => {
    const cards = ["Molle", "Quebracho"].map((name) => ({
      id: name,
      label: name,
      card: { text: `${name}, para 4` },
    }));
    const question = { token: "a.1", menu: true, controls: [{ control: "cancel" as const, label: "Salir" }] };
    const { messages } = numberView({ text: "¿Cuál?", choices: cards, question }, 1, NOTHING, t);
    expect(messages.map((message) => ("text" in message ? message.text : ""))).toEqual([
      "¿Cuál?",
      "Molle, para 4\n\n*1.* Molle",
      "Quebracho, para 4\n\n*2.* Quebracho\n\nRespondé con el número.\n_Escribí guardar o salir cuando quieras_",
    ]);
  });

  it("stays where nothing new is offered", () => {
    const menu = numberView(aMenu("a.1", "Molle"), 1, NOTHING, t);
    const told = numberView({ text: "¡De nada!" }, 2, closed(menu.kept), t);
    expect(dataOf(told.kept, "1")).toBe("q:a.1:0");
  });
});

describe("what somebody types", () => {
  it.each([
    ["2", "2"],
    [" 2 ", "2"],
    ["2.", "2"],
    ["*2*", "2"],
    ["(2)", "2"],
    ["2️⃣", "2"],
    ["La 2", "2"],
    ["opción 2", "2"],
    ["Número 12", "12"],
    ["a)", "a"],
    ["B", "b"],
  ])("names an option: %s", (words, key) => expect(keyTyped(words)).toBe(key));

  it.each(["", "hola", "somos 2", "5/1", "2 adultos", "10 al 13", "2 y 1 nene", "1234", "sí"])(
    "does not: %s",
    (words) => expect(keyTyped(words)).toBeUndefined(),
  );
});
