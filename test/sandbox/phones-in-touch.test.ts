import { describe, expect, it } from "vitest";
import { CHROMIUM, UNHURRIED } from "../support/browser.ts";
import { phoneOf, phonesInBrowser } from "./phones-in-browser.ts";
import { ANA } from "./telegram-people.ts";

const thePhones = phonesInBrowser();

describe.skipIf(CHROMIUM === "")("the phones page, in touch with the chat", UNHURRIED, () => {
  it("works in four windows of one browser at once", async () => {
    const { page, api, anotherWindow } = await thePhones();
    const windows = [page, await anotherWindow(), await anotherWindow(), await anotherWindow()];
    await api.sendMessage(ANA.id, "a todas las ventanas");
    for (const [index, window] of windows.entries()) {
      await phoneOf(window).sees("a todas las ventanas");
      await phoneOf(window).field.fill(`de la ventana ${index}`);
      await phoneOf(window).field.press("Enter");
    }
    for (const window of windows) await phoneOf(window).sees("de la ventana 3");
  });

  it("says when the server is away, keeps what was being sent, and comes back by itself", async () => {
    const { ana, stopServer, startServer } = await thePhones();
    await ana.field.fill("hola");
    await stopServer();
    await expect.poll(() => ana.status.textContent()).toBe("reconectando");
    await ana.field.press("Enter");
    await ana.phone.getByText("No hay conexión.").waitFor();
    await startServer();
    await expect.poll(() => ana.status.textContent(), { timeout: 20_000 }).toBe("bot");
    await ana.field.press("Enter");
    await ana.sees("hola");
  });
});
