import { expect } from "vitest";
import { type Part, render } from "../../../src/bots/telegram/render.ts";
import { testDatabase } from "../../support/database.ts";
import { describeLimits } from "../describe-limits.ts";

const { knex } = testDatabase();

/** The Bot API's limits for messages and their buttons. */
function expectTelegramTakes({ text, entities, keyboard, ...bare }: Part): void {
  const { picture, passedOn, album, place } = bare;
  expect(text.length).toBeLessThanOrEqual(picture === undefined && passedOn === undefined ? 4096 : 1024);
  if (Object.keys(bare).length === 0) expect(text.trim()).not.toBe("");
  if (album) expect([2, 3, 4, 5, 6, 7, 8, 9, 10]).toContain(album.length);
  if (place) expect([place.name, place.address]).not.toContain("");
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
