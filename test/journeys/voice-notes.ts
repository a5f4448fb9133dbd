import { describe, expect, it } from "vitest";
import type { TestDatabase } from "../support/database.ts";
import { aHouse, type Channel } from "../support/house.ts";

/** Guests who speak instead of writing, on each channel. */
export function describeVoiceNotes(channel: Channel, database: TestDatabase): void {
  it(`a guest in ${channel} may speak instead of writing: it is echoed, answers the question, and counts once`, async () => {
    const house = await aHouse(database, { channel, transcriber: true });
    const { ana } = house.guests;
    const says = (words: string) => ana.sends({ type: "voice", seconds: 3, says: words });

    says("¿Tenés lugar del 10/11 al 13/11?");
    await ana.sees("🎙 Te escuché: “¿Tenés lugar del 10/11 al 13/11?”");
    await ana.sees("¿Cuántos son?");
    await house.restart();
    says("Somos 2 adultos");
    await ana.sees("🎙 Te escuché: “Somos 2 adultos”");
    await ana.sees("Para 2 adultos");
    expect(house.transcriber.calls).toMatchObject(
      Array(2).fill({ model: "whisper-1", language: "es", name: "voice.ogg" }),
    );
  });

  describe(`a voice note in ${channel} that cannot be heard`, () => {
    it("is answered with a request to write, and the question stays open", async () => {
      const house = await aHouse(database, { channel, transcriber: true });
      const { ana } = house.guests;
      ana.types("reservar");
      await ana.sees("¿Qué días");

      house.transcriber.failNext("error", 2);
      ana.sends({ type: "voice", seconds: 3, says: "del 10/11 al 13/11" });
      await ana.sees(/No pude escuchar bien ese audio.*¿Qué días/s);
      house.transcriber.answersNext("  \n ");
      ana.sends({ type: "voice", seconds: 3 });
      await ana.sees(/No pude escuchar bien ese audio.*¿Qué días/s);
      ana.sends({ type: "voice", seconds: 121, says: "del 10/11 al 13/11" });
      await ana.sees(/Ese audio es muy largo para mí.*¿Qué días/s);
      house.transcriber.answersNext(`*${"muy ".repeat(5_000)}`);
      ana.sends({ type: "voice", seconds: 3 });
      await ana.sees("No entendí las fechas");
      ana.types("10/11 al 13/11");
      await ana.sees("¿Cuántos son?");
      expect(house.transcriber.calls).toHaveLength(4);
    });
  });
}
