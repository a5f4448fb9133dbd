import { describe, expect, it, onTestFinished } from "vitest";
import { phonesPage } from "../../sandbox/phones/serve.ts";
import { createTelegramEmulator } from "../../sandbox/telegram/emulator.ts";
import { CHROMIUM, testBrowser, UNHURRIED } from "../support/browser.ts";
import { phoneOf } from "./phones-in-browser.ts";
import { ANA as TELEGRAM_ANA, TOKEN } from "./telegram-people.ts";
import { aWebhook, aWhatsApp } from "./whatsapp-people.ts";

const aWindow = testBrowser();

/** A page with a Telegram phone and, after it, Ana's WhatsApp, to which the test speaks as the business. */
async function thePage(viewport = { width: 1440, height: 900 }) {
  const meta = await aWhatsApp();
  const hook = await aWebhook();
  await meta.whatsapp.setWebhook(hook.url);
  const telegram = createTelegramEmulator({
    token: TOKEN,
    people: [TELEGRAM_ANA],
    otherPhones: [meta.whatsapp.phoneSource],
  });
  telegram.fastify.register(phonesPage);
  const { url } = await telegram.start();
  onTestFinished(() => telegram.stop());
  const page = await aWindow({ viewport });
  await page.goto(url);
  return { ...meta, hook, page, screen: phoneOf(page, 1) };
}

const rows = [
  { id: "q:t:1", title: "Quebracho", description: "Para 4, con pileta" },
  { id: "q:t:2", title: "Molle", description: "Para 2" },
];
const action = { button: "Ver cabañas", sections: [{ rows }] };
const LIST = {
  type: "interactive",
  interactive: { type: "list", body: { text: "¿Cuál te *gusta*?" }, footer: { text: "Paso 2 de 4" }, action },
};

describe.skipIf(CHROMIUM === "")("a WhatsApp phone on the page", UNHURRIED, () => {
  it("stands beside Telegram's, and has nothing of it", async () => {
    const { screen, page } = await thePage();
    await screen.field.waitFor();
    expect(await page.locator(".slot").count()).toBe(3);
    expect(await phoneOf(page, 0).key("Iniciar").isVisible()).toBe(true);
    expect(await screen.key("Iniciar").isVisible()).toBe(false);
    expect(await screen.key("Comandos").isVisible()).toBe(false);
    await screen.field.fill("/");
    expect(await screen.phone.locator(".drawer-row").count()).toBe(0);
  });

  it("opens a list from below, and answers with the row that is tapped", async () => {
    const { screen, send, hook } = await thePage();
    await send(LIST);
    await screen.sees("Paso 2 de 4");
    expect(await screen.messages.locator("strong").textContent()).toBe("gusta");
    await screen.key("Ver cabañas").click();
    await screen.phone.getByRole("dialog", { name: "Ver cabañas" }).getByText("Para 2").click();
    await screen.messages.locator(".quote").waitFor();
    await expect
      .poll(hook.messages)
      .toMatchObject([{ interactive: { list_reply: { id: "q:t:2", title: "Molle" } } }]);
    expect(await screen.phone.getByRole("dialog").count()).toBe(0);
  });

  it("never writes the time over the small line below a message, however long that is", async () => {
    const { screen, send } = await thePage();
    const line = "Escribí volver, guardar o salir cuando quieras y también";
    const lengths = Array.from({ length: 24 }, (_one, letters) => letters + 33);
    for (const letters of lengths) {
      const footer = { text: line.slice(0, letters) };
      await send({ ...LIST, interactive: { ...LIST.interactive, footer } });
    }
    await screen.sees(line);
    const covered = await screen.messages.evaluateAll(
      (messages) =>
        messages.filter((message) => {
          const time = message.querySelector(".stamp")?.getBoundingClientRect();
          const lines = [...(message.querySelector(".footer")?.getClientRects() ?? [])];
          return lines.some(
            (line) => time && line.right > time.left && line.bottom > time.top + 2 && line.width > 0,
          );
        }).length,
    );
    expect(covered).toBe(0);
  });

  it("shows how far a message has come", async () => {
    const { screen, post, hook } = await thePage();
    await screen.field.fill("hola");
    await screen.field.press("Enter");
    const ticks = () => screen.messages.last().locator(".ticks").getAttribute("data-ticks");
    await expect.poll(ticks).toBe("delivered");
    const reading = { messaging_product: "whatsapp", status: "read", message_id: hook.messages()[0].id };
    await post({ ...reading, typing_indicator: { type: "text" } });
    await expect.poll(ticks).toBe("read");
    await expect.poll(() => screen.status.textContent()).toBe("escribiendo");
  });

  const windows = [
    { width: 390, height: 844 },
    { width: 1440, height: 900 },
  ];
  it.each(windows)("keeps everything inside a screen of $width × $height", async (viewport) => {
    const { screen, send, page } = await thePage(viewport);
    await send({ type: "text", text: { body: "interminable".repeat(60) } });
    await send(LIST);
    await screen.sees("Paso 2 de 4");
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(viewport.width);
    expect(await screen.scroller.evaluate((chat) => chat.scrollWidth - chat.clientWidth)).toBe(0);
  });
});
