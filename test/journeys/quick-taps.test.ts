import { describe, expect, it } from "vitest";
import { tooManyRequests } from "../../sandbox/telegram/faults.ts";
import { testDatabase } from "../support/database.ts";
import { aHouse } from "../support/house.ts";
import { labelsOf, noticeAfter } from "./steps.ts";

const database = testDatabase();

/** A guest at the counters, or before that at the calendar. */
async function atTheParty() {
  const house = await aHouse(database);
  house.ana.types("/book 10/11 al 13/11");
  const party = await house.ana.sees("¿Cuántos son?");
  const adult = party.buttons[0]?.at(-1)?.data ?? "";
  return { ...house, party, addsAnAdult: () => house.ana.tapsData(party.id, adult) };
}

async function atTheCalendar() {
  const house = await aHouse(database);
  house.ana.types("/book");
  return { ...house, calendar: await house.ana.sees("¿Qué días") };
}

describe("quick taps on the counters", () => {
  it("all count, though each was made before the last was shown", async () => {
    const { ana, addsAnAdult } = await atTheParty();
    for (let tap = 0; tap < 3; tap += 1) addsAnAdult();
    for (const count of [3, 4, 5]) {
      expect(labelsOf(await ana.next("the counters"))).toContain(`Adultos: ${count}`);
    }
  });

  it("count before the answer that is tapped with them", async () => {
    const { ana, party, addsAnAdult } = await atTheParty();
    addsAnAdult();
    addsAnAdult();
    ana.taps("✅ Somos 2 adultos", party);
    await ana.sees("Para 4 adultos");
  });

  it("go no further than the house takes", async () => {
    const { ana, party, addsAnAdult } = await atTheParty();
    for (let tap = 0; tap < 9; tap += 1) addsAnAdult();
    ana.taps("✅ Somos", party);
    await ana.sees("Para 6 adultos");
  });

  it("delivered again count once", async () => {
    const { ana, telegram, addsAnAdult, restart } = await atTheParty();
    addsAnAdult();
    await ana.next("the counters");
    telegram.redeliver();
    await restart();
    telegram.redeliver();
    addsAnAdult();
    expect(labelsOf(await ana.next("the counters"))).toContain("Adultos: 4");
  });

  it("are not lost where what they led to could not be shown", async () => {
    const { ana, telegram, addsAnAdult } = await atTheParty();
    telegram.failNext("editMessageReplyMarkup", tooManyRequests(60));
    addsAnAdult();
    addsAnAdult();
    expect(labelsOf(await ana.next("the counters"))).toContain("Adultos: 4");
  });

  it("on an older message of the question count from what it shows", async () => {
    const { ana, party, addsAnAdult } = await atTheParty();
    addsAnAdult();
    await ana.next("the counters");
    ana.types("muchos");
    const again = await ana.sees("¿Cuántos son?");
    ana.taps("+", again);
    expect(labelsOf(await ana.next("the new counters"))).toContain("Adultos: 3");
    ana.taps("−", party);
    expect(labelsOf(await ana.next("the old counters"))).toContain("Adultos: 2");
  });

  it("after the answer are told that it was given", async () => {
    const { ana, party, addsAnAdult } = await atTheParty();
    ana.taps("✅ Somos 2 adultos", party);
    expect(await noticeAfter(ana, addsAnAdult())).toContain("una pregunta anterior");
  });
});

describe("quick taps on the calendar", () => {
  it("are the arrival and the departure", async () => {
    const { ana, calendar } = await atTheCalendar();
    const days = calendar.buttons.flat();
    for (const day of ["10", "13"]) {
      ana.tapsData(calendar.id, days.find(({ text }) => text === day)?.data ?? "");
    }
    await ana.sees("¿Cuántos son?");
    ana.types("2");
    await ana.sees("mar 10 nov → vie 13 nov");
  });

  it("on the same day are one arrival", async () => {
    const { ana, calendar } = await atTheCalendar();
    const day = calendar.buttons.flat().find(({ text }) => text === "10")?.data ?? "";
    ana.tapsData(calendar.id, day);
    ana.tapsData(calendar.id, day);
    expect(labelsOf(await ana.next("the departures"))[0]).toBe("Llegás mar 10 nov · ¿cuándo te vas?");
    ana.taps("13", calendar);
    await ana.sees("¿Cuántos son?");
  });

  it("on an earlier day than the arrival are told why that is no departure", async () => {
    const { ana, calendar } = await atTheCalendar();
    const days = calendar.buttons.flat();
    const [later, earlier] = ["13", "10"].map((day) => days.find(({ text }) => text === day)?.data ?? "");
    ana.tapsData(calendar.id, later ?? "");
    expect(await noticeAfter(ana, ana.tapsData(calendar.id, earlier ?? ""))).toContain(
      "no puede ser tu salida",
    );
  });

  it("turn as many months", async () => {
    const { ana, calendar } = await atTheCalendar();
    const next = calendar.buttons.flat().find(({ text }) => text === "›")?.data ?? "";
    ana.tapsData(calendar.id, next);
    ana.tapsData(calendar.id, next);
    await ana.next("December");
    expect(labelsOf(await ana.next("January"))).toContain("ene 2027");
  });
});
