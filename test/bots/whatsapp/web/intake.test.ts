import { describe, expect, it } from "vitest";
import { MAX_WAITING } from "../../../../src/bots/whatsapp/web/intake.ts";
import { SECOND_MS } from "../../../../src/shared/clock.ts";
import { ANA, aReadyTransport, eventually, START } from "./rig.ts";

const nowSeconds = START.getTime() / SECOND_MS;

describe("what cannot be stored at once", () => {
  it("is stored as soon as it can be, in the order it came", async () => {
    const stored: unknown[] = [];
    let away = true;
    const rig = await aReadyTransport({
      receive: async (incoming) => {
        if (away) throw new Error("the database is away");
        stored.push(incoming.kind === "message" && incoming.said);
      },
    });
    for (const body of ["uno", "dos", "tres"]) rig.whatsapp.arrives({ from: ANA, body, t: nowSeconds });
    await eventually(() => rig.log.some((line) => line.includes("could not store")), "storing failed");
    away = false;
    await eventually(() => stored.length === 3, "three messages were stored");
    expect(stored).toEqual(["uno", "dos", "tres"].map((text) => ({ kind: "text", text })));
  });

  it("fills no more memory than it may, and the log tells of what is lost", async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const rig = await aReadyTransport({ receive: () => promise });
    for (let count = 0; count <= MAX_WAITING; count += 1)
      rig.whatsapp.arrives({ from: ANA, body: "Hola", t: nowSeconds });
    await eventually(() => rig.log.some((line) => line.includes("this one is lost")), "the log told");
    expect(rig.log.filter((line) => line.includes("this one is lost"))).toHaveLength(1);
    resolve();
  });

  it("gets one more try when we stop", async () => {
    const tries: boolean[] = [];
    const rig = await aReadyTransport({
      sleep: (_ms, signal) => new Promise((resolve) => signal.addEventListener("abort", () => resolve())),
      receive: async () => {
        tries.push(true);
        throw new Error("the database is away");
      },
    });
    rig.whatsapp.arrives({ from: ANA, body: "Hola", t: nowSeconds });
    await eventually(() => tries.length === 1, "it was tried");
    await rig.transport.stop();
    expect(tries).toHaveLength(2);
  });
});
