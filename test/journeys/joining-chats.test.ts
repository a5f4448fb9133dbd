import { describe, expect, it } from "vitest";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../src/shared/clock.ts";
import { testDatabase } from "../support/database.ts";
import { aHouse } from "../support/house.ts";
import { codeIn, holds, labelsOf, pays, requests, seesTheCabins } from "./steps.ts";

const database = testDatabase();
type House = Awaited<ReturnType<typeof aHouse>>;
type Phone = House["ana"];

/** Asks for a code in a chat. */
async function asksForCode(phone: Phone): Promise<string> {
  phone.types("vincular");
  const { text } = await phone.sees("Tu código es");
  return /[2-9A-HJ-NP-Z]{8}/.exec(text)?.[0] ?? "";
}

/** Whoever has a code from a stranger can still say no. */
async function saysYes(phone: Phone): Promise<void> {
  await phone.sees("Unimos este chat");
  phone.types("sim");
}

/** Ana has two phones: Bruno's is hers, too, and speaks Portuguese. */
const anasPhones = async (options: Parameters<typeof aHouse>[1] = {}) => {
  const house = await aHouse(database, { mode: "instant", ...options });
  return { ...house, house, other: house.bruno };
};

describe("a guest with two chats", () => {
  it("joins them with a code: each booking is seen from both, and both say so", async () => {
    const { ana, other } = await anasPhones();
    const [first, second] = [codeIn(await holds(ana)), codeIn(await holdsThere(other))];
    other.types(`vincular ${await asksForCode(ana)}`);
    await saysYes(other);
    await other.sees("Seus dois chats estão unidos");
    await ana.sees("Uniste este chat con otro tuyo");
    for (const phone of [ana, other]) {
      phone.types("/bookings");
      await phone.sees(second);
      await phone.sees(first);
    }
  });

  it("pays or cancels in one what was booked in the other, and hears of it where it was booked", async () => {
    const { ana, other, house } = await anasPhones();
    const [paid, dropped] = [await holds(ana), await holds(ana, "Algarrobo")];
    ana.types("mis reservas");
    await ana.sees("Estas son tus 2");
    other.types(`join ${await asksForCode(ana)}`);
    await saysYes(other);
    await other.sees("Seus dois chats estão unidos");
    other.types("/bookings");
    other.taps("Cancelar a reserva", await other.sees(codeIn(dropped)));
    other.taps("Sim", await other.sees(`Cancelamos a reserva ${codeIn(dropped)}?`));
    await other.sees(`Cancelei a reserva ${codeIn(dropped)}`);
    pays(house, ana, paid);
    await ana.sees("¡Reserva confirmada!");
  });

  it("may tap that there is a code, and write just that, however", async () => {
    const { ana, other } = await anasPhones();
    const code = await asksForCode(ana);
    other.types("/help");
    other.taps("🔗 Unir meus chats", await other.sees("Funciona assim"));
    other.taps("🔑 Tenho um código", await other.sees("Seu código é"));
    await other.sees("Escreva o código");
    other.types(`${code.slice(0, 4).toLowerCase()} ${code.slice(4).toLowerCase()}`);
    await saysYes(other);
    await other.sees("Seus dois chats estão unidos");
  });

  it("may write it in the middle of a booking, which goes on", async () => {
    const { ana, other } = await anasPhones();
    const code = await asksForCode(ana);
    other.types("/book");
    await other.sees("Em quais dias");
    other.types(code);
    await saysYes(other);
    await other.sees("Seus dois chats estão unidos");
    other.types("10/11 a 13/11");
    await other.sees("Quantas pessoas");
  });

  it("who had asked for a cabin before the code was said gets it after, as one guest", async () => {
    const { ana, other, marta } = await anasPhones({ mode: "approval" });
    const code = await requests(ana);
    await seesTheCabins(ana);
    const card = ana.messages.findLast(({ text }) => text.startsWith("Algarrobo"));
    ana.types("vincular");
    const { text } = await ana.sees("Tu código es");
    other.types(`vincular ${/[2-9A-HJ-NP-Z]{8}/.exec(text)?.[0]}`);
    await saysYes(other);
    await other.sees("Seus dois chats estão unidos");
    ana.taps("Pedir Algarrobo", card);
    const second = codeIn(await ana.sees("Tu pedido es el"));
    marta.taps("✅ Aprobar", await marta.sees(`Pedido ${code}`));
    await ana.sees("Aprobaron tu reserva");
    other.types("/bookings");
    await other.sees(second);
    await other.sees(code);
  });
});

