import { describe, expect, it } from "vitest";
import { demoComplex } from "../../sandbox/demo-data/complex.ts";
import { dayName, TIME_ZONE, timeOfDay } from "../../sandbox/phones/page/dates.ts";
import { CHROMIUM, UNHURRIED } from "../support/browser.ts";
import { phonesInBrowser } from "./phones-in-browser.ts";
import { ANA, BRUNO } from "./telegram-people.ts";

const thePhones = phonesInBrowser();

const LONG = "Una etiqueta que en un teléfono no entra en un solo renglón de ninguna manera";
const IPHONE = { viewport: { width: 390, height: 844 } };

describe("the time on the phones", () => {
  const now = new Date("2027-01-05T02:30:00Z");

  it("is that of the cabins, wherever somebody looks from", async () => {
    expect((await demoComplex("approval", now)).timeZone).toBe(TIME_ZONE);
    expect(timeOfDay(now)).toBe("23:30");
  });

  const days = [
    { at: "2027-01-05T02:59:00Z", name: "Hoy" },
    { at: "2027-01-04T03:00:00Z", name: "Hoy" },
    { at: "2027-01-04T02:59:00Z", name: "Ayer" },
    { at: "2027-01-03T03:00:00Z", name: "Ayer" },
    { at: "2027-01-03T02:59:00Z", name: "2 de enero" },
    { at: "2027-01-01T02:59:00Z", name: "31 de diciembre de 2026" },
  ];
  it.each(days)("calls the day of $at $name late on the 4th", ({ at, name }) => {
    expect(dayName(new Date(at), now)).toBe(name);
  });
});

describe.skipIf(CHROMIUM === "")("what the phones show", UNHURRIED, () => {
  it("is in the cabins' time in a browser on the other side of the world", async () => {
    const { ana } = await thePhones({ window: { timezoneId: "Asia/Tokyo" } });
    const time = ana.messages.first().locator("time");
    const instant = new Date((await time.getAttribute("datetime")) ?? "");
    expect(await time.textContent()).toBe(timeOfDay(instant));
  });

  it("cuts a button's label that does not fit on one line, as Telegram does", async () => {
    const { ana, api } = await thePhones({ window: IPHONE });
    const rows = [[{ text: LONG, callback_data: "1" }], [{ text: "Corta", callback_data: "2" }]];
    await api.sendMessage(ANA.id, "Elegí", { reply_markup: { inline_keyboard: rows } });
    const [long, short] = [await ana.key(LONG).boundingBox(), await ana.key("Corta").boundingBox()];
    const alike = (side: number | undefined) => expect.closeTo(side ?? 0, 0); // they are still growing into sight
    expect(long).toMatchObject({ width: alike(short?.width), height: alike(short?.height) });
    expect((long?.x ?? 0) + (long?.width ?? 0)).toBeLessThan(IPHONE.viewport.width);
  });

  it("names the day over the chat only while somebody scrolls back", async () => {
    const { ana, api } = await thePhones();
    for (let line = 1; line <= 12; line++)
      await api.sendMessage(ANA.id, `Un mensaje largo. ${line}`.repeat(15));
    await ana.sees("Un mensaje largo. 12");
    const visible = () => ana.dayPill.evaluate((pill) => pill.checkVisibility({ opacityProperty: true }));
    expect(await visible()).toBe(false);
    await ana.scroller.evaluate((chat) => chat.scrollBy(0, -600));
    await expect.poll(visible).toBe(true);
    expect(await ana.dayPill.textContent()).toBe("Hoy");
    await expect.poll(visible, { timeout: 5000 }).toBe(false);
  });

  it("stays at the newest message, unless somebody reads further up", async () => {
    const { ana, api } = await thePhones();
    const toEnd = () =>
      ana.scroller.evaluate((chat) => chat.scrollHeight - chat.scrollTop - chat.clientHeight);
    for (let line = 1; line <= 12; line++)
      await api.sendMessage(ANA.id, `Un mensaje largo. ${line}`.repeat(15));
    await ana.sees("Un mensaje largo. 12");
    await expect.poll(toEnd).toBeLessThan(2);
    await ana.scroller.evaluate((chat) => chat.scrollBy(0, -600));
    await ana.key("Ir al último mensaje").waitFor();
    await api.sendMessage(ANA.id, "el último");
    await ana.sees("el último");
    expect(await toEnd()).toBeGreaterThan(500);
    await ana.key("Ir al último mensaje").click();
    await expect.poll(toEnd).toBeLessThan(2);
  });

  const windows = [
    { width: 390, height: 844 },
    { width: 768, height: 1024 },
    { width: 1440, height: 900 },
  ];
  it.each(windows)("keeps long words and names inside a screen of $width × $height", async (viewport) => {
    const people = [{ ...ANA, name: "María de los Ángeles ".repeat(6) }, BRUNO];
    const { page, ana, api } = await thePhones({ people, window: { viewport } });
    await api.sendMessage(ANA.id, "interminable".repeat(60));
    await ana.sees("interminable");
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(viewport.width);
    expect(await ana.scroller.evaluate((chat) => chat.scrollWidth - chat.clientWidth)).toBe(0);
    const widths = await page.locator(".slot").evaluateAll((slots) => slots.map((slot) => slot.clientWidth));
    expect(new Set(widths).size).toBe(1);
  });
});
