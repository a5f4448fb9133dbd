import { chmod, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { freePorts } from "../../sandbox/demo/ports.ts";
import { openWorld } from "../../sandbox/demo/world.ts";
import { CHROMIUM, testBrowser, UNHURRIED } from "../support/browser.ts";
import { SCRATCH } from "../support/scratch.ts";

const aWindow = testBrowser();

let phonesUrl = "";

/** One demo for all tests: each has guests of its own in it, who keep out of each other's way. */
async function openTheDemo() {
  const dataDir = await mkdtemp(join(SCRATCH, "hornero-phones-"));
  await chmod(dataDir, 0o755); // Postgres reads its folder as a user of its own when the tests run as root
  const world = await openWorld({ dataDir, mode: "approval", ports: await freePorts() });
  phonesUrl = world.phonesUrl;
  return async () => {
    await world.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}

/** Its page in a real browser. */
async function theDemo(viewport = { width: 1440, height: 900 }): Promise<Page> {
  const page = await aWindow({ viewport });
  await page.goto(phonesUrl);
  return page;
}

/** The newest button of that name on a phone. */
const tap = (phone: Locator, name: string | RegExp) => phone.getByRole("button", { name }).last().click();
const sees = (phone: Locator, text: string | RegExp) =>
  phone.locator(".message.in").getByText(text).last().waitFor();

/** What the page asks of a host from now on. */
function requestsTo(page: Page, host: string): string[] {
  const urls: string[] = [];
  page.on("request", (request) => {
    if (new URL(request.url()).host === host) urls.push(request.url());
  });
  return urls;
}

async function asksForACabin(phone: Locator): Promise<void> {
  await tap(phone, "Iniciar");
  await tap(phone, "Reservar");
  await sees(phone, "¿Qué días querés venir?");
  await phone.getByLabel("Escribir un mensaje").fill("somos 2, del 5 al 12 de enero");
  await phone.getByLabel("Escribir un mensaje").press("Enter");
  await tap(phone, "Pedir Quebracho");
}

describe.skipIf(CHROMIUM === "")("the phones page", UNHURRIED, () => {
  beforeAll(openTheDemo, UNHURRIED.timeout);

  it("takes a booking from the first tap to the payment, and tells guest and owner", async () => {
    const page = await theDemo();
    const [ana, marta] = [page.locator("#phone-1001"), page.locator("#phone-1003")];
    await asksForACabin(ana);
    await sees(marta, /Pedido/);
    await tap(marta, /Aprobar/);
    await sees(ana, "¡Buenas noticias!");
    await tap(ana, /Pagar la seña/);
    await ana
      .frameLocator("iframe")
      .getByRole("button", { name: /^Pagar/ })
      .click();
    await sees(ana, "¡Reserva confirmada!");
    await sees(marta, /Seña pagada/);

    const left = requestsTo(page, "t.me");
    await ana.frameLocator("iframe").getByRole("link", { name: "Volver al chat" }).click();
    await ana.locator("iframe").waitFor({ state: "detached" });
    await tap(ana, "Mis reservas");
    await sees(ana, "Esta es tu reserva");
    expect(left).toEqual([]);
  });

  it("fits on a real phone: one chat at a time, nothing wider than the screen", async () => {
    const page = await theDemo({ width: 390, height: 844 });
    const [ana, bruno] = [page.locator("#phone-1001"), page.locator("#phone-1002")];
    const left = async (phone: Locator) => (await phone.boundingBox())?.x;
    expect(await left(bruno)).toBeGreaterThanOrEqual(390);
    await tap(bruno, "Iniciar");
    await sees(bruno, "¡Hola, Bruno!");
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
    expect(await left(ana)).toBeLessThanOrEqual(-390);
  });
});
