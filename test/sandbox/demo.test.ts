import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ANA, CARLA, MARTA } from "../../sandbox/demo/people.ts";
import { choosePorts } from "../../sandbox/demo/ports.ts";
import { aFolder, reads, startDemo, writes } from "./demo-process.ts";

const PATIENCE_MS = 60_000;

describe("the demo", { timeout: PATIENCE_MS }, () => {
  it("prints one address and three things to do there, greets the owner, and stays as it is when started twice", async () => {
    const folder = await aFolder();
    const demo = startDemo([], folder);
    const url = await demo.opens();
    const second = startDemo(["--reset"], folder);
    expect(await second.ended()).toBe(1);
    expect(second.lines).toEqual([`The demo is running already, at ${url}. Stop that one first.`]);
    await reads(url, MARTA.id, "Acá te llegan los pedidos");

    expect(demo.lines.join("\n").match(/http:\S+/g)).toEqual([url]);
    expect(demo.lines.filter((line) => /^ {2}\d\. /.test(line))).toHaveLength(3);
    expect(await demo.end("SIGINT")).toBe(0);
  });

  it("goes on where it was killed, at the same address, in Telegram and in WhatsApp, or clean when asked to", async () => {
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
    for (const { id, name } of [ANA, CARLA]) {
      await reads(url, id, `¡Hola, ${name}!`);
      await writes(url, id, "/help");
      await reads(url, id, "Así funciona");
    }
    await next.end("SIGINT");

    const clean = startDemo(["--reset"], folder);
    expect(await clean.opens()).toBe(url);
    for (const { id } of [ANA, CARLA]) {
      expect(await reads(url, id, '"snapshot"')).toContain('"messages":[]');
    }
  });

  it("finds a port for WhatsApp where a former one kept its ports without it", async () => {
    const folder = await aFolder();
    const { whatsApp: _, ...ports } = await choosePorts(folder);
    await writeFile(join(folder, "ports.json"), JSON.stringify(ports));
    expect(await choosePorts(folder)).toEqual({ ...ports, whatsApp: expect.any(Number) });
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
