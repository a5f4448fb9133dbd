import { describe, expect, it } from "vitest";
import { CHROMIUM, UNHURRIED } from "../support/browser.ts";
import { phonesInBrowser } from "./phones-in-browser.ts";
import { ANA } from "./telegram-people.ts";

const thePhones = phonesInBrowser();

describe.skipIf(CHROMIUM === "")("writing on the phones page", UNHURRIED, () => {
  it("sends with Enter, and one can go on writing: what comes first arrives first, however slow its way", async () => {
    const { ana, page } = await thePhones();
    const slow = Promise.withResolvers<void>();
    await page.route("**/actions", (route) => slow.promise.then(() => route.continue()), { times: 1 });
    await ana.field.fill("una");
    await ana.field.press("Enter");
    await page.keyboard.type("otra");
    await page.keyboard.press("Enter");
    slow.resolve();
    await ana.sees("otra");
    expect(await ana.messages.locator(".text").allTextContents()).toEqual(["/start", "una", "otra"]);
  });

  it("starts a new line with Shift+Enter, in one message", async () => {
    const { ana, page } = await thePhones();
    await ana.field.press("Shift+Enter");
    await page.keyboard.type("del 5 al 8");
    await page.keyboard.press("Shift+Enter");
    await page.keyboard.type("somos 4");
    await page.keyboard.press("Enter");
    await ana.sees("somos 4");
    expect(await ana.messages.last().locator(".text").textContent()).toBe("del 5 al 8\nsomos 4");
  });

  it("sends nothing where nothing is written", async () => {
    const { ana } = await thePhones();
    await ana.field.fill(" \n ");
    await ana.field.press("Enter");
    await ana.field.fill("algo");
    await ana.field.press("Enter");
    await ana.sees("algo");
    expect(await ana.messages.count()).toBe(2);
  });

  it("answers a message of the bot's, or says out loud what is written", async () => {
    const { ana, api, page } = await thePhones();
    await api.sendMessage(ANA.id, "¿A qué hora llegan?");
    await ana.sees("¿A qué hora llegan?");
    await ana.key("Responder a este mensaje").click();
    await ana.field.fill("A las 6");
    await ana.field.press("Enter");
    await expect
      .poll(() => ana.messages.last().locator(".quote").textContent())
      .toContain("¿A qué hora llegan?");
    await ana.field.fill("¿Tenés lugar?");
    await ana.key("Adjuntar").click();
    await page.getByRole("button", { name: "Audio que diga lo escrito" }).click();
    await ana.sees("Mensaje de voz");
    const sound = ana.messages.last().locator("audio");
    const playable = () => sound.evaluate((audio) => Reflect.get(audio, "readyState"));
    await expect.poll(playable).toBeGreaterThan(0);
    expect(await ana.messages.last().locator(".quote").count()).toBe(0);
  });

  it("goes on after a reload, with what was being written", async () => {
    const { ana, page, api } = await thePhones();
    await api.sendMessage(ANA.id, "¿Qué días?");
    await ana.sees("¿Qué días?");
    await ana.field.fill("del 5 al");
    await page.reload();
    await ana.sees("¿Qué días?");
    expect(await ana.field.inputValue()).toBe("del 5 al");
    await ana.field.press("Enter");
    await ana.sees("del 5 al");
    await page.reload();
    await ana.sees("del 5 al");
    expect(await ana.field.inputValue()).toBe("");
  });

  it("lets whoever starts the chat with the keys go on writing", async () => {
    const { bruno, page } = await thePhones();
    await bruno.key("Iniciar").press("Enter");
    await bruno.sees("/start");
    await page.keyboard.type("hola");
    expect(await bruno.field.inputValue()).toBe("hola");
  });
});

describe.skipIf(CHROMIUM === "")("the phones page on a phone", UNHURRIED, () => {
  const window = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
  const KEYBOARD_OPEN = { width: 390, height: 460 };

  it("gives the chat all the room that the keyboard leaves", async () => {
    const { ana, page, api } = await thePhones({ window });
    await api.sendMessage(ANA.id, "¿Qué días?");
    await ana.field.tap();
    await page.setViewportSize(KEYBOARD_OPEN);
    await expect.poll(() => page.locator(".page-head").isVisible()).toBe(false);
    await expect.poll(() => ana.phone.boundingBox()).toMatchObject({ y: 0, ...KEYBOARD_OPEN });
    await page.setViewportSize(window.viewport);
    await expect.poll(() => page.locator(".page-head").isVisible()).toBe(true);
  });

  it("brings up no keyboard that nobody asked for", async () => {
    const { ana, page } = await thePhones({ window });
    await ana.key("Mandar un mensaje de voz").tap();
    await ana.sees("Mensaje de voz");
    expect(await page.locator("textarea:focus").count()).toBe(0);
  });

  it("keeps the keyboard up between one message and the next", async () => {
    const { ana } = await thePhones({ window });
    await ana.field.tap();
    await ana.field.fill("hola");
    await ana.key("Enviar").tap();
    await ana.sees("hola");
    expect(await ana.field.evaluate((field) => field.matches(":focus"))).toBe(true);
  });

  it("comes back to the phone that was looked at", async () => {
    const { bruno, page } = await thePhones({ window });
    await page.getByRole("navigation").getByRole("button", { name: "Bruno" }).tap();
    const left = async () => (await bruno.phone.boundingBox())?.x;
    await expect.poll(left).toBe(0);
    await expect.poll(() => new URL(page.url()).hash).toBe("#phone-2");
    await page.reload();
    await expect.poll(left).toBe(0);
  });
});
