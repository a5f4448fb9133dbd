import { describe, expect, it } from "vitest";
import { testDatabase } from "../support/database.ts";
import {
  aLiveHouse,
  DATES,
  holdRows,
  inThisOrder,
  PATIENCE,
  saysWhen,
  toldTo,
  UNHURRIED,
} from "./live-house.ts";

const ASKED = ["¿Qué días querés venir?", "¿Cuántos son?"];

describe("killed after a question was asked", UNHURRIED, () => {
  const database = testDatabase();

  it("goes on at that question, also with an answer given meanwhile", async () => {
    const { ana, bruno, opens, allSaid } = await aLiveHouse(database);
    const hornero = await opens();
    await saysWhen(ana);
    await saysWhen(bruno);
    await allSaid();
    await hornero.kill();
    bruno.types("somos 3");

    await opens();
    ana.taps("✅ Somos");
    await ana.sees("Quebracho", PATIENCE);
    await bruno.sees("Quebracho", PATIENCE);
    expect(toldTo(ana)).toEqual(inThisOrder(...ASKED, "Para 2 adultos", "Quebracho"));
    expect(toldTo(bruno)).toEqual(inThisOrder(...ASKED, "Para 3 adultos", "Quebracho"));
  });
});

describe("killed while an answer was being heard", UNHURRIED, () => {
  const database = testDatabase();

  it("hears the answer again, and asks the next question once", async () => {
    const { ana, opens } = await aLiveHouse(database);
    const hornero = await opens();
    await saysWhen(ana);
    const draft = await holdRows(database.knex, "select from drafts for update");
    ana.taps("✅ Somos");
    await draft.wanted();
    await hornero.kill();
    await draft.letGo();

    await opens();
    await ana.sees("Quebracho", PATIENCE);
    expect(toldTo(ana)).toEqual(inThisOrder(...ASKED, "Para 2 adultos", "Quebracho"));
  });
});

describe("killed after a tap was counted, before the guest saw it", UNHURRIED, () => {
  const database = testDatabase();

  it("shows it, and counts it once", async () => {
    const { ana, telegram, opens, stuckSending } = await aLiveHouse(database);
    const hornero = await opens();
    await saysWhen(ana);
    telegram.failNext("editMessageReplyMarkup", "hang");
    ana.taps("+");
    await stuckSending("editMessageReplyMarkup");
    await hornero.kill();

    await opens();
    const counters = await ana.next("the counters", PATIENCE);
    expect(counters.buttons[0]?.map(({ text }) => text)).toContain("Adultos: 3");
    ana.taps("✅ Somos 3 adultos");
    await ana.sees("Para 3 adultos", PATIENCE);
  });
});

describe("killed between two messages of an answer", UNHURRIED, () => {
  const database = testDatabase();

  it("sends the rest, and what was there already not again", async () => {
    const { ana, telegram, opens, stuckSending } = await aLiveHouse(database);
    const hornero = await opens();
    await saysWhen(ana);
    telegram.failNext("sendPhoto", "hang");
    ana.taps("✅ Somos");
    await stuckSending("sendPhoto");
    await hornero.kill();

    await opens();
    await ana.sees("Quebracho", PATIENCE);
    expect(toldTo(ana)).toEqual(inThisOrder(...ASKED, "Para 2 adultos", "Quebracho"));
  });
});

describe("killed before it knew that a message had arrived", UNHURRIED, () => {
  const database = testDatabase();

  it("sends it again rather than not at all", async () => {
    const { ana, telegram, opens } = await aLiveHouse(database);
    const hornero = await opens();
    telegram.failNext("sendMessage", "answer_lost");
    ana.types("/book");
    await ana.sees("¿Qué días", PATIENCE);
    await hornero.kill();

    await opens();
    await ana.sees("¿Qué días", PATIENCE);
    ana.types(DATES);
    await ana.sees("¿Cuántos son?", PATIENCE);
    expect(toldTo(ana)).toEqual(inThisOrder("¿Qué días", "¿Qué días", "¿Cuántos son?"));
  });
});
