import { expect } from "vitest";
import { type Part, render } from "../../../src/bots/telegram/render.ts";
import { testDatabase } from "../../support/database.ts";
import { describeLimits } from "../describe-limits.ts";

const { knex } = testDatabase();

/** The Bot API's limits for messages and their buttons. */
function expectTelegramTakes({ text, entities, picture, file, keyboard }: Part): void {
  expect(text.length).toBeLessThanOrEqual(picture === undefined ? 4096 : 1024);
  if (picture === undefined && file === undefined) expect(text.trim()).not.toBe("");
  for (const { offset, length } of entities)
    expect(text.slice(offset, offset + length).trim()).toHaveLength(length);
  const buttons = keyboard.flat();
  expect(keyboard.every((row) => row.length > 0 && row.length <= 8)).toBe(true);
  expect(buttons.length).toBeLessThanOrEqual(100);
  for (const button of buttons) {
    expect(button.text.trim()).not.toBe("");
    if ("callback_data" in button) expect(Buffer.byteLength(button.callback_data)).toBeLessThanOrEqual(64);
  }
}

describeLimits({
  name: "Telegram",
  surface: "telegram",
  db: knex,
  takes(view, desk) {
    const parts = render(view, desk);
    parts.forEach(expectTelegramTakes);
    return parts.map(({ text }) => text).join("\n");
  },
});
