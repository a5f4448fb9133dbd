import { describe, expect, it } from "vitest";
import { DAY_MS, HOUR_MS } from "../../src/shared/clock.ts";
import { testDatabase } from "../support/database.ts";
import { aHouse, type House, type HouseOptions } from "../support/house.ts";
import { requests } from "./any-phone.ts";
import { pays } from "./steps.ts";

const database = testDatabase();

async function anasHouse(options: HouseOptions = {}) {
  const house = await aHouse(database, { channel: "cloud", ...options });
  return { house, ana: house.guests.ana, marta: house.marta, whatsApp: house.whatsApp() };
}

const MARTA_APPROVES = async ({ marta }: House) => {
  marta.taps("✅ Aprobar", await marta.sees("Pedido"));
  await marta.sees("Aprobado");
};

describe("a guest who wrote more than a day ago", () => {
  it("hears by template that they were approved, and its button leads to the payment", async () => {
    const { house, ana, whatsApp } = await anasHouse();
    const code = await requests(house.guests.ana);
    await house.timePasses(11 * HOUR_MS);
    whatsApp.closeWindow(ana.id);
    await forgetsWhenTheyWrote();
    await MARTA_APPROVES(house);
    const told = await ana.sees(`El código es ${code}`);
    expect(told.template).toBe("hornero_request_approved");
    ana.taps("Pagar la seña", told);
    pays(house, ana, await ana.sees("Falta la seña para confirmar la reserva"));
    await ana.sees(`¡Reserva confirmada! Código ${code}`);
  });

  it("hears by template also where only WhatsApp knew that the day was over", async () => {
    const { house, ana, whatsApp } = await anasHouse();
    const code = await requests(house.guests.ana);
    whatsApp.closeWindow(ana.id);
    await MARTA_APPROVES(house);
    expect((await ana.sees(`El código es ${code}`)).template).toBe("hornero_request_approved");
    await expect.poll(outboxOf(ana.id)).toEqual(["read"]);
  });

  it("is written to freely again as soon as they write", async () => {
    const { house, ana } = await anasHouse();
    await requests(house.guests.ana);
    await house.timePasses(DAY_MS + HOUR_MS);
    expect((await ana.sees("no llegamos a contestar tu pedido")).template).toBe("hornero_request_expired");
    ana.types("hola");
    expect((await ana.sees("Soy la recepción")).template).toBeUndefined();
  });

  it("who cannot be written to at all is told of to the owner, with their number", async () => {
    const { house, ana, marta, whatsApp } = await anasHouse();
    await requests(house.guests.ana);
    whatsApp.failNext(131026);
    await MARTA_APPROVES(house);
    const alert = await marta.sees("No pudimos avisarle a Ana por WhatsApp");
    expect(alert.text).toContain(`+${ana.id}`);
    await expect.poll(outboxOf(ana.id)).toEqual(["failed"]);
  });

  it("who is told by a template that Meta does not know is told of to the owner", async () => {
    const { house, ana, marta, whatsApp } = await anasHouse();
    await requests(house.guests.ana);
    whatsApp.closeWindow(ana.id);
    await forgetsWhenTheyWrote();
    whatsApp.failNext(132001);
    await MARTA_APPROVES(house);
    await marta.sees("No pudimos avisarle a Ana por WhatsApp");
  });
});

describe("an answer that WhatsApp does not take", () => {
  it.each(["at_once", "later"] as const)("leaves nobody without a word, told of it %s", async (told) => {
    const { ana, whatsApp } = await anasHouse();
    whatsApp.failNext(131009, 1, { told });
    ana.types("hola");
    await ana.sees(/Perdón, algo falló de nuestro lado.*Código \d+/);
    ana.types("gracias");
    await ana.sees("¡De nada!");
  });

  it("is said sorry for once, also where that is not taken either", async () => {
    const { house, ana, whatsApp } = await anasHouse();
    whatsApp.failNext(131009, 2, { told: "at_once" });
    ana.types("hola");
    await expect.poll(lastError(ana.id), { timeout: 5000 }).toMatch(/^131009/);
    ana.types("gracias");
    await ana.sees("¡De nada!");
    expect(ana.messages.filter(({ from }) => from === "bot")).toHaveLength(1);
    expect(house.whatsApp().calls.filter(({ status }) => status === 400)).toHaveLength(2);
  });
});

describe("what WhatsApp refuses for now", () => {
  it.each([
    { code: 130429, what: "too many messages" },
    { code: 131000, what: "something went wrong" },
    { code: 190, what: "a token that is no longer good" },
  ])("is said as soon as it may be: $code, $what", async ({ code }) => {
    const { ana, whatsApp } = await anasHouse();
    whatsApp.failNext(code, 1, { told: "at_once" });
    ana.types("hola");
    await ana.sees("Soy la recepción", { timeoutMs: 20_000 });
    expect(ana.messages.filter(({ from }) => from === "bot")).toHaveLength(1);
  });

  it("to one person, for writing too fast, waits the six seconds WhatsApp asks for", async () => {
    const { house, ana, whatsApp } = await anasHouse();
    whatsApp.failNext(131056, 1, { told: "at_once" });
    ana.types("hola");
    await expect.poll(lastError(ana.id)).toMatch(/^131056/);
    await house.timePasses(6000);
    await ana.sees("Soy la recepción", { timeoutMs: 20_000 });
  });

  it.each(["reset", "bad_gateway"] as const)(
    "or cannot be reached for (%s) is said later, once",
    async (failure) => {
      const { ana, whatsApp } = await anasHouse();
      whatsApp.failNext(failure);
      ana.types("hola");
      await ana.sees("Soy la recepción", { timeoutMs: 20_000 });
      expect(ana.messages.filter(({ from }) => from === "bot")).toHaveLength(1);
    },
  );
});

/** As if our own note of it were older than WhatsApp's. */
async function forgetsWhenTheyWrote(): Promise<void> {
  await database.knex.raw("update whatsapp_contacts set heard_at = heard_at - interval '2 days'");
}

const outboxOf = (waId: number) => async (): Promise<string[]> => {
  const { rows } = await database.knex.raw<{ rows: { status: string }[] }>(
    "select status from outbox where chat_id = ? and kind = 'notice' order by id desc limit 1",
    [`whatsapp:${waId}`],
  );
  return rows.map(({ status }) => status);
};

const lastError = (waId: number) => async (): Promise<string> => {
  const { rows } = await database.knex.raw<{ rows: { error: string | null }[] }>(
    "select last_error as error from outbox where chat_id = ? order by id desc limit 1",
    [`whatsapp:${waId}`],
  );
  return rows[0]?.error ?? "";
};
