import { describe, expect, it } from "vitest";
import { testDatabase } from "../support/database.ts";
import { aHouse } from "../support/house.ts";
import { codeIn } from "./steps.ts";

const database = testDatabase();

const MARTA = 5_493_515_559_999;

/** Marta runs the place from Telegram, and has WhatsApp, too. */
async function aHouseOfMarta() {
  const house = await aHouse(database, { channel: "cloud", ownerNumbers: [`+${MARTA}`] });
  const marta = house.whatsApp().addPhone({ id: MARTA, name: "Marta", languageCode: "es", role: "owner" });
  return { house, ana: house.guests.ana, marta };
}

/** Ana asks for a cabin; returns the code. */
async function asks({ ana }: Awaited<ReturnType<typeof aHouseOfMarta>>): Promise<string> {
  ana.types("10/11 al 13/11 para 2");
  await ana.sees("Quebracho");
  ana.taps("Pedir Quebracho");
  return codeIn(await ana.sees("Tu pedido es el"));
}

describe("an owner in WhatsApp", () => {
  it("who never wrote hears of a request by template, as she does in Telegram", async () => {
    const place = await aHouseOfMarta();
    const code = await asks(place);
    const told = await place.marta.sees(`Pedido ${code}`);
    expect(told.template).toBe("hornero_owner_news");
    await place.house.marta.sees(`Pedido ${code}`);
  });

  it("who has written reads it all, with no button to decide there", async () => {
    const place = await aHouseOfMarta();
    place.marta.types("hola");
    await place.marta.sees("Esta es la recepción");
    const code = await asks(place);
    const told = await place.marta.sees(`Pedido ${code}`);
    expect(told.text).toContain("se hace desde Telegram");
    expect(told.buttons.flat()).toEqual([]);
  });

  it("who says so all the same is sent to Telegram, and nothing is decided", async () => {
    const place = await aHouseOfMarta();
    place.marta.types("hola");
    const menu = await place.marta.sees("Esta es la recepción");
    const code = await asks(place);
    place.marta.tapsData(menu.id, `c:approve ${code}`);
    await place.marta.sees("se hace desde Telegram");
    place.house.marta.taps("✅ Aprobar", await place.house.marta.sees(`Pedido ${code}`));
    await place.house.marta.sees("Aprobado");
  });
});
