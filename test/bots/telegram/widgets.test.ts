import { describe, expect, it, vi } from "vitest";
import {
  addMonths,
  type CivilDate,
  type CivilMonth,
  civilMonth,
  datesOfMonth,
} from "../../../src/booking/domain/civil-date.ts";
import { readTap } from "../../../src/bots/channel/taps.ts";
import type { CalendarMonth } from "../../../src/bots/chat.ts";
import type { Rows } from "../../../src/bots/telegram/buttons.ts";
import { calendarRows } from "../../../src/bots/telegram/widgets/calendar.ts";
import { partyRows } from "../../../src/bots/telegram/widgets/party.ts";
import { tapWidget } from "../../../src/bots/telegram/widgets/widget.ts";
import { formatFor } from "../../../src/bots/texts/format.ts";
import { loadTexts } from "../../../src/bots/texts/texts.ts";
import { inCordoba } from "../../support/builders/booking.ts";

const t = loadTexts()("es-AR");
const voice = { t, format: formatFor("es-AR", t, inCordoba("2026-11-02")) };
const NOVEMBER = month("2026-11");

function month(text: string): CivilMonth {
  const read = civilMonth(text);
  if (read === undefined) throw new Error(`${text} is not a month.`);
  return read;
}

/** A house in which one may arrive or leave on these days only. */
const open =
  (...days: string[]) =>
  async (shown: CivilMonth, checkIn: CivilDate | null): Promise<CalendarMonth> => ({
    month: shown,
    checkIn,
    days: datesOfMonth(shown).map((date) => ({ date, open: days.includes(date) && date > (checkIn ?? "") })),
    previous: shown === NOVEMBER ? null : addMonths(shown, -1),
    next: addMonths(shown, 1),
  });

const texts = (rows: Rows) => rows.map((row) => row.map(({ text }) => text));

/** Taps the button with this label, in a house whose days are like that. */
async function tap(rows: Rows, text: string, months = open()) {
  const button = rows.flat().find((one) => one.text === text);
  const said = readTap(button && "callback_data" in button ? button.callback_data : "");
  if (said.kind !== "widget") return said.kind;
  return tapWidget(said.move, said.shown, said.token, voice, months);
}

