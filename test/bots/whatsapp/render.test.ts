import { describe, expect, it } from "vitest";
import type { Choice, Shown } from "../../../src/bots/chat.ts";
import { loadTexts } from "../../../src/bots/texts/texts.ts";
import { renderButtons } from "../../../src/bots/whatsapp/render.ts";
import { firstWords, titleOf } from "../../../src/bots/whatsapp/titles.ts";

const t = loadTexts()("es-AR", "whatsapp");
const render = (view: Shown) => renderButtons(view, t);

const aMenu = (choices: readonly Choice[], from?: number): Shown => ({
  text: "¿Cuál?",
  choices,
  question: {
    token: "a.1",
    menu: true,
    controls: [
      { control: "back", label: "" },
      { control: "cancel", label: "" },
    ],
    ...(from !== undefined && { from }),
  },
});
const named = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `${index}`, label: `Opción ${index}` }));

describe("a menu in WhatsApp", () => {
  it.each([1, 2, 3])("of %i has buttons, and its ways out in small letters below", (count) => {
    expect(render(aMenu(named(count)))).toEqual([
      {
        kind: "buttons",
        text: "¿Cuál?",
        footer: "Escribí volver, guardar o salir",
        buttons: named(count).map(({ label }, index) => ({ id: `q:a.1:${index}`, title: label })),
      },
    ]);
  });

  it.each([4, 10])("of %i has a list", (count) => {
    const [list] = render(aMenu(named(count)));
    expect(list).toMatchObject({ kind: "list", open: "Elegir" });
    expect(list?.kind === "list" && list.rows).toHaveLength(count);
  });

  it("of more has pages, each leading to the next", () => {
    const pages = [0, 9, 18].map((from) => render(aMenu(named(25), from))[0]);
    const rows = pages.map((page) => (page?.kind === "list" ? page.rows.map(({ id }) => id) : []));
    expect(rows.map((page) => page.at(-1))).toEqual(["m:a.1:9", "m:a.1:18", "q:a.1:24"]);
    const shown = rows.flat().filter((id) => id.startsWith("q:"));
    expect(shown).toEqual(named(25).map((_, index) => `q:a.1:${index}`));
  });

  it("has buttons that are all short where one has to be", () => {
    const changes = [
      { id: "stay", label: "✏️ Cambiar las fechas", short: "✏️ Fechas" },
      { id: "cabin", label: "✏️ Cambiar la cabaña", short: "✏️ Cabaña" },
    ];
    expect(render(aMenu(changes))).toMatchObject([
      { buttons: [{ title: "✏️ Fechas" }, { title: "✏️ Cabaña" }] },
    ]);
  });

  it("has what is seldom wanted behind a button", () => {
    const changes = named(3).map((choice) => ({ ...choice, aside: true }));
    const review = [{ id: "yes", label: "✅ Confirmar" }, ...changes];
    expect(render(aMenu(review))).toMatchObject([
      { kind: "buttons", buttons: [{ title: "✅ Confirmar" }, { id: "m:a.1:1", title: "✏️ Cambiar algo" }] },
    ]);
    expect(render(aMenu(review, 1))).toMatchObject([
      { kind: "buttons", buttons: [{ id: "q:a.1:1" }, { id: "q:a.1:2" }, { id: "q:a.1:3" }] },
    ]);
  });

  it("of many pictures shows six at a time, the last of them leading to the others", () => {
    const offers = named(14).map((choice) => ({ ...choice, card: { text: choice.label } }));
    const taps = [0, 6, 12].map((from) =>
      render(aMenu(offers, from)).flatMap((message) =>
        message.kind === "buttons" ? message.buttons.map(({ id }) => id) : [],
      ),
    );
    expect(taps.map((page) => page.length)).toEqual([7, 7, 2]);
    expect(taps.map((page) => page.at(-1))).toEqual(["m:a.1:6", "m:a.1:12", "q:a.1:13"]);
  });

  it("of offers asked again does not lose on its second page what has no picture", () => {
    const offers = named(12).map((choice) => ({ ...choice, card: { text: choice.label } }));
    const rest = render(aMenu([...offers, { id: "dates", label: "Otras fechas" }], 9));
    const taps = rest.flatMap((message) =>
      message.kind === "buttons" ? message.buttons.map(({ id }) => id) : [],
    );
    expect(taps).toEqual(["q:a.1:12", "q:a.1:9", "q:a.1:10", "q:a.1:11"]);
  });

  it("of how many they are has one list: more people than it holds are written", () => {
    const party = { adults: 2, children: 0, pets: 0 };
    const [list] = render({
      ...aMenu([]),
      widget: { kind: "party", party, maxGuests: 12, maxPets: 0 },
    });
    const ids = list?.kind === "list" ? list.rows.map(({ id }) => id) : [];
    expect([ids.length, ids.filter((id) => id.startsWith("m:"))]).toEqual([10, []]);
  });

  it("writes out what does not fit into a row", () => {
    const long = { id: "0", label: "Una cabaña con un nombre larguísimo de verdad" };
    const [list] = render(aMenu([long, ...named(4)]));
    expect(list?.kind === "list" && list.rows[0]).toEqual({
      id: "q:a.1:0",
      title: "Una cabaña con un…",
      description: long.label,
    });
  });
});

