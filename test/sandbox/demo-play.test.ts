import { describe, expect, it } from "vitest";
import { play } from "../../sandbox/demo/play/play.ts";
import { testDatabase } from "../support/database.ts";
import { startDemo } from "./demo-process.ts";

/** One for each that is played in this process: a Postgres of its own costs more than the play. */
const [free, unpaid, unheard] = [testDatabase(), testDatabase(), testDatabase()];
const PATIENCE_MS = 60_000;

describe("the played booking", { timeout: PATIENCE_MS }, () => {
  it("goes from the first message to the deposit paid, and says so last", async () => {
    const demo = startDemo(["--play"]);
    expect(await demo.ended(), demo.lines.join("\n")).toBe(0);
    expect(demo.lines.at(-1)).toMatch(/^PLAYED booking=[2-9A-HJ-NP-Z]{6} status=confirmed channel=telegram$/);
    expect(demo.lines).toContain("Marta taps [✅ Aprobar]");
  });

  it("goes the same way in WhatsApp, where two guests then race for one cabin and one of them has it", async () => {
    const demo = startDemo(["--play", "--channel", "whatsapp"]);
    expect(await demo.ended(), demo.lines.join("\n")).toBe(0);
    expect(demo.lines.at(-1)).toMatch(/^PLAYED booking=[2-9A-HJ-NP-Z]{6} status=confirmed channel=whatsapp$/);
    const text = demo.lines.join("\n");
    expect(text).toContain("Marta taps [✅ Aprobar]");
    expect(text).toContain("    (Escribí volver, guardar o salir)\n    [Elegir]\n      • 1 persona\n");
    expect(text.match(/alguien se te adelantó/g)).toHaveLength(1);
  });

  it("goes without the owner's yes where dates are held at once", async () => {
    const lines: string[] = [];
    const print = (text: string) => lines.push(text);
    const booking = await play({ channel: "whatsapp", mode: "instant", print, databaseUrl: free.url });
    expect(booking.state).toBe("confirmed");
    expect(lines.join("\n")).not.toContain("[✅ Aprobar]");
  });

  it("ends where something else comes than the story tells, and says what", async () => {
    const played = play({
      channel: "telegram",
      mode: "instant",
      print: () => {},
      databaseUrl: unpaid.url,
      befalls: ({ mercadoPago }) => mercadoPago.down(),
    });
    await expect(played).rejects.toThrow(/There is no button "💳 Pagar la seña"/);
  });

  it("ends where an expected message does not come, and says which", async () => {
    const played = play({
      channel: "whatsapp",
      mode: "approval",
      print: () => {},
      databaseUrl: unheard.url,
      befalls: ({ whatsApp }) => whatsApp.lose(),
    });
    await expect(played).rejects.toThrow(/Carla waited \d+ ms for a message like .*, and it did not come/);
  });
});
