import { expect, it } from "vitest";
import type { View } from "../../../src/bots/chat.ts";
import type { Composed } from "../../../src/bots/compose.ts";
import { loadTexts } from "../../../src/bots/texts/texts.ts";
import { createWhatsAppSender } from "../../../src/bots/whatsapp/sender.ts";
import { DEFAULT_TEMPLATES } from "../../../src/bots/whatsapp/templates.ts";
import type { OutgoingMessage } from "../../../src/bots/whatsapp/transport.ts";
import { createLogger } from "../../../src/shared/logger.ts";
import { testDatabase } from "../../support/database.ts";

const { knex } = testDatabase();

/** What arrives of a view where no picture is taken. */
async function withoutPictures(view: View) {
  const arrived: OutgoingMessage[] = [];
  const voice = { t: loadTexts()("es-AR", "numbers") };
  const { send } = createWhatsAppSender({
    db: knex,
    compose: async () => ({ view, voice }) as Partial<Composed> as Composed,
    transport: {
      surface: "numbers",
      async send(_to, message) {
        if ("picture" in message) return { kind: "failed", why: "refused", error: "131053" };
        arrived.push(message);
        return { kind: "sent", messageId: `wamid.${arrived.length}` };
      },
    },
    templates: DEFAULT_TEMPLATES,
    clock: () => new Date("2026-11-02T15:00:00Z"),
    logger: createLogger({ level: "silent" }),
  });
  const delivery = {
    chatId: "whatsapp:5493511234567",
    id: 1,
    kind: "view",
    body: null,
    fromPart: 0,
  } as const;
  return { outcome: await send(delivery, async () => {}), arrived };
}

it.each([
  { links: [], kind: "text" },
  { links: [{ label: "Reservar", command: "book" }], kind: "buttons" },
  { links: [{ label: "Pagar", url: "https://pago.example/1" }], kind: "link" },
])("a picture that WhatsApp refuses keeps no $kind back", async ({ links, kind }) => {
  const told = await withoutPictures({ text: "El Quebracho", picture: "cabins/quebracho-1.jpg", links });
  expect(told.outcome).toEqual({ kind: "sent" });
  expect(told.arrived).toMatchObject([{ kind, text: "El Quebracho" }]);
});

it("of an album that WhatsApp refuses the words are left", async () => {
  const album = ["cabins/quebracho-1.jpg", "cabins/quebracho-2.jpg"];
  expect((await withoutPictures({ text: "El Quebracho", album })).arrived).toMatchObject([{ kind: "text" }]);
});