describe("a text in WhatsApp", () => {
  it("that is too long for its buttons goes before them", () => {
    const text = `${"Una línea que dice algo.\n".repeat(60)}¿Seguimos?`;
    const messages = render({ ...aMenu(named(2)), text });
    expect(messages.map(({ kind }) => kind)).toEqual(["text", "buttons"]);
    const said = messages.map((message) => ("text" in message ? message.text : "")).join("\n");
    expect(said.replaceAll("\n", "")).toBe(text.replaceAll("\n", ""));
  });

  it("has its page behind a button, and a second one in a message of its own", () => {
    const pay = {
      label: "💳 Pagar la seña de $ 90",
      short: "💳 Pagar la seña",
      url: "https://pago.example/1",
    };
    const rules = { label: "Condiciones", url: "https://reglas.example" };
    expect(render({ text: "Pagá", links: [pay, rules] })).toEqual([
      { kind: "link", text: "Pagá", label: "💳 Pagar la seña", url: pay.url },
      { kind: "link", text: "Condiciones", label: "Condiciones", url: rules.url },
    ]);
  });

  it("comes after its album and before its pin, which needs no link to a map, and what is passed on", () => {
    const place = { latitude: -31, longitude: -64, name: "Los Horneros", address: "Ruta 5" };
    const map = { label: "📍 Cómo llegar", url: "https://mapa.example", toPlace: true };
    const media = { id: "1", kind: "voice" as const, caption: "De Marta" };
    expect(render({ text: "Acá", album: ["a.jpg", "b.jpg"], place, links: [map], media: [media] })).toEqual([
      { kind: "picture", picture: "a.jpg", text: "" },
      { kind: "picture", picture: "b.jpg", text: "" },
      { kind: "text", text: "Acá" },
      { kind: "place", ...place },
      { kind: "text", text: "De Marta" },
      {
        kind: "passed_on",
        media: { id: "1", kind: "voice" },
        text: "",
        otherwise: "📎 Acá iba un audio que no te pude pasar.",
      },
    ]);
    expect(render({ text: "", album: ["a.jpg"] })).toEqual([{ kind: "picture", picture: "a.jpg", text: "" }]);
  });

  it("of a question without options says how to leave it", () => {
    const question = { token: "a.1", menu: false, controls: [{ control: "save" as const, label: "" }] };
    expect(render({ text: "¿Qué código?", question })).toEqual([
      { kind: "text", text: "¿Qué código?\n\n_Escribí guardar o salir cuando quieras_" },
    ]);
  });
});

describe("a label", () => {
  it.each([
    { label: "Elegir Molle", limit: 20, title: "Elegir Molle" },
    { label: "Elegir Quebracho Blanco Grande", short: "Elegir esta", limit: 20, title: "Elegir esta" },
    { label: "Una cabaña con historia", limit: 20, title: "Una cabaña con…" },
    { label: "Supercalifragilisticoespialidoso", limit: 10, title: "Supercali…" },
    { label: "🏡🏡🏡🏡🏡🏡", limit: 6, title: "🏡🏡…" },
  ])("of $label.length letters is $title in $limit", ({ limit, title, ...label }) => {
    expect(titleOf(label, limit)).toBe(title);
    expect(firstWords(title, limit).length).toBeLessThanOrEqual(limit);
  });
});
