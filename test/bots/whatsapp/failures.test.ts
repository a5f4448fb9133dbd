import { beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { contactById, upsertContact } from "../../../src/bots/tables/whatsapp-contacts.ts";
import { createHearFailure } from "../../../src/bots/whatsapp/failures.ts";
import type { Receipt } from "../../../src/bots/whatsapp/incoming.ts";
import { nextUnhandled, receive } from "../../../src/inbox/tables/inbox.ts";
import { createDelivery } from "../../../src/outbox/delivery.ts";
import { createOutbox } from "../../../src/outbox/outbox.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../../src/shared/clock.ts";
import { createLogger } from "../../../src/shared/logger.ts";
import { createMetrics } from "../../../src/shared/metrics.ts";
import { testDatabase } from "../../support/database.ts";

const { knex } = testDatabase();
const NOON = new Date("2027-01-05T12:00:00Z");
const ANA = "whatsapp:5493515550001";

let now = NOON;
let sent: string[] = [];
let told: unknown[] = [];
const noted = z.object({ what: z.string() });
const clock = () => now;
const outbox = createOutbox({ chatsOf: async () => [ANA], clock });
const hearFailure = createHearFailure({
  ...{ db: knex, clock, outbox, deliver: async () => {} },
  desks: { voiceOf: async () => ({ t: (key) => key }) },
  tellOwners: async (_trx, event, data) => void told.push({ event, ...noted.parse(data) }),
  tellUndelivered: async (_trx, ticketId, why) => void told.push({ ticketId, why }),
});
const { deliver } = createDelivery({
  ...{ db: knex, clock, metrics: createMetrics(), logger: createLogger({ level: "silent" }) },
  senders: {
    whatsapp: {
      async send({ fromPart }, onPartSent) {
        for (const part of ["words", "buttons"].slice(fromPart)) {
          sent.push(part);
          await onPartSent(`wamid.${sent.length}`);
        }
        return { kind: "sent" };
      },
    },
  },
});

beforeEach(async () => {
  [now, sent, told] = [NOON, [], []];
  await knex.raw("truncate outbox, outbox_parts, inbox, whatsapp_contacts, whatsapp_aliases");
  await knex.transaction(async (trx) => {
    const audience = { to: "guest", guestId: "g", chatId: ANA } as const;
    await outbox.announce(trx, { event: "request_approved", audience, data: { code: "K7Q2MX" } });
  });
  await deliver(ANA);
});

/** WhatsApp says that the newest message has failed. */
async function fails(kind: NonNullable<Receipt["failure"]>["kind"]): Promise<void> {
  const messageId = `wamid.${sent.length}`;
  const failure = { kind, error: "131000: it did not work" };
  const receipt = {
    kind: "receipt",
    messageId,
    status: "failed",
    at: now.toISOString(),
    address: "1",
    failure,
  };
  const stored = { source: "whatsapp", externalId: `${messageId}:failed`, queue: `chat:${ANA}` } as const;
  await receive(knex, { ...stored, task: "hear_whatsapp", payload: receipt });
  const item = await nextUnhandled(knex, stored.queue, 0);
  if (item) await hearFailure(item, { ...receipt, kind: "receipt", status: "failed" });
}

async function statusOfRow(): Promise<unknown> {
  const { rows } = await knex.raw<{ rows: { status: string }[] }>("select status from outbox");
  return rows[0]?.status;
}

describe("a message that failed after WhatsApp had taken it", () => {
  it("is sent again ever more seldom, and given up after a day, which the owners are told", async () => {
    for (; now.getTime() < NOON.getTime() + 2 * DAY_MS; now = new Date(now.getTime() + 5 * MINUTE_MS)) {
      await deliver(ANA);
      if ((await statusOfRow()) === "sent") await fails("retry");
    }
    expect(sent.length / 2).toBeLessThanOrEqual(11);
    expect([await statusOfRow(), told]).toEqual([
      "failed",
      [{ event: "guest_unreachable", what: "too_late" }],
    ]);
  });

  it("does not have what is said later wait with it", async () => {
    await fails("retry");
    await knex.transaction((trx) => outbox.say(trx, ANA, ["Hola"]));
    await deliver(ANA);
    expect(sent).toHaveLength(4);
    now = new Date(NOON.getTime() + MINUTE_MS);
    await deliver(ANA);
    expect(sent).toHaveLength(6);
  });

  it("of which they were told only as they came back days later is tried as long as any other", async () => {
    await fails("refused");
    now = new Date(NOON.getTime() + 3 * DAY_MS);
    await knex.transaction((trx) => outbox.retryFailed(trx, { chatId: ANA }));
    await deliver(ANA);
    await fails("retry");
    expect(await statusOfRow()).toBe("pending");
  });

  it("is sent whole where it is retried after it was given up", async () => {
    await fails("refused");
    await knex.transaction((trx) => outbox.retryFailed(trx, { chatId: ANA }));
    await deliver(ANA);
    expect(sent).toEqual(["words", "buttons", "words", "buttons"]);
  });

  it.each([
    { wrote: "an hour before", hours: -1, isOpen: false },
    { wrote: "an hour after", hours: 1, isOpen: true },
  ])(
    "as their 24 hours were over leaves them open: $isOpen, to who wrote $wrote",
    async ({ hours, isOpen }) => {
      const heardAt = new Date(NOON.getTime() + hours * HOUR_MS);
      await knex.transaction((trx) =>
        upsertContact(trx, { chatId: ANA, address: "1", name: "Ana", heardAt }),
      );
      await fails("window_closed");
      expect((await contactById(knex, ANA))?.heardAt !== null).toBe(isOpen);
    },
  );
});
