import { expect, it } from "vitest";
import { readNotification } from "../../../../src/bots/whatsapp/cloud/notifications.ts";
import { aWebhook, aWhatsApp, NUMBER_ID } from "../../../sandbox/whatsapp-people.ts";

it("an answer that quotes one of our messages, or taps its button, says which", async () => {
  const hook = await aWebhook(200);
  const { whatsapp, ana, send } = await aWhatsApp();
  await whatsapp.setWebhook(hook.url);
  const buttons = [{ type: "reply", reply: { id: "q:a:0", title: "Sí" } }];
  const { body } = await send({
    ...{
      type: "interactive",
      interactive: { type: "button", body: { text: "¿Vienen?" }, action: { buttons } },
    },
  });
  const ours = ana.last();
  if (!ours) throw new Error("Nothing came.");
  ana.sends({ type: "text", text: "Sí, a las 6", replyTo: ours.id });
  ana.sends({ type: "voice", seconds: 2, replyTo: ours.id });
  ana.taps("Sí", ours);
  ana.types("hola");
  const heard = () =>
    hook.taken
      .flatMap((taken) => readNotification(taken.body, NUMBER_ID) ?? [])
      .flatMap((one) => (one.kind === "message" ? [one.replyTo] : []));
  const [{ id }] = body.messages;
  await expect.poll(heard).toEqual([id, id, id, undefined]);
});

it.each([
  [
    { type: "document", document: { id: "9", filename: "recibo" } },
    { kind: "document", ref: "9", name: "recibo" },
  ],
  [{ type: "image", image: { id: "9" } }, undefined],
])("a document of which nobody says what it is may still be looked at: %o", (said, media) => {
  const message = { from: "5493515550001", id: "wamid.1", timestamp: "1793631600", ...said };
  const value = {
    messaging_product: "whatsapp",
    metadata: { phone_number_id: NUMBER_ID },
    messages: [message],
  };
  const body = {
    object: "whatsapp_business_account",
    entry: [{ id: "1", changes: [{ field: "messages", value }] }],
  };
  const [heard] = readNotification(body, NUMBER_ID) ?? [];
  const what = heard?.kind === "message" && heard.said.kind === "media" ? heard.said.media : undefined;
  expect(what).toEqual(media && { ...media, mimeType: "application/octet-stream" });
});
