import { Bot } from "grammy";
import { expect, it, vi } from "vitest";
import type { TelegramContext } from "../../../src/bots/telegram/context.ts";
import { createHandler } from "../../../src/bots/telegram/handler.ts";
import { systemClock } from "../../../src/shared/clock.ts";
import { testDatabase } from "../../support/database.ts";

const { knex } = testDatabase();

const botInfo = {
  id: 1,
  is_bot: true,
  first_name: "Hornero",
  username: "hornero_bot",
  can_join_groups: true,
  can_read_all_group_messages: false,
  can_manage_bots: false,
  can_connect_to_business: false,
  supports_inline_queries: false,
  supports_join_request_queries: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
} as const;
const item = {
  id: 1,
  source: "telegram",
  externalId: "7",
  queue: "chat:telegram:2",
  payload: { update_id: 7 },
} as const;

it("tells what broke, as it broke: a database that is away must be known as one", async () => {
  const away = Object.assign(new Error("terminating connection"), { code: "57P01" });
  const bot = new Bot<TelegramContext>("1:token", { botInfo });
  bot.use(() => Promise.reject(away));
  const desks = { voiceOf: vi.fn() };
  const handler = createHandler({ db: knex, desks, outbox: { say: vi.fn() }, clock: systemClock });
  await expect(handler.of(bot).handle(item)).rejects.toBe(away);
});
