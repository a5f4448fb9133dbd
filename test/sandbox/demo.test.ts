import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ANA, CARLA, MARTA } from "../../sandbox/demo/people.ts";
import { choosePorts } from "../../sandbox/demo/ports.ts";
import { aFolder, reads, startDemo, writes } from "./demo-process.ts";

const PATIENCE_MS = 60_000;

describe("the demo", { timeout: PATIENCE_MS }, () => {
  it("prints one address and three things to do there, and greets the owner", async () => {
    const demo = startDemo([], await aFolder());
    const url = await demo.opens();
    await reads(url, MARTA.id, "Acá te llegan los pedidos");
    const text = demo.lines.join("\n");
    expect(text.match(/http:\S+/g)).toEqual([url]);
    expect(demo.lines.filter((line) => /^ {2}\d\. /.test(line))).toHaveLength(3);
    expect(await demo.end("SIGINT")).toBe(0);
  });

  it("goes on where it was killed, at the same address, in Telegram and in WhatsApp", async () => {
    const folder = await aFolder();
    const kept = (file: string) => readFile(join(folder, "data/demo", file), "utf8");
    const killed = startDemo([], folder);
    const url = await killed.opens();
    await writes(url, ANA.id, "/start");
    await writes(url, CARLA.id, "Hola");
    await expect.poll(() => kept("telegram.json"), { timeout: PATIENCE_MS }).toContain("¡Hola, Ana!");
    await expect.poll(() => kept("whatsapp.json"), { timeout: PATIENCE_MS }).toContain("¡Hola, Carla!");
    await killed.end("SIGKILL");

    const next = startDemo([], folder);
    expect(await next.opens()).toBe(url);
    for (const [guest, name] of [
      [ANA, "Ana"],
      [CARLA, "Carla"],
    ] as const) {
      await reads(url, guest.id, `¡Hola, ${name}!`);
      await writes(url, guest.id, "/help");
      await reads(url, guest.id, "Así funciona");
    }
  });

  it("finds a port for WhatsApp where a former one kept its ports without it", async () => {
    const folder = await aFolder();
    const { whatsApp: _, ...ports } = await choosePorts(folder);
    await writeFile(join(folder, "ports.json"), JSON.stringify(ports));
    expect(await choosePorts(folder)).toEqual({ ...ports, whatsApp: expect.any(Number) });
  });

  it("says so when it runs already, and forgets nothing then", async () => {
    const folder = await aFolder();
    const running = startDemo([], folder);
    const url = await running.opens();
    const second = startDemo(["--reset"], folder);
    expect(await second.ended()).toBe(1);
    expect(second.lines).toEqual([`The demo is running already, at ${url}. Stop that one first.`]);
    await reads(url, MARTA.id, "Acá te llegan los pedidos");
  });

  it("starts clean when asked to", async () => {
    const folder = await aFolder();
    const before = startDemo([], folder);
    const url = await before.opens();
    await writes(url, ANA.id, "/start");
    await reads(url, ANA.id, "¡Hola, Ana!");
    await writes(url, CARLA.id, "Hola");
    await reads(url, CARLA.id, "¡Hola, Carla!");
    await before.end("SIGINT");

    await startDemo(["--reset"], folder).opens();
    for (const { id } of [ANA, CARLA]) {
      expect(await reads(url, id, '"snapshot"')).toContain('"messages":[]');
    }
  });

  const typed = [
    {
      args: ["--play", "--channel", "pigeon"],
      says: 'There is no channel "pigeon" to play on. There are: telegram, whatsapp.',
    },
    { args: ["--mode", "never"], says: 'There is no mode "never". There are: approval, instant.' },
    { args: ["--fly"], says: "Unknown option '--fly'." },
  ];
  it.each(typed)("answers $args with a sentence", async ({ args, says }) => {
    const demo = startDemo(args);
    expect(await demo.ended()).toBe(1);
    expect(demo.lines[0]).toBe(says);
  });
});
