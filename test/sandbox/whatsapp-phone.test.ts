import { describe, expect, it } from "vitest";
import { type Act, createWhatsAppPhone } from "../../sandbox/whatsapp/phone.ts";
import { waIdsOf } from "../../sandbox/whatsapp/wa-id.ts";
import { ANA, aWhatsApp, BRUNO } from "./whatsapp-people.ts";

/** A phone with nothing behind it but what it did. */
function aPhone() {
  const acts: Act[] = [];
  const keep = ({ name, mime }: { name: string; mime: string }) => ({ fileId: name, name, mime });
  const phone = createWhatsAppPhone({ person: ANA, act: (act) => acts.push(act), keep });
  const said = () =>
    acts.flatMap((act) => (act.kind === "said" && act.saying.type === "text" ? [act.saying.text] : []));
  return { phone, acts, said };
}

describe("a WhatsApp phone", () => {
  it("shows marks as what they mean", () => {
    const { phone } = aPhone();
    phone.shows({
      kind: "text",
      text: "*Quebracho* · 3 * 4 = 12, snake_case, _muy *lindo*_ https://x.example/*a*",
    });
    expect(phone.last()).toMatchObject({
      text: "Quebracho · 3 * 4 = 12, snake_case, muy lindo https://x.example/*a*",
      entities: [
        { type: "bold", offset: 0, length: 9 },
        { type: "italic", offset: 36, length: 9 },
        { type: "bold", offset: 40, length: 5 },
        { type: "url", offset: 46, length: 21 },
      ],
    });
  });

  const lines = [
    "*2.* Elegir Quebracho",
    "2. Elegir Quebracho",
    "2) Elegir Quebracho",
    "  *2.* *Elegir Quebracho*",
  ];
  it.each(lines)("types the number of what it taps where there are no buttons: %s", (line) => {
    const { phone, said } = aPhone();
    phone.shows({ kind: "text", text: `¿Cuál te gusta?\n\n*1.* Elegir Molle\n${line}\n*3.* Ninguna` });
    phone.taps("Elegir Quebracho");
    phone.taps("Elegir M");
    expect(said()).toEqual(["2", "1"]);
    expect(() => phone.taps("Elegir")).toThrow('Several buttons start with "Elegir"');
    expect(() => phone.taps("Elegir Sauce")).toThrow("There are: ");
  });

  it("types letters, too, and the newest message that has the choice owns it", () => {
    const { phone, said } = aPhone();
    phone.shows({ kind: "text", text: "1. Sí\n2. No" });
    phone.shows({ kind: "text", text: "a) Volver\nb) No" });
    phone.taps("No");
    phone.taps("Sí");
    expect(said()).toEqual(["b", "1"]);
  });

  const links = ["💳 Pagar la seña: https://pay.example/1", "*💳 Pagar la seña*\nhttps://pay.example/1"];
  it.each(links)("finds the page of a link that is written out: %j", (line) => {
    const { phone } = aPhone();
    phone.shows({ kind: "text", text: `Listo.\n\n${line}\n\n1. Volver` });
    expect(phone.button("💳 Pagar la seña")).toEqual({
      text: "💳 Pagar la seña",
      url: "https://pay.example/1",
    });
    expect(() => phone.taps("💳 Pagar")).toThrow("that is for a browser");
  });

  it("finds a button by the whole label, where it is cut or stands below", () => {
    const { phone, acts } = aPhone();
    const buttons = [
      [{ text: "Reservar y pagar…", data: "a" }],
      [{ text: "Otra", description: "Otra cabaña más grande", data: "b" }],
    ];
    phone.shows({ kind: "text", text: "x", buttons });
    phone.taps("Reservar y pagar la seña");
    phone.taps("Otra cabaña");
    phone.tapsData(1, "stale");
    expect(acts).toMatchObject([
      {
        kind: "tapped",
        button: { data: "a" },
        message: { text: "Reservar y pagar…", quotes: { messageId: 1 } },
      },
      { kind: "tapped", button: { data: "b" } },
      { kind: "tapped", button: { data: "stale" } },
    ]);
    expect(() => phone.tapsData(9, "x")).toThrow("The bot has no message 9 on this phone.");
  });

  it("expects no answer to a tap", async () => {
    const { phone } = aPhone();
    phone.shows({ kind: "text", text: "x", buttons: [[{ text: "Sí", data: "a" }]] });
    const { callbackId } = phone.taps("Sí");
    expect(await phone.answerTo(callbackId)).toEqual({ callbackId, text: "", alert: false });
    expect(phone.notices).toEqual([]);
  });

  it("cannot send nothing", () => {
    expect(() => aPhone().phone.types("  ")).toThrow("An empty message cannot be sent.");
  });
});