describe("a code", () => {
  it("that a stranger's link brought joins nothing unless it is said so", async () => {
    const { ana, other } = await anasPhones();
    await holdsThere(other);
    other.types(`vincular ${await asksForCode(ana)}`);
    other.taps("Não, deixar assim", await other.sees("Só diga sim se os dois chats forem seus"));
    await other.sees("os chats continuam separados");
    ana.types("/bookings");
    await ana.sees("Todavía no tenés reservas");
  });

  it("says nothing to the chat it was asked for in", async () => {
    const { ana } = await anasPhones();
    ana.types(`vincular ${await asksForCode(ana)}`);
    expect(labelsOf(await ana.sees("Ese código lo pediste en este mismo chat"))).toEqual([
      "🔑 Tengo un código",
    ]);
  });

  it("works once: said again where it worked nothing changes, elsewhere it is spent", async () => {
    const { ana, other, carol } = await anasPhones();
    const code = await asksForCode(ana);
    other.types(`vincular ${code}`);
    await saysYes(other);
    await other.sees("Seus dois chats estão unidos");
    other.types(code);
    await saysYes(other);
    await other.sees("Seus dois chats estão unidos");
    carol.types(`join ${code}`);
    await carol.sees("That code has been used");
    carol.types("/bookings");
    await carol.sees("You have no bookings yet");
  });

  it("said in two chats at the same moment joins one of them", async () => {
    const { ana, other, carol } = await anasPhones();
    const code = await asksForCode(ana);
    for (const phone of [other, carol]) phone.types(`join ${code}`);
    await Promise.all([other.sees("Unimos este chat"), carol.sees("Shall we join")]);
    other.types("sim");
    carol.types("yes");
    const answers = await Promise.all([
      other.sees(/unidos|já foi usado/),
      carol.sees(/joined|has been used/),
    ]);
    expect(answers.filter(({ text }) => /unidos|joined/.test(text))).toHaveLength(1);
  });

  it("is good for a quarter of an hour", async () => {
    const { ana, other, timePasses } = await anasPhones();
    const code = await asksForCode(ana);
    await timePasses(15 * MINUTE_MS);
    other.types(`vincular ${code}`);
    await other.sees("Esse código já venceu");
    await timePasses(2 * DAY_MS);
    await asksForCode(ana);
    other.types(`vincular ${code}`);
    await other.sees("Esse código não existe");
  });

  it("is of no use where both chats are one guest's already", async () => {
    const { ana, other } = await anasPhones();
    other.types(await asksForCode(ana));
    await saysYes(other);
    await other.sees("Seus dois chats estão unidos");
    other.types(await asksForCode(ana));
    await other.sees("Estes dois chats já estavam unidos");
  });

  it("cannot be guessed: after ten wrong ones an hour passes first", async () => {
    const { ana, other, timePasses } = await anasPhones();
    for (let tries = 1; tries <= 10; tries += 1) {
      other.types("vincular ABCD2345");
      await other.sees("Esse código não existe");
    }
    other.types(await asksForCode(ana));
    await other.sees("São tentativas demais");
    await timePasses(HOUR_MS + MINUTE_MS);
    other.types(await asksForCode(ana));
    await saysYes(other);
    await other.sees("Seus dois chats estão unidos");
  });
});

/** In Portuguese. */
async function holdsThere(phone: Phone) {
  phone.types("Tem vaga de 20/11 a 22/11 para 2?");
  phone.taps(
    "Reservar Quebracho",
    await phone.waitFor((seen) => labelsOf(seen).includes("Reservar Quebracho"), { what: "the Quebracho" }),
  );
  return phone.sees("Sua reserva é a");
}
