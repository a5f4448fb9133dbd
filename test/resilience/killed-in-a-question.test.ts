import { beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "../support/database.ts";
import { withTheLastTest } from "../support/ending.ts";
import { holdRows } from "./books.ts";
import {
  aLiveHouse,
  DATES,
  inThisOrder,
  type LiveHouse,
  PATIENCE,
  saysWhen,
  toldTo,
  UNHURRIED,
} from "./live-house.ts";

const ASKED = ["¿Qué días querés venir?", "¿Cuántos son?"];

describe("killed in the middle of six conversations", UNHURRIED, () => {
  const database = testDatabase();
  const ending = withTheLastTest();
  let house: LiveHouse;

  beforeAll(async () => {
    house = await aLiveHouse(database, { ending });
    const { ana, bruno, carla, dora, fabio, gina, telegram, stuckSending } = house;
    const hornero = await house.opens();
    await Promise.all([ana, bruno, carla, dora, fabio].map(saysWhen));
    await house.allSaid();

    telegram.failNext("editMessageReplyMarkup", "hang");
    dora.taps("+");
    await stuckSending("editMessageReplyMarkup");

    telegram.failNext("sendPhoto", "hang");
    fabio.taps("✅ Somos");
    await stuckSending("sendPhoto");

    const carlas = `select from drafts where chat_id = 'telegram:${carla.id}' for update`;
    const draft = await holdRows(database.knex, carlas, ending);
    carla.taps("✅ Somos");
    await draft.wanted();

    telegram.failNext("sendMessage", "answer_lost");
    gina.types("/book");
    await gina.sees("¿Qué días", PATIENCE);

    await hornero.kill();
    await draft.letGo();
    bruno.types("somos 3");
    await house.opens();
  }, UNHURRIED.timeout);

  it("goes on at a question that was asked, also with an answer given meanwhile", async () => {
    const { ana, bruno } = house;
    ana.taps("✅ Somos");
    await ana.sees("Quebracho", PATIENCE);
    await bruno.sees("Quebracho", PATIENCE);
    expect(toldTo(ana)).toEqual(inThisOrder(...ASKED, "Para 2 adultos", "Quebracho"));
    expect(toldTo(bruno)).toEqual(inThisOrder(...ASKED, "Para 3 adultos", "Quebracho"));
  });

  it("hears again the answer that was being heard, and asks the next question once", async () => {
    const { carla } = house;
    await carla.sees("Quebracho", PATIENCE);
    expect(toldTo(carla)).toEqual(inThisOrder(...ASKED, "Para 2 adultos", "Quebracho"));
  });

  it("shows a tap that was counted and not seen by the guest, and counts it once", async () => {
    const { dora } = house;
    const counters = await dora.next("the counters", PATIENCE);
    expect(counters.buttons[0]?.map(({ text }) => text)).toContain("Adultos: 3");
    dora.taps("✅ Somos 3 adultos");
    await dora.sees("Para 3 adultos", PATIENCE);
  });

  it("sends the rest of an answer, and what was there already not again", async () => {
    const { fabio } = house;
    await fabio.sees("Quebracho", PATIENCE);
    expect(toldTo(fabio)).toEqual(inThisOrder(...ASKED, "Para 2 adultos", "Quebracho"));
  });

  it("sends a message again, of which it did not know that it had arrived, rather than not at all", async () => {
    const { gina } = house;
    await gina.sees("¿Qué días", PATIENCE);
    gina.types(DATES);
    await gina.sees("¿Cuántos son?", PATIENCE);
    expect(toldTo(gina)).toEqual(inThisOrder("¿Qué días", "¿Qué días", "¿Cuántos son?"));
  });
});
