import { describe, expect, it } from "vitest";
import { aWhatsApp, type Content } from "./whatsapp-people.ts";

const long = (letters: number) => "x".repeat(letters);
const times = <Item>(many: number, make: (index: number) => Item) =>
  Array.from({ length: many }, (_, n) => make(n));

const text = (body: string): Content => ({ type: "text", text: { body } });
const interactive = (type: string, rest: object): Content => ({
  type: "interactive",
  interactive: { type, body: { text: "¿Qué días?" }, ...rest },
});

type Button = { id: string; title: string };
const replies = (list: readonly Button[], rest = {}) =>
  interactive("button", { action: { buttons: list.map((reply) => ({ type: "reply", reply })) }, ...rest });
const button = (n: number, over: Partial<Button> = {}) => ({ id: `${n}`, title: `Botón ${n}`, ...over });

type Row = { id: string; title: string; description?: string };
const row = (n: number, over: Partial<Row> = {}): Row => ({ id: `${n}`, title: `Fila ${n}`, ...over });
const list = (sections: readonly { title?: string; rows: readonly Row[] }[], label = "Ver", rest = {}) =>
  interactive("list", { action: { button: label, sections }, ...rest });
const rows = (...all: Row[]) => list([{ rows: all }]);

const link = (display_text: string, url = "https://pay.example/1") =>
  interactive("cta_url", { action: { name: "cta_url", parameters: { display_text, url } } });

type Case = { readonly what: string; readonly fits: Content; readonly not: Content };
const cases: readonly Case[] = [
  { what: "a text of 4096", fits: text(long(4096)), not: text(long(4097)) },
  { what: "a text that says something", fits: text("."), not: text(" \n") },
  { what: "3 reply buttons", fits: replies(times(3, button)), not: replies(times(4, button)) },
  { what: "a reply button at least", fits: replies([button(1)]), not: replies([]) },
  {
    what: "a button's title of 20",
    fits: replies([button(1, { title: long(20) })]),
    not: replies([button(1, { title: long(21) })]),
  },
  { what: "a button with a title", fits: replies([button(1)]), not: replies([button(1, { title: "" })]) },
  {
    what: "a button's id of 256",
    fits: replies([button(1, { id: long(256) })]),
    not: replies([button(1, { id: long(257) })]),
  },
  {
    what: "buttons with different titles",
    fits: replies([button(1), button(2)]),
    not: replies([button(1, { title: "Sí" }), button(2, { title: "Sí" })]),
  },
  {
    what: "buttons with different ids",
    fits: replies([button(1), button(2)]),
    not: replies([button(1), button(2, { id: "1" })]),
  },
  {
    what: "a body of 1024",
    fits: replies([button(1)], { body: { text: long(1024) } }),
    not: replies([button(1)], { body: { text: long(1025) } }),
  },
  {
    what: "a footer of 60",
    fits: replies([button(1)], { footer: { text: long(60) } }),
    not: replies([button(1)], { footer: { text: long(61) } }),
  },
  {
    what: "a header of 60",
    fits: replies([button(1)], { header: { type: "text", text: long(60) } }),
    not: replies([button(1)], { header: { type: "text", text: long(61) } }),
  },
  { what: "10 rows", fits: rows(...times(10, row)), not: rows(...times(11, row)) },
  {
    what: "10 rows in all sections together",
    fits: list([
      { title: "A", rows: times(5, row) },
      { title: "B", rows: times(5, (n) => row(n + 5)) },
    ]),
    not: list([
      { title: "A", rows: times(5, row) },
      { title: "B", rows: times(6, (n) => row(n + 5)) },
    ]),
  },
  {
    what: "titles for several sections",
    fits: list([{ rows: [row(1)] }]),
    not: list([{ rows: [row(1)] }, { title: "B", rows: [row(2)] }]),
  },
  {
    what: "a section's title of 24",
    fits: list([{ title: long(24), rows: [row(1)] }]),
    not: list([{ title: long(25), rows: [row(1)] }]),
  },
  { what: "sections with rows", fits: rows(row(1)), not: rows() },
  {
    what: "a row's title of 24",
    fits: rows(row(1, { title: long(24) })),
    not: rows(row(1, { title: long(25) })),
  },
  {
    what: "a row's description of 72",
    fits: rows(row(1, { description: long(72) })),
    not: rows(row(1, { description: long(73) })),
  },
  { what: "a row's id of 200", fits: rows(row(1, { id: long(200) })), not: rows(row(1, { id: long(201) })) },
  { what: "rows with different ids", fits: rows(row(1), row(2)), not: rows(row(1), row(1)) },
  {
    what: "a list's label of 20",
    fits: list([{ rows: [row(1)] }], long(20)),
    not: list([{ rows: [row(1)] }], long(21)),
  },
  { what: "a link's label of 20", fits: link(long(20)), not: link(long(21)) },
  { what: "a link to the web", fits: link("Pagar", "http://pay.example"), not: link("Pagar", "tel:1") },
];

describe("WhatsApp's limits", () => {
  it.each(cases)("allow $what, and no more", async ({ fits, not }) => {
    const { send, ana } = await aWhatsApp();
    expect((await send(fits)).status).toBe(200);
    const refused = await send(not);
    expect(refused).toMatchObject({
      status: 400,
      body: { error: { type: "OAuthException", fbtrace_id: expect.any(String) } },
    });
    expect([100, 131009]).toContain(refused.body.error.code);
    expect(ana.messages).toHaveLength(1);
  });

  it("allow a caption of 1024, and no more", async () => {
    const { send, upload } = await aWhatsApp();
    const { id } = (await upload("a picture", "a.jpg", "image/jpeg")).body;
    expect((await send({ type: "image", image: { id, caption: long(1024) } })).status).toBe(200);
    expect((await send({ type: "image", image: { id, caption: long(1025) } })).body.error.message).toBe(
      "(#100) Param image['caption'] must be at most 1024 characters long.",
    );
  });

  it("allow 45 messages to one person at once, and then one in six seconds", async () => {
    let now = Date.now();
    const { send } = await aWhatsApp({ countsRates: true, now: () => new Date(now) });
    for (let n = 0; n < 45; n++) expect((await send(text("hola"))).status).toBe(200);
    expect((await send(text("hola"))).body.error.code).toBe(131056);
    now += 6000;
    expect((await send(text("hola"))).status).toBe(200);
    expect((await send(text("hola"))).body.error.code).toBe(131056);
  });

  it("allow 80 messages a second in all", async () => {
    let now = Date.now();
    const { send, whatsapp } = await aWhatsApp({ countsRates: true, now: () => new Date(now) });
    const people = times(3, (n) => ({
      id: 5493515550100 + n,
      name: "X",
      languageCode: "es",
      role: "guest" as const,
    }));
    for (const person of people) whatsapp.addPhone(person, { wrote: true });
    for (let n = 0; n < 80; n++) expect((await send(text("hola"), `${people[n % 3]?.id}`)).status).toBe(200);
    expect(await send(text("hola"), `${people[0]?.id}`)).toMatchObject({ body: { error: { code: 130429 } } });
    now += 1000;
    expect((await send(text("hola"), `${people[0]?.id}`)).status).toBe(200);
  });
});