describe("what the Cloud API puts on a phone", () => {
  const given = { body: { text: "¿Cuál?" }, footer: { text: "Paso 2 de 4" } };

  it("is a list with its rows, label and footer", async () => {
    const { send, ana } = await aWhatsApp();
    const rows = [
      { id: "1", title: "Quebracho", description: "Para 4" },
      { id: "2", title: "Molle" },
    ];
    const header = { type: "text", text: "Cabañas" };
    const action = { button: "Ver cabañas", sections: [{ rows }] };
    await send({ type: "interactive", interactive: { type: "list", header, ...given, action } });
    expect(await ana.sees("¿Cuál?")).toMatchObject({
      text: "Cabañas\n¿Cuál?",
      list: { open: "Ver cabañas" },
      footer: "Paso 2 de 4",
      buttons: [[{ text: "Quebracho", description: "Para 4", data: "1" }], [{ text: "Molle", data: "2" }]],
    });
  });

  it("is a picture with buttons, or with a link", async () => {
    const { send, ana, upload } = await aWhatsApp();
    const { id } = (await upload("a picture", "a.jpg", "image/jpeg")).body;
    const header = { type: "image", image: { id } };
    const buttons = [{ type: "reply", reply: { id: "a", title: "Elegir" } }];
    await send({
      type: "interactive",
      interactive: { type: "button", header, ...given, action: { buttons } },
    });
    const parameters = { display_text: "Pagar", url: "https://pay.example/1" };
    const action = { name: "cta_url", parameters };
    await send({ type: "interactive", interactive: { type: "cta_url", header, ...given, action } });
    expect(ana.messages).toMatchObject([
      {
        kind: "photo",
        files: [{ fileId: id, mime: "image/jpeg" }],
        buttons: [[{ text: "Elegir", data: "a" }]],
      },
      { kind: "photo", buttons: [[{ text: "Pagar", url: "https://pay.example/1" }]] },
    ]);
  });

  it("is a document with its name, a place, and an answer to a message", async () => {
    const { send, ana, upload, whatsapp } = await aWhatsApp();
    ana.types("hola");
    const { id } = (await upload("BEGIN:VCALENDAR", "x.ics", "text/plain")).body;
    await send({ type: "document", document: { id, filename: "estadía.ics", caption: "Tu *estadía*" } });
    const place = { latitude: -31.9, longitude: -64.5, name: "El Hornero", address: "Ruta 5" };
    await send({ type: "location", location: place });
    const message_id = whatsapp.notifications[0]?.about;
    await send({ type: "text", text: { body: "Hola" }, context: { message_id } });
    expect(ana.messages.slice(1)).toMatchObject([
      { kind: "document", text: "Tu estadía", files: [{ fileId: id, name: "estadía.ics" }] },
      { kind: "location", text: "El Hornero\nRuta 5", location: { latitude: -31.9, longitude: -64.5 } },
      { kind: "text", quotes: { messageId: 1, text: "hola" } },
    ]);
  });

  it("is the ticks of a message that was read, and that an answer is being written", async () => {
    const { post, ana, whatsapp, send } = await aWhatsApp();
    const typing: boolean[] = [];
    ana.listen((event) => event.type === "typing" && typing.push(event.on));
    ana.types("uno");
    ana.types("dos");
    expect(ana.messages.map(({ ticks }) => ticks)).toEqual(["sent", "sent"]);
    const reading = {
      messaging_product: "whatsapp",
      status: "read",
      message_id: whatsapp.notifications[1]?.about,
    };
    expect(await post({ ...reading, typing_indicator: { type: "text" } })).toEqual({
      status: 200,
      body: { success: true },
    });
    expect(ana.messages.map(({ ticks }) => ticks)).toEqual(["read", "read"]);
    await send({ type: "text", text: { body: "Hola" } });
    expect(typing).toEqual([true, false]);
    expect((await post({ ...reading, message_id: "wamid.x" })).body.error.error_data.details).toBe(
      "Invalid message_id",
    );
  });
});

describe("a number", () => {
  const numbers = [
    { written: "+54 9 351 555-0001", waIds: [5493515550001, 543515550001] },
    { written: "543515550001", waIds: [543515550001, 5493515550001] },
    { written: "5215512345678", waIds: [5215512345678, 525512345678] },
    { written: "5551999990002", waIds: [5551999990002, 555199990002] },
    { written: "nobody", waIds: [] },
  ];
  it.each(numbers)("written as $written reaches whoever has it", ({ written, waIds }) => {
    expect(waIdsOf(written)).toEqual(waIds);
  });

  it("is answered with the wa id that it reached", async () => {
    const { send, ana } = await aWhatsApp();
    const answer = await send({ type: "text", text: { body: "Hola" } }, "+54 351 555 0001");
    expect(answer.body.contacts).toEqual([{ input: "+54 351 555 0001", wa_id: `${ANA.id}` }]);
    expect(ana.messages).toHaveLength(1);
  });
});

describe("the phones' wire", () => {
  it("lists WhatsApp's phones as such", async () => {
    const { url } = await aWhatsApp();
    expect(await (await fetch(`${url}/phones/api/phones`)).json()).toEqual([
      { ...ANA, app: "whatsapp" },
      { ...BRUNO, app: "whatsapp" },
    ]);
  });
});
