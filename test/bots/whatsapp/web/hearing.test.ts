import { describe, expect, it } from "vitest";
import type { Incoming } from "../../../../src/bots/whatsapp/incoming.ts";
import { STALE_AFTER_MS } from "../../../../src/bots/whatsapp/web/hearing.ts";
import { SECOND_MS } from "../../../../src/shared/clock.ts";
import { ANA, aReadyTransport, aWebTransport, eventually, type Rig, START } from "./rig.ts";

const LID = "77001122334455@lid";
const nowSeconds = START.getTime() / SECOND_MS;

async function heard({ received }: Rig, count = 1) {
  await eventually(() => received.length >= count, `${count} things were heard`);
  return received;
}
const saidIn = (incoming: unknown) => (incoming as Incoming).said;

describe("what a guest writes on WhatsApp Web", () => {
  it("is heard with who wrote it, when, and where to answer", async () => {
    const rig = await aReadyTransport();
    const id = rig.whatsapp.arrives({ from: ANA, body: "Hola", notifyName: "Ana", t: nowSeconds });
    expect(await heard(rig)).toEqual([
      {
        kind: "message",
        id,
        address: ANA,
        aliases: ["+5493515550001"],
        name: "Ana",
        sentAt: START.toISOString(),
        said: { kind: "text", text: "Hola" },
      },
    ]);
  });

  it("is heard once the page is ready, when it came before", async () => {
    const rig = aWebTransport();
    rig.whatsapp.arrives({ from: ANA, body: "¿Tenés lugar?", t: nowSeconds });
    await rig.transport.start();
    expect(saidIn((await heard(rig))[0])).toEqual({ kind: "text", text: "¿Tenés lugar?" });
  });

  const file = { directPath: "/v/1", mimetype: "x/y" };
  it.each([
    { what: "a picture with words", raw: { ...file, type: "image", caption: "Somos 4" }, text: "Somos 4" },
    { what: "a film with words", raw: { ...file, type: "video", caption: "Así" }, text: "Así" },
    {
      what: "a document with words",
      raw: { ...file, type: "document", caption: "El comprobante", filename: "a.pdf" },
      text: "El comprobante",
    },
    {
      what: "a pressed button of old",
      raw: { type: "buttons_response", body: "Reservar" },
      text: "Reservar",
    },
  ])("is its words, for $what", async ({ raw, text }) => {
    const rig = await aReadyTransport();
    rig.whatsapp.arrives({ from: ANA, t: nowSeconds, ...raw });
    const said = saidIn((await heard(rig))[0]);
    expect(said?.kind === "media" ? said.media.caption : said).toEqual(
      "directPath" in raw ? text : { kind: "text", text },
    );
  });

  it.each([
    { raw: { ...file, type: "image", size: 12 }, media: { kind: "photo", bytes: 12 } },
    { raw: { ...file, type: "sticker" }, media: { kind: "sticker" } },
    { raw: { ...file, type: "ptt", duration: "3" }, media: { kind: "voice", seconds: 3 } },
    { raw: { ...file, type: "audio" }, media: { kind: "audio" } },
    { raw: { ...file, type: "video" }, media: { kind: "video" } },
    {
      raw: { directPath: "/v/1", type: "document" },
      media: { kind: "document", mimeType: "application/octet-stream" },
    },
    {
      raw: { ...file, type: "document", caption: "a.pdf", filename: "a.pdf" },
      media: { kind: "document", name: "a.pdf" },
    },
    {
      raw: { ...file, type: "document", caption: "a.pdf", filename: "b.pdf", isCaptionByUser: false },
      media: { kind: "document", name: "b.pdf" },
    },
  ])("is a $media.kind where it has no words: $raw.type", async ({ raw, media }) => {
    const rig = await aReadyTransport();
    const ref = rig.whatsapp.arrives({ from: ANA, t: nowSeconds, ...raw });
    expect(saidIn((await heard(rig))[0])).toEqual({
      kind: "media",
      media: { ref, mimeType: "x/y", ...media },
    });
  });

  it.each([
    { raw: { type: "ptt" }, what: "voice" }, // a file the page cannot give
    { raw: { type: "location", body: "/9j/4AAQ", lat: -31, lng: -64 }, what: "location" },
    { raw: { type: "vcard", body: "BEGIN:VCARD" }, what: "contact" },
    { raw: { type: "multi_vcard", vcardList: [] }, what: "contact" },
    { raw: { type: "vcard" }, what: "contact" },
    { raw: { type: "multi_vcard", vcardList: [{}] }, what: "contact" },
    { raw: { type: "poll_creation", pollName: "¿Cuándo?" }, what: "other" },
    { raw: { type: "chat", body: "" }, what: "other" },
  ] as const)("is a $what where it has no words: $raw.type", async ({ raw, what }) => {
    const rig = await aReadyTransport();
    rig.whatsapp.arrives({ from: ANA, t: nowSeconds, ...raw });
    expect(saidIn((await heard(rig))[0])).toMatchObject({ kind: "unreadable", what });
  });

  it("tells whose contact was sent, and what a place is called", async () => {
    const rig = await aReadyTransport();
    const at = { from: ANA, t: nowSeconds };
    const vcard = "BEGIN:VCARD\nFN:Tito\nTEL:123\nEND:VCARD";
    rig.whatsapp.arrives({ ...at, type: "vcard", body: vcard });
    rig.whatsapp.arrives({ ...at, type: "multi_vcard", vcardList: [{ vcard }, { vcard: "" }] });
    rig.whatsapp.arrives({ ...at, type: "location", lat: -31, lng: -64, loc: "Plaza\nSan Martín 1" });
    const tito = { name: "Tito", reach: ["123"] };
    expect((await heard(rig, 3)).map(saidIn)).toMatchObject([
      { contacts: [tito] },
      { contacts: [tito, { name: "", reach: [] }] },
      { point: { latitude: -31, longitude: -64, name: "Plaza\nSan Martín 1" } },
    ]);
  });

  it.each([
    { from: "120363041234567890@g.us", why: "a group" },
    { from: "status@broadcast", why: "a status" },
    { from: "5493515550001-1600000000@broadcast", why: "a broadcast list" },
    { from: "120363041234567890@newsletter", why: "a channel" },
    { from: "0@c.us", why: "WhatsApp itself" },
    { from: ANA, broadcast: true, why: "sent to many" },
    { from: ANA, type: "e2e_notification", why: "a notice of WhatsApp's" },
    { from: ANA, type: "call_log", why: "a call" },
  ])("is not heard from $why", async ({ why, ...raw }) => {
    const rig = await aReadyTransport();
    rig.whatsapp.arrives({ body: "Oferta", t: nowSeconds, ...raw });
    rig.whatsapp.arrives({ from: ANA, body: "Hola", t: nowSeconds });
    expect((await heard(rig)).map(saidIn)).toEqual([{ kind: "text", text: "Hola" }]);
    expect(await rig.counted("whatsapp_ignored_total{")).toHaveLength(1);
  });

  it("is not answered when it is from long before the start, and the log says so once", async () => {
    const rig = await aReadyTransport();
    const longAgo = nowSeconds - STALE_AFTER_MS / SECOND_MS;
    for (const t of [longAgo - 60, longAgo - 1, longAgo])
      rig.whatsapp.arrives({ from: ANA, body: String(t), t });
    expect((await heard(rig)).map(saidIn)).toEqual([{ kind: "text", text: String(longAgo) }]);
    expect(await rig.counted("whatsapp_ignored_total{")).toEqual([
      'whatsapp_ignored_total{reason="stale"} 2',
    ]);
    expect(rig.log.filter((line) => line.includes("long before this start"))).toHaveLength(1);
  });
});

