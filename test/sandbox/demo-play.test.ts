import { describe, expect, it } from "vitest";
import { play } from "../../sandbox/demo/play/play.ts";
import { startDemo } from "./demo-process.ts";

const PATIENCE_MS = 60_000;

describe("the played booking", { timeout: PATIENCE_MS }, () => {
  it("goes from the first message to the deposit paid, and says so last", async () => {
    const demo = startDemo(["--play"]);
    expect(await demo.ended()).toBe(0);
    expect(demo.lines.at(-1)).toMatch(/^PLAYED booking=[2-9A-HJ-NP-Z]{6} status=confirmed channel=telegram$/);
    expect(demo.lines).toContain("Marta taps [✅ Aprobar]");
  });

  it("goes without the owner's yes where dates are held at once", async () => {
    const lines: string[] = [];
    expect(await play({ mode: "instant", print: (text) => lines.push(text) })).toMatchObject({
      state: "confirmed",
    });
    expect(lines.join("\n")).not.toContain("[✅ Aprobar]");
  });

  it("ends where something else comes than the story tells, and says what", async () => {
    const played = play({
      mode: "instant",
      print: () => {},
      befalls: ({ mercadoPago }) => mercadoPago.down(),
    });
    await expect(played).rejects.toThrow(/There is no button "💳 Pagar la seña"/);
  });

  it("ends where an expected message does not come, and says which", async () => {
    const played = play({
      mode: "approval",
      print: () => {},
      befalls: ({ telegram }) => telegram.pause(),
    });
    await expect(played).rejects.toThrow(/Marta waited \d+ ms for a message like .*, and it did not come/);
  });
});
