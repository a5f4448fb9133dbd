import { describe, expect, it } from "vitest";
import { tooManyRequests } from "../../sandbox/telegram/faults.ts";
import { testDatabase } from "../support/database.ts";
import { aHouse } from "../support/house.ts";
import { holds, labelsOf, noticeAfter, requests, seesTheCabins } from "./steps.ts";

const database = testDatabase();

describe("an update that Telegram delivers again", () => {
  it.each(["polling", "webhook"] as const)("repeats nothing, whichever it is (%s)", async (telegram) => {
    const house = await aHouse(database, { telegram });
    const { ana, marta } = house;
    const code = await requests(ana);
    await marta.sees(`Pedido ${code}`);
    const before = ana.messages.length;
    for (const { update_id } of [...house.telegram.updates]) house.telegram.redeliver(update_id);
    ana.types("/bookings");
    await ana.sees("Esta es tu reserva:");
    expect(ana.messages).toHaveLength(before + 2);
    expect(marta.messages).toHaveLength(1);
  });

  it("after a restart repeats nothing either", async () => {
    const { ana, marta, telegram, restart } = await aHouse(database);
    await requests(ana);
    await marta.sees("Pedido");
    await restart();
    telegram.redeliver();
    ana.types("/bookings");
    await ana.sees("Esta es tu reserva:");
    expect(marta.messages).toHaveLength(1);
  });
});

describe("a guest in a hurry", () => {
  it("who taps the same button twice holds once, and is told that the second tap came late", async () => {
    const { ana, marta } = await aHouse(database);
    await seesTheCabins(ana);
    const card = ana.messages.findLast(({ text }) => text.startsWith("Quebracho"));
    ana.taps("Pedir Quebracho", card);
    const second = ana.taps("Pedir Quebracho", card);
    expect(await noticeAfter(ana, second)).toContain("ya terminó");
    await marta.sees("Pedido");
    ana.types("/bookings");
    await ana.sees("Esta es tu reserva:");
    expect(marta.messages).toHaveLength(1);
  });

  it("who writes all the answers before the first question is answered in order", async () => {
    const { ana } = await aHouse(database);
    for (const words of ["/book", "10/11 al 13/11", "2", "Quebracho"]) ana.types(words);
    for (const question of ["¿Qué días", "¿Cuántos son?", "¿Cuál te gusta?", "Tu pedido es el"]) {
      await ana.sees(question);
    }
  });
});

describe("guests at the same time", () => {
  it("do not get each other's answers", async () => {
    const { ana, bruno, carol } = await aHouse(database);
    ana.types("/book 10/11 al 13/11");
    bruno.types("/book 5/1 a 8/1");
    carol.types("/book 5 to 9 February");
    ana.types("2");
    bruno.types("3");
    carol.types("4");
    await ana.sees("Para 2 adultos (mar 10 nov → vie 13 nov · 3 noches)");
    await bruno.sees("Para 3 adultos (ter 5 jan → sex 8 jan · 3 noites)");
    await carol.sees("For 4 adults (Fri 5 Feb → Tue 9 Feb · 4 nights)");
  });

  it("who tap the last cabin together: one has it, the other is asked for other dates", async () => {
    const { ana, carol } = await aHouse(database, { mode: "instant", cabins: [{ name: "Quebracho" }] });
    await seesTheCabins(ana);
    carol.types("10 to 13 November for 2");
    await carol.waitFor((seen) => labelsOf(seen).includes("Book Quebracho"), { what: "the Quebracho" });
    ana.taps("Reservar Quebracho");
    carol.taps("Book Quebracho");
    const said = [
      await ana.sees(/Tu reserva es la|se te adelantó/),
      await carol.sees(/Your booking is|Somebody was faster/),
    ];
    expect(said.filter(({ text }) => /reserva es la|Your booking is/.test(text))).toHaveLength(1);
  });
});

describe("while Telegram asks us to slow down", () => {
  it("what we say arrives later, all of it and in order", async () => {
    const { ana, telegram } = await aHouse(database);
    telegram.failNext("sendPhoto", tooManyRequests(1));
    await seesTheCabins(ana);
    const said = ana.messages.filter(({ from }) => from === "bot").map(({ text }) => text.split(" ")[0]);
    expect(said).toEqual(["Para", "Algarrobo", "Quebracho"]);
    const refused = telegram.calls.findIndex(({ status }) => status === 429);
    const [first, again] = [
      telegram.calls[refused],
      telegram.calls.slice(refused + 1).find(({ method }) => method === "sendPhoto"),
    ];
    expect((again?.at.getTime() ?? 0) - (first?.at.getTime() ?? 0)).toBeGreaterThanOrEqual(1000);
  });

  it("an answer given meanwhile waits its turn", async () => {
    const { ana, telegram } = await aHouse(database);
    telegram.failNext("sendMessage", tooManyRequests(1));
    ana.types("/book");
    ana.types("10/11 al 13/11");
    await ana.sees("¿Qué días");
    await ana.sees("¿Cuántos son?");
  });

  it("a tap inside a question is shown later", async () => {
    const { ana, telegram } = await aHouse(database);
    ana.types("/book");
    const calendar = await ana.sees("¿Qué días");
    telegram.failNext("editMessageReplyMarkup", tooManyRequests(1));
    ana.taps("10", calendar);
    expect(labelsOf(await ana.next("the departures"))[0]).toBe("Llegás mar 10 nov · ¿cuándo te vas?");
  });

  it("a passing word is said later", async () => {
    const { ana, telegram } = await aHouse(database);
    ana.types("/book");
    const calendar = await ana.sees("¿Qué días");
    ana.types("10/11 al 13/11");
    await ana.sees("¿Cuántos son?");
    telegram.failNext("answerCallbackQuery", tooManyRequests(1));
    expect(await noticeAfter(ana, ana.taps("Este finde", calendar))).toContain("una pregunta anterior");
  });
});

describe("while Telegram does not answer", () => {
  it.each(["bad_gateway", "reset"] as const)("what it did not take is sent again (%s)", async (failure) => {
    const { ana, telegram } = await aHouse(database, { mode: "instant" });
    telegram.failNext("sendMessage", failure);
    await holds(ana);
  });

  it("a tap whose spinner could not be stopped counts all the same", async () => {
    const { ana, telegram } = await aHouse(database);
    telegram.failNext("answerCallbackQuery", tooManyRequests(5));
    telegram.failNext("editMessageReplyMarkup", tooManyRequests(5));
    await seesTheCabins(ana);
    ana.taps("✏️ Cambiar cuántos somos");
    await ana.sees("¿Cuántos son?");
  });
});