describe("a person whose phone WhatsApp hides", () => {
  it("is known by phone and hidden id, whichever they write from", async () => {
    const rig = await aReadyTransport();
    rig.whatsapp.knows(ANA, LID);
    rig.whatsapp.arrives({ from: LID, body: "uno", t: nowSeconds });
    rig.whatsapp.arrives({ from: ANA, body: "dos", t: nowSeconds });
    expect(await heard(rig, 2)).toMatchObject([
      { address: LID, aliases: [LID, "+5493515550001"] },
      { address: ANA, aliases: ["+5493515550001", LID] },
    ]);
  });

  it("is known by the hidden id alone until WhatsApp tells the phone", async () => {
    const rig = await aReadyTransport();
    rig.whatsapp.arrives({ from: LID, body: "Hola", t: nowSeconds });
    expect(await heard(rig)).toMatchObject([{ address: LID, aliases: [LID] }]);
  });

  it("is heard although nothing can be looked up", async () => {
    const rig = await aReadyTransport();
    rig.whatsapp.knows(ANA, LID);
    rig.whatsapp.breaks("WAWebApiContact");
    rig.whatsapp.arrives({ from: LID, body: "Hola", t: nowSeconds });
    expect(await heard(rig)).toMatchObject([{ address: LID, aliases: [LID] }]);
  });

  it("is found through their contact when the usual way is gone", async () => {
    const rig = await aReadyTransport();
    rig.whatsapp.knows(ANA, LID);
    rig.whatsapp.hidesPhones();
    rig.whatsapp.arrives({ from: LID, body: "Hola", t: nowSeconds });
    expect(await heard(rig)).toMatchObject([{ address: LID, aliases: [LID, "+5493515550001"] }]);
  });
});

describe("what becomes of our messages", () => {
  it.each([
    { ack: -1, status: "failed", failure: { kind: "retry", error: "WhatsApp Web could not send it." } },
    { ack: 1, status: "sent" },
    { ack: 2, status: "delivered" },
    { ack: 3, status: "read" },
    { ack: 4, status: "read" },
  ])("is told: $ack is $status", async ({ ack, ...receipt }) => {
    const rig = await aReadyTransport();
    const sent = await rig.transport.send(ANA, { kind: "text", text: "Hola" });
    if (sent.kind !== "sent") throw new Error(JSON.stringify(sent));
    rig.whatsapp.acks(sent.messageId, 0);
    rig.whatsapp.acks(sent.messageId, ack);
    expect(await heard(rig)).toEqual([
      {
        kind: "receipt",
        messageId: sent.messageId,
        at: expect.stringMatching(/^2026-11-02T15:00/),
        address: ANA,
        ...receipt,
      },
    ]);
  });
});
