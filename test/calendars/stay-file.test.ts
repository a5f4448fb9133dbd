import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { stayFile } from "../../src/calendars/stay-file.ts";
import { stay, VILLA_BELGRANO } from "../support/builders/booking.ts";

const NOW = new Date("2026-11-02T15:00:00Z");
const booking = {
  ...{ id: "3f0c9a55-7d0a-4b7e-9a39-2f4f8f6d1c11", code: "K7Q2MX" },
  stay: stay("2026-12-29", "2027-01-02"),
};
const house = {
  ...{ name: "Cabañas El Hornero", timeZone: "America/Argentina/Cordoba", place: VILLA_BELGRANO },
  ...{ checkInTime: "15:00", checkOutTime: "10:00" },
};
const words = {
  summary: "El Hornero · Quebracho",
  description: "Reserva K7Q2MX\nSaldo al llegar: $ 210.000,00",
};

function eventIn(content: string): ICAL.Event {
  const event = new ICAL.Component(ICAL.parse(content)).getFirstSubcomponent("vevent");
  if (!event) throw new Error("There is no event.");
  return new ICAL.Event(event);
}

describe("the file for the guest's calendar", () => {
  const { content, ...file } = stayFile(booking, house, words, NOW);

  it("is called like the booking", () => {
    expect(file).toEqual({ name: "K7Q2MX.ics", mimeType: "text/calendar" });
  });

  it("says when they may come and when they leave, to the minute, whatever their phone's time zone", () => {
    const { startDate, endDate } = eventIn(content);
    expect([startDate, endDate].map((time) => time.toJSDate().toISOString())).toEqual([
      "2026-12-29T18:00:00.000Z",
      "2027-01-02T13:00:00.000Z",
    ]);
  });

  it("says what it is and where", () => {
    const { summary, description, location } = eventIn(content);
    expect({ summary, description, location }).toEqual({
      ...words,
      location: `Cabañas El Hornero\n${VILLA_BELGRANO.address}`,
    });
    expect(content).toContain("GEO:-31.9786;-64.5583\r\n");
  });

  it("is the same entry whenever it is made, so that a calendar has it once", () => {
    const later = stayFile(booking, house, words, new Date("2026-12-01T00:00:00Z"));
    expect(eventIn(later.content).uid).toBe(eventIn(content).uid);
  });

  it("needs no place", () => {
    const { content } = stayFile(booking, { ...house, place: null }, words, NOW);
    expect(eventIn(content).location).toBe("Cabañas El Hornero");
    expect(content).not.toContain("GEO");
  });

  it("has lines that every calendar reads, whatever the words", () => {
    const lines = fc.array(fc.string({ unit: "grapheme", maxLength: 90 }), { maxLength: 4 });
    const property = fc.property(fc.string({ unit: "grapheme", maxLength: 120 }), lines, (summary, texts) => {
      const description = texts.join("\n");
      const { content } = stayFile(booking, house, { summary, description }, NOW);
      const written = content.split("\r\n");
      expect(written.at(-1)).toBe("");
      expect(written.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line))).toEqual([]);
      expect(eventIn(content).description ?? "").toBe(description);
    });
    fc.assert(property);
  });
});
