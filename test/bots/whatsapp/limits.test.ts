import { expect, it } from "vitest";
import { checkLimits } from "../../../sandbox/whatsapp/check-limits.ts";
import { readRequest } from "../../../sandbox/whatsapp/request.ts";
import type { Surface } from "../../../src/bots/chat.ts";
import { payloadOf } from "../../../src/bots/whatsapp/cloud/payload.ts";
import { renderNumbers } from "../../../src/bots/whatsapp/numbers.ts";
import { renderButtons } from "../../../src/bots/whatsapp/render.ts";
import type { OutgoingMessage } from "../../../src/bots/whatsapp/transport.ts";
import { testDatabase } from "../../support/database.ts";
import { describeLimits } from "../describe-limits.ts";

const { knex } = testDatabase();

/** Whatever the sandbox's Cloud API refuses, Meta refuses. */
function expectMetaTakes(message: OutgoingMessage): void {
  const payload = payloadOf(
    "5493515550001",
    message,
    "picture" in message || ["document", "passed_on"].includes(message.kind) ? { id: "1" } : undefined,
  );
  const request = readRequest({ messaging_product: "whatsapp", ...payload });
  if ("status" in request) throw new Error("That is no message.");
  expect(() => checkLimits(request)).not.toThrow();
}

const wordsOf = (message: OutgoingMessage): string => ("text" in message ? message.text : "");

const onSurface = (surface: Exclude<Surface, "telegram">) =>
  describeLimits({
    name: surface === "whatsapp" ? "WhatsApp with buttons" : "WhatsApp with numbers",
    surface,
    db: knex,
    takes(view, { t }) {
      const messages =
        surface === "whatsapp"
          ? renderButtons(view, t)
          : renderNumbers(view, { first: 1, byLetter: view.question?.menu === false }, t).messages;
      messages.forEach(expectMetaTakes);
      return messages.map(wordsOf).join("\n");
    },
  });

onSurface("whatsapp");
onSurface("numbers");

it("a document that is passed on has a name on Meta's side: its sender's, unless we call it otherwise", () => {
  const message = { kind: "passed_on", text: "", otherwise: "" } as const;
  const named = (name?: string) =>
    payloadOf(
      "1",
      { ...message, media: { id: "9", kind: "document", ...(name && { name }) } },
      { id: "1", name: "recibo.pdf" },
    );
  expect(named()).toMatchObject({ document: { id: "1", filename: "recibo.pdf" } });
  expect(named("extracto.pdf")).toMatchObject({ document: { filename: "extracto.pdf" } });
});
