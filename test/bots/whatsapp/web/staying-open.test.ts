import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  FIRST_WAIT_MS,
  LOOK_MS,
  MAX_WAIT_MS,
  SILENCE_MS,
} from "../../../../src/bots/whatsapp/web/supervisor.ts";
import { ANA, aReadyTransport, aWebTransport, eventually, type Rig } from "./rig.ts";

const OFFLINE = "net::ERR_INTERNET_DISCONNECTED at https://web.whatsapp.com/";

describe("WhatsApp Web", () => {
  it("is opened again, each time after a longer pause, until it opens", async () => {
    const rig = aWebTransport();
    rig.whatsapp.failsToOpen(OFFLINE, OFFLINE, OFFLINE);
    await rig.transport.start();
    await rig.becomes("ready");
    expect(rig.time.slept).toEqual([2, 4, 8].map((times) => times * FIRST_WAIT_MS));
    expect(rig.whatsapp.launches()).toBe(4);
    expect(await rig.counted("whatsapp_web_reopened_total ")).toEqual(["whatsapp_web_reopened_total 3"]);
    expect(rig.log.join("")).toContain(
      "WhatsApp Web cannot be reached (net::ERR_INTERNET_DISCONNECTED). Is the internet reachable from here? Trying again.",
    );
  });

  it("never waits longer than it must", async () => {
    const rig = aWebTransport();
    rig.whatsapp.failsToOpen(...new Array<string>(20).fill(OFFLINE));
    await rig.transport.start();
    for (let attempt = 0; attempt < 20; attempt += 1) {
      await eventually(
        () => rig.whatsapp.launches() > attempt && rig.transport.state().kind !== "starting",
        "it tried",
      );
      await rig.time.pass(MAX_WAIT_MS);
    }
    await rig.becomes("ready");
  });

  it("says why it waits, and until when", async () => {
    const rig = aWebTransport();
    rig.whatsapp.failsToOpen(...new Array<string>(6).fill(OFFLINE));
    await rig.transport.start();
    await rig.becomes("waiting");
    await eventually(() => rig.whatsapp.launches() === 5, "it waits for more than a minute");
    await eventually(() => rig.transport.state().kind === "waiting", "it waits");
    expect(rig.transport.state()).toEqual({
      kind: "waiting",
      reason:
        "WhatsApp Web cannot be reached (net::ERR_INTERNET_DISCONNECTED). Is the internet reachable from here?",
      until: new Date(rig.time.clock().getTime() + 2 ** 5 * FIRST_WAIT_MS),
    });
  });

  it.each(["CONFLICT", "UNPAIRED", "DEPRECATED_VERSION"])("comes back from %s", async (reason) => {
    const rig = await aReadyTransport();
    rig.whatsapp.disconnects(reason);
    await comesBack(rig);
    expect(rig.log.join("")).toContain(`WhatsApp Web disconnected (${reason}). Trying again.`);
  });

  it("comes back from a browser that ended by itself", async () => {
    const rig = await aReadyTransport();
    rig.whatsapp.crashes();
    await comesBack(rig);
  });

  it("comes back from a page that does not answer any more", async () => {
    const rig = await aReadyTransport();
    rig.whatsapp.breaks("WAWebSocketModel");
    await rig.time.pass(LOOK_MS);
    await rig.becomes("waiting");
    rig.whatsapp.mends("WAWebSocketModel");
    await comesBack(rig);
  });

  it("is not ready while its own connection is lost, and is again when it is back", async () => {
    const rig = await aReadyTransport();
    rig.whatsapp.disconnects("TIMEOUT");
    await rig.becomes("starting");
    expect(rig.transport.state().kind).not.toBe("ready");
    rig.whatsapp.becomesReady();
    await rig.becomes("ready");
    expect(rig.whatsapp.launches()).toBe(1);
  });

  it("goes on when WhatsApp loads its page anew", async () => {
    const rig = await aReadyTransport();
    rig.whatsapp.reloads();
    await rig.becomes("ready");
    rig.whatsapp.arrives({ from: ANA, body: "Hola" });
    await eventually(() => rig.received.length === 1, "a message was heard");
    expect(rig.whatsapp.launches()).toBe(1);
  });

  it("is opened again when its new page cannot be used", async () => {
    const rig = await aReadyTransport();
    rig.whatsapp.breaks("WAWebCmd");
    rig.whatsapp.reloads();
    await rig.becomes("waiting");
    rig.whatsapp.mends("WAWebCmd");
    await comesBack(rig);
  });

  it("keeps what came meanwhile", async () => {
    const rig = await aReadyTransport();
    rig.whatsapp.crashes();
    rig.whatsapp.arrives({ from: ANA, body: "¿Estás?" });
    await comesBack(rig);
    await eventually(() => rig.received.length === 1, "a message was heard");
  });
});

describe("the session", () => {
  it("is forgotten when the phone unlinks us, and a code is shown again", async () => {
    const rig = await aReadyTransport();
    await eventually(() => existsSync(join(rig.sessionDir, "paired")), "it is marked as paired");
    expect(readFileSync(join(rig.sessionDir, "paired"), "utf8")).toBe("5493515550000\n");
    const old = join(rig.sessionDir, "session", "Default");
    mkdirSync(old, { recursive: true });

    rig.whatsapp.disconnects("LOGOUT");
    await rig.becomes("awaiting_qr");
    await eventually(() => rig.whatsapp.launches() === 2, "it was opened again");
    expect([existsSync(old), existsSync(join(rig.sessionDir, "paired"))]).toEqual([false, false]);
    rig.whatsapp.becomesReady();
    await rig.becomes("ready");
  });

  it("is begun anew when nobody scans the code, as WhatsApp stops renewing it", async () => {
    const rig = aWebTransport({ paired: false });
    await rig.transport.start();
    await rig.becomes("awaiting_qr");
    await rig.time.pass(SILENCE_MS);
    await eventually(() => rig.whatsapp.launches() === 2, "it was opened again");
    await rig.becomes("awaiting_qr");
  });
});

describe("a stop", () => {
  it.each([
    { when: "while a code waits to be scanned", paired: false, state: "awaiting_qr", errors: [] },
    { when: "while all is well", paired: true, state: "ready", errors: [] },
    { when: "during a pause", paired: true, state: "waiting", errors: new Array<string>(9).fill(OFFLINE) },
    { when: "right after the start", paired: true, state: undefined, errors: [] },
  ] as const)("ends it $when", async ({ paired, state, errors }) => {
    const rig = aWebTransport({ paired });
    rig.whatsapp.failsToOpen(...errors);
    await rig.transport.start();
    if (state) await rig.becomes(state);
    await rig.transport.stop();
    expect(rig.transport.state()).toEqual({ kind: "stopped" });
    expect(rig.transport.state().kind).not.toBe("ready");
    expect(rig.whatsapp.isShown()).toBe(false);
  });
});

async function comesBack({ whatsapp, transport, time }: Rig): Promise<void> {
  await eventually(() => {
    if (transport.state().kind === "waiting") void time.pass(MAX_WAIT_MS);
    return whatsapp.launches() > 1 && transport.state().kind === "ready";
  }, "it was opened again");
}
