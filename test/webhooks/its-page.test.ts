import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { WEBHOOK_EVENTS } from "../../src/webhooks/events.ts";

it("the page for whoever listens names every event, in order", () => {
  const page = readFileSync("docs/webhooks.md", "utf8");
  expect([...page.matchAll(/^\| `([a-z_.]+)`/gm)].map(([, name]) => name)).toEqual(WEBHOOK_EVENTS);
});
