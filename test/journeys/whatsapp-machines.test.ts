import { describe, expect, it } from "vitest";
import { MINUTE_MS, SECOND_MS } from "../../src/shared/clock.ts";
import { testDatabase } from "../support/database.ts";
import { aHouse } from "../support/house.ts";

const database = testDatabase();

const anasHouse = async () => {
  const house = await aHouse(database, { channel: "cloud" });
  return { ...house, ana: house.guests.ana, whatsApp: house.whatsApp() };
};

const answersTo = ({ messages }: { readonly messages: readonly { readonly from: string }[] }) =>
  messages.filter(({ from }) => from === "bot").length;

describe("a machine at the other end", () => {
  it("that answers every message of ours is left in peace, and the owner is told", async () => {
    const { ana, marta } = await anasHouse();
    ana.types("hola");
    await ana.sees("Soy la recepción");
    await hasWritten(50);
    ana.listen((event) => {
      if (event.type === "message" && event.message.from === "bot")
        ana.types(`Gracias por su mensaje de las ${event.message.at}, nº ${event.message.id}`);
    });
    ana.types("¿Hola?");
    const told = await marta.sees("Dejamos de contestarle por una hora a Ana");
    expect(told.text).toContain("manda mensajes sin parar");
    expect(told.text).toContain(`+${ana.id}`);
    expect(answersTo(ana)).toBeLessThanOrEqual(10);
  });

  it("that sends the same again and again is left in peace after the fifth, and heard again an hour later", async () => {
    const { ana, marta, timePasses } = await anasHouse();
    for (let time = 0; time < 8; time += 1) ana.types("Este es un mensaje automático");
    await marta.sees("mandó lo mismo una y otra vez");
    expect(answersTo(ana)).toBe(5);
    await timePasses(61 * MINUTE_MS);
    ana.types("hola");
    await ana.sees("Soy la recepción");
  });

  it("is none that says yes eight times, or sends an album of pictures: that is declined once", async () => {
    const { ana } = await anasHouse();
    for (let time = 0; time < 12; time += 1) ana.sends({ type: "photo" });
    ana.types("gracias");
    await ana.sees("¡De nada!");
    expect(answersTo(ana)).toBe(2);
    for (let time = 0; time < 8; time += 1) ana.types("ok");
    ana.types("ayuda");
    await ana.sees("Así funciona");
  });

  it("is none that asks a person the same six times: each is passed on", async () => {
    const { ana, marta } = await anasHouse();
    ana.types("quiero hablar con alguien");
    await ana.sees("le avisé a la gente");
    for (let time = 0; time < 7; time += 1) ana.types("¿Hay alguien ahí?");
    const passedOn = () => marta.messages.filter(({ text }) => /#\d+\n¿Hay alguien ahí\?$/.test(text)).length;
    await expect.poll(passedOn, { timeout: 10_000 }).toBe(7);
  });

  it("is none that sends one voice message after the other: each is declined", async () => {
    const { ana, timePasses } = await anasHouse();
    for (let time = 1; time <= 8; time += 1) {
      ana.sends({ type: "voice", seconds: 3 });
      await expect.poll(() => answersTo(ana), { timeout: 10_000 }).toBe(time);
      await timePasses(15 * SECOND_MS);
    }
  });
});

describe("a message that breaks in our hands", () => {
  it("is answered when it is heard again, and is not taken for one more of the same", async () => {
    const { ana } = await anasHouse();
    const lock = await database.knex.transaction();
    await lock.raw("alter table outbox add constraint broken check (false) not valid");
    await lock.commit();
    ana.sends({ type: "photo" });
    await expect.poll(attempts, { timeout: 10_000 }).toBeGreaterThan(0);
    await database.knex.raw("alter table outbox drop constraint broken");
    await expect.poll(() => answersTo(ana), { timeout: 10_000 }).toBe(1);
  });

  it("does not break for an emoji where it is cut to be compared", async () => {
    const { ana } = await anasHouse();
    ana.types(`${"hola ".repeat(39)}hola😀😀 ¿me ayudan con algo?`);
    await expect.poll(() => answersTo(ana), { timeout: 10_000 }).toBe(1);
    expect(await attempts()).toBe(0);
  });
});

/** As if whoever wrote last had done so this many times. */
async function hasWritten(times: number): Promise<void> {
  await database.knex.raw(
    `update whatsapp_contacts
     set talk = jsonb_set(talk, '{instants}', to_jsonb(array_fill(talk -> 'instants' -> 0, array[?::int])))
     where jsonb_array_length(talk -> 'instants') > 0`,
    [times],
  );
}

async function attempts(): Promise<number> {
  const { rows } = await database.knex.raw<{ rows: [{ attempts: number }] }>(
    "select attempts from inbox where source = 'whatsapp' order by id desc limit 1",
  );
  return rows[0].attempts;
}
