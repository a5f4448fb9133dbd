import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CHAT_GAP_MS, GAP_MS, MAX_TYPING_MS } from "../../../../src/bots/whatsapp/web/pace.ts";
import { SECOND_MS } from "../../../../src/shared/clock.ts";
import { ANA, aReadyTransport, aWebTransport } from "./rig.ts";

const BRUNO = "5493515550002@c.us";
const PICTURE = "cabins/quebracho-1.jpg";
const text = (said: string) => ({ kind: "text", text: said }) as const;

describe("what we send on WhatsApp Web", () => {
  const picture = {
    kind: "image",
    name: "quebracho-1.jpg",
    mimeType: "image/jpeg",
    content: readFileSync(`assets/${PICTURE}`),
  };
  const calendar = { name: "estadia.ics", mimeType: "text/calendar", content: "BEGIN:VCALENDAR\r\n¡Ñandú!" };
  const link = { label: "Pagar", url: "https://mpago.la/1" };
  it.each([
    { message: text("*Hola*"), left: { text: "*Hola*" } },
    {
      message: { kind: "picture", picture: PICTURE, text: "Quebracho" },
      left: { text: "Quebracho", file: picture },
    },
    {
      message: { kind: "picture", picture: "cabins/none.jpg", text: "Quebracho" },
      left: { text: "Quebracho" },
    },
    {
      message: { kind: "document", ...calendar, text: "Tu estadía" },
      left: {
        text: "Tu estadía",
        file: { ...calendar, kind: "document", content: Buffer.from(calendar.content) },
      },
    },
    {
      message: { kind: "buttons", text: "1. Sí", buttons: [{ id: "q:1:0", title: "Sí" }] },
      left: { text: "1. Sí" },
    },
    {
      message: { kind: "list", text: "1. Uno", open: "Ver", rows: [{ id: "q:1:0", title: "Uno" }] },
      left: { text: "1. Uno" },
    },
    { message: { kind: "link", text: "La seña", ...link }, left: { text: "La seña\n\nhttps://mpago.la/1" } },
    {
      message: { kind: "link", text: "Acá: https://mpago.la/1", picture: PICTURE, ...link },
      left: { text: "Acá: https://mpago.la/1", file: picture },
    },
  ] as const)("arrives as a person would send it: $message.kind", async ({ message, left }) => {
    const { transport, whatsapp } = await aReadyTransport();
    const outcome = await transport.send(ANA, message);
    expect(whatsapp.sent).toEqual([
      { ...left, id: expect.stringMatching(/^true_5493515550001@c\.us_3EB0/), to: ANA },
    ]);
    expect(outcome).toEqual({ kind: "sent", messageId: whatsapp.sent[0]?.id });
  });

  it("goes to nobody who has not written to us", async () => {
    const { transport, whatsapp } = await aReadyTransport({ hasWritten: async (address) => address === ANA });
    expect(await transport.send(BRUNO, text("Oferta"))).toEqual({
      kind: "failed",
      error: "On WhatsApp Web only who has written to us is answered.",
      why: "refused",
    });
    expect(await transport.send(ANA, text("Hola"))).toMatchObject({ kind: "sent" });
    expect(whatsapp.sent.map(({ to }) => to)).toEqual([ANA]);
  });

  it("waits in the outbox until the page is ready", async () => {
    const { transport } = aWebTransport();
    expect(transport.state().kind).not.toBe("ready");
    expect(await transport.send(ANA, text("Hola"))).toEqual({
      kind: "retry",
      error: "WhatsApp Web is not ready.",
    });
  });

  it("waits in the outbox when the page goes away meanwhile", async () => {
    const rig = await aReadyTransport({
      async hasWritten() {
        rig.whatsapp.failsToOpen(...new Array<string>(9).fill("net::ERR_INTERNET_DISCONNECTED"));
        rig.whatsapp.crashes();
        return true;
      },
    });
    expect(await rig.transport.send(ANA, text("Hola"))).toMatchObject({ kind: "retry" });
    expect(rig.whatsapp.sent).toEqual([]);
  });

  it("is given up where WhatsApp has nobody at the address", async () => {
    const { transport, whatsapp } = await aReadyTransport();
    whatsapp.cannotReach(ANA);
    expect(await transport.send(ANA, text("Hola"))).toMatchObject({ kind: "failed" });
  });

  it("goes to the hidden id where WhatsApp keeps the chat under it", async () => {
    const { transport, whatsapp } = await aReadyTransport();
    whatsapp.knows(ANA, "77001122334455@lid");
    whatsapp.wantsLids();
    expect(await transport.send(ANA, text("Hola"))).toMatchObject({ kind: "sent" });
    await expect(transport.send(BRUNO, text("Hola"))).rejects.toThrow("No LID for user");
    expect(whatsapp.sent.map(({ to }) => to)).toEqual(["77001122334455@lid"]);
  });

  it("does not depend on marking the chat as read", async () => {
    const { transport, whatsapp } = await aReadyTransport();
    whatsapp.breaks("WAWebUpdateUnreadChatAction");
    expect(await transport.send(ANA, text("Hola"))).toMatchObject({ kind: "sent" });
  });

  it("is given up where it is a template", async () => {
    const { transport } = await aReadyTransport();
    const template = {
      kind: "template",
      name: "hold",
      language: "es",
      parameters: [],
      payloads: [],
    } as const;
    expect(await transport.send(ANA, template)).toMatchObject({ kind: "failed" });
  });

  it("breaks where the page answers but cannot send it", async () => {
    const { transport, whatsapp } = await aReadyTransport();
    whatsapp.breaks("WAWebSendMsgChatAction");
    await expect(transport.send(ANA, text("Hola"))).rejects.toThrow("WAWebSendMsgChatAction");
  });
});