describe("the calendar", () => {
  const days = open("2026-11-10", "2026-11-13");
  const november = async () => calendarRows(await days(NOVEMBER, null), "abc.1", voice);

  it("is a month of weeks that begin on Monday, with what is not free struck out", async () => {
    const [title, months, weekdays, ...weeks] = texts(await november());
    expect([title, months]).toEqual([["¿Qué día llegás?"], ["⠀", "nov 2026", "›"]]);
    expect(weekdays).toEqual(["L", "M", "M", "J", "V", "S", "D"]);
    expect(weeks.at(0)).toEqual(["9̶", "10", "1̶1̶", "1̶2̶", "13", "1̶4̶", "1̶5̶"]);
    expect(weeks.at(-1)).toEqual(["3̶0̶", "⠀", "⠀", "⠀", "⠀", "⠀", "⠀"]);
    expect(weeks.every((week) => week.length === 7)).toBe(true);
  });

  it("remembers which booking is to move, whichever way it is turned", async () => {
    const asked: (string | undefined)[] = [];
    const moving = async (shown: CivilMonth, checkIn: CivilDate | null, besides?: string) => {
      asked.push(besides);
      return { ...(await days(shown, checkIn)), ...(besides && { besides }) };
    };
    const rows = calendarRows(await moving(NOVEMBER, null, "K7Q2MX"), "abcdefghij.1234", voice);
    const december = await tap(rows, "›", moving);
    const arrived = await tap(rows, "10", moving);
    for (const next of [december, arrived]) {
      if (typeof next !== "object" || !("rows" in next)) throw new Error("It was not turned.");
      await tap(next.rows, "‹", moving);
    }
    expect(new Set(asked)).toEqual(new Set(["K7Q2MX"]));
  });

  it("leaves out the weeks of this month in which nothing can be chosen any more, and no other week", async () => {
    const december = calendarRows(await open("2026-12-30")(month("2026-12"), null), "abc.1", voice);
    expect(texts(await november())[3]).toContain("10");
    expect(texts(december)[3]).toEqual(["⠀", "1̶", "2̶", "3̶", "4̶", "5̶", "6̶"]);
    const full = calendarRows(await open()(NOVEMBER, null), "abc.1", voice);
    expect(texts(full)[3]).toEqual(["⠀", "⠀", "⠀", "⠀", "⠀", "⠀", "1̶"]);
  });

  it("asks for the departure once an arrival is tapped, and comes to both", async () => {
    const tapped = await tap(await november(), "10", days);
    const departures = tapped && typeof tapped === "object" && "rows" in tapped ? tapped.rows : [];
    expect(texts(departures)[0]).toEqual(["Llegás mar 10 nov · ¿cuándo te vas?"]);
    expect(texts(departures).flat()).toContain("[10]");
    expect(await tap(departures, "13", days)).toEqual({
      state: "2026-11.2026-11-10",
      answer: "2026-11-10/2026-11-13",
      label: "mar 10 nov → vie 13 nov",
    });
    expect(texts(departures).at(-1)).toEqual(["‹ Cambiar la llegada"]);
  });

  it("tells the year of an answer that is more than half a year ahead", async () => {
    const far = open("2027-11-10", "2027-11-13");
    const rows = calendarRows(await far(month("2027-11"), null), "abc.1", voice);
    const tapped = await tap(rows, "10", far);
    const departures = tapped && typeof tapped === "object" && "rows" in tapped ? tapped.rows : [];
    expect(texts(departures)[0]).toEqual(["Llegás mié 10 nov 2027 · ¿cuándo te vas?"]);
    expect(await tap(departures, "13", far)).toHaveProperty("label", "mié 10 nov → sáb 13 nov 2027");
  });

  it("turns to the month that was asked for, and keeps the arrival", async () => {
    const months = vi.fn(days);
    await tap(calendarRows(await days(NOVEMBER, "2026-11-10" as CivilDate), "abc.1", voice), "›", months);
    expect(months).toHaveBeenCalledWith("2026-12", "2026-11-10");
  });

  it("shows the next month when all departures are there", async () => {
    const months = open("2026-11-30", "2026-12-02");
    const rows = calendarRows(await months(NOVEMBER, null), "abc.1", voice);
    expect(await tap(rows, "30", months)).toHaveProperty("rows.1.1.text", "dic 2026");
  });

  it("says so when nobody could leave again after that arrival", async () => {
    const arrivals = open("2026-11-10");
    const rows = calendarRows(await arrivals(NOVEMBER, null), "abc.1", voice);
    expect(await tap(rows, "10", arrivals)).toMatchObject({
      notice: expect.stringContaining("Llegando el mar 10 nov"),
    });
  });

  it("answers a tap on a day struck out with the reason", async () => {
    expect(await tap(await november(), "9̶", days)).toMatchObject({
      notice: expect.stringContaining("completo"),
    });
  });

  it("knows of a day that was taken since it was drawn", async () => {
    expect(await tap(await november(), "10", open())).toMatchObject({
      notice: expect.stringContaining("completo"),
    });
  });

  it("does nothing on its labels", async () => {
    expect(await tap(await november(), "noviembre de 2026")).toBe("nothing");
  });

  const strange = [
    ["2026-02-31", "2026-11.-"],
    [">", "2026-13.-"],
    [">", "2026-11"],
    ["2026-11-10", ""],
    ["", "2026-11.-"],
    ["adults2", "2.0.0.6.1"],
    ["adults1", "2.0"],
  ] as const;
  it.each(strange)("has no button %s on %s", async (move, state) => {
    expect(await tapWidget(move, state, "abc.1", voice, open())).toBeUndefined();
  });
});

describe("the counters", () => {
  const counters = (adults: number, children: number, pets: number, maxPets = 1) =>
    partyRows({ kind: "party", party: { adults, children, pets }, maxGuests: 6, maxPets }, "abc.1", voice);

  it("count up and down within what the house takes", async () => {
    expect(texts(counters(2, 0, 0))).toEqual([
      ["−", "Adultos: 2", "+"],
      ["⠀", "Menores: 0", "+"],
      ["⠀", "Mascotas: 0", "+"],
      ["✅ Somos 2 adultos"],
    ]);
    expect(texts(counters(1, 5, 1)).slice(0, 3)).toEqual([
      ["⠀", "Adultos: 1", "⠀"],
      ["−", "Menores: 5", "⠀"],
      ["−", "Mascotas: 1", "⠀"],
    ]);
  });

  it("do not ask about pets where none are taken", () => {
    expect(
      texts(counters(2, 0, 0, 0))
        .flat()
        .join(),
    ).not.toContain("Mascotas");
  });

  it("come to the party that is shown", async () => {
    const tapped = await tap(counters(2, 0, 0), "−");
    expect(tapped).toHaveProperty("rows.3.0.text", "✅ Somos 1 adulto");
    expect(await tap(counters(2, 1, 1), "✅ Somos 2 adultos, 1 menor y 1 mascota")).toEqual({
      state: "2.1.1.6.1",
      answer: "adults=2 children=1 pets=1",
      label: "2 adultos, 1 menor y 1 mascota",
    });
  });
});
