import type { Phone } from "../../sandbox/phones/phone.ts";
import type { House } from "../support/house.ts";

let lastUpdateId = 5_000_000_000;

/** What no phone of the sandbox would send, as Telegram would post it to a house with a webhook. */
export async function telegramPosts(house: House, update: object): Promise<void> {
  lastUpdateId += 1;
  const posted = await fetch(`${house.url}/webhooks/telegram`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-telegram-bot-api-secret-token": "telegram-secret" },
    body: JSON.stringify({ update_id: lastUpdateId, ...update }),
  });
  if (!posted.ok) throw new Error(`The webhook answered ${posted.status}.`);
}

/** The envelope of a message this person writes in their chat with the bot. */
export const messageOf = ({ id, info }: Phone) => ({
  message_id: 1_000_000,
  date: 1_793_640_000,
  chat: { id, type: "private", first_name: info.name },
  from: { id, is_bot: false, first_name: info.name, language_code: info.languageCode },
});