describe("the pace", () => {
  it("is a person's: they see us typing, for as long as the text is long", async () => {
    const { transport, whatsapp, time } = await aReadyTransport();
    await transport.send(ANA, text("Hola"));
    await transport.send(BRUNO, text("x".repeat(100)));
    expect(whatsapp.signals.filter(({ kind }) => kind === "typing").map(({ to }) => to)).toEqual([
      ANA,
      BRUNO,
    ]);
    const [short = 0, long = 0] = time.slept;
    expect(short).toBeLessThan(SECOND_MS);
    expect(long).toBeGreaterThan(short);
  });

  it("keeps nobody waiting for long", async () => {
    const { transport, time } = await aReadyTransport();
    await transport.send(ANA, text("x".repeat(4_000)));
    expect(time.slept).toEqual([MAX_TYPING_MS]);
  });

  it("leaves a pause between messages, a longer one in the same chat", async () => {
    const waits: number[] = [];
    const { transport } = await aReadyTransport({
      random: () => 0, // the shortest there are
      sleep: (ms, signal) => {
        if (ms >= 60 * SECOND_MS)
          return new Promise((resolve) => signal.addEventListener("abort", () => resolve()));
        waits.push(ms);
        return Promise.resolve();
      },
    });
    await Promise.all([ANA, BRUNO, ANA].map((to) => transport.send(to, text("Hola"))));
    const [first = 0, second = 0, third = 0] = waits;
    expect(second - first).toBe(GAP_MS);
    expect(third - first).toBeGreaterThanOrEqual(CHAT_GAP_MS);
    expect(third - second).toBeGreaterThanOrEqual(GAP_MS);
  });

  it("is not the same twice", async () => {
    let draws = 0;
    const { transport, time } = await aReadyTransport({ random: () => (draws++ % 7) / 7 });
    for (const to of ["1", "2", "3", "4"]) await transport.send(`549351555000${to}@c.us`, text("Hola"));
    expect(new Set(time.slept).size).toBe(4);
  });
});

describe("attention", () => {
  it("marks what was written as read, and shows that we are typing", async () => {
    const { transport, whatsapp } = await aReadyTransport();
    await transport.attend(ANA, "false_1");
    expect(whatsapp.signals).toEqual([
      { to: ANA, kind: "seen" },
      { to: ANA, kind: "typing" },
    ]);
  });

  it("is no reason to fail", async () => {
    const { transport, whatsapp } = await aReadyTransport();
    whatsapp.breaks("WAWebUpdateUnreadChatAction");
    whatsapp.breaks("WAWebFindChatAction");
    await transport.attend(ANA, "false_1");
    await aWebTransport().transport.attend(ANA, "false_1");
  });
});
