import { lookup } from "node:dns/promises";
import { describe, expect, it } from "vitest";
import { webhookUrl } from "../../src/webhooks/addresses.ts";
import { createPost } from "../../src/webhooks/post.ts";
import { aNameServer } from "./name-server.ts";
import { aReceiver } from "./receiver.ts";

const onTheInternet = { toPrivate: false };
const message = { headers: {}, body: "{}" };

describe("an endpoint's address", () => {
  it.each([
    ["https://example.com/hook?key=1", "https://example.com/hook?key=1"],
    ["https://EXAMPLE.com:8443#part", "https://example.com:8443/"],
    ["https://93.184.216.34/", "https://93.184.216.34/"],
    ["https://[2606:4700::1111]/", "https://[2606:4700::1111]/"],
    ["https://[64:ff9b::5db8:d822]/", "https://[64:ff9b::5db8:d822]/"], // 93.184.216.34, where there is no IPv4
  ])("may be %s", (said, kept) => {
    expect(webhookUrl(said, onTheInternet)).toEqual({ ok: true, value: kept });
  });

  it.each([
    ["example.com", "not_an_address"],
    ["https://ana:secret@example.com/", "not_an_address"],
    [`https://example.com/${"a".repeat(2_000)}`, "not_an_address"],
    ["http://example.com/", "not_https"],
    ["ftp://example.com/", "not_https"],
    ["file:///etc/passwd", "not_https"],
  ])("may not be %s", (said, kind) => {
    expect(webhookUrl(said, onTheInternet)).toMatchObject({ ok: false, error: { kind } });
  });

  it.each([
    "127.0.0.1",
    "2130706433", // the same as one number
    "0x7f.1",
    "0.0.0.0",
    "10.1.2.3",
    "172.16.0.1",
    "192.168.0.1",
    "100.64.0.1",
    "169.254.169.254", // the clouds' own, which tells secrets
    "198.18.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "[::]",
    "[::1]",
    "[::ffff:127.0.0.1]",
    "[::7f00:1]",
    "[64:ff9b::a00:1]",
    "[64:ff9b::a9fe:a9fe]",
    "[64:ff9b:1::5db8:d822]",
    "[2002:a00:1::]",
    "[fe80::1]",
    "[fc00::1]",
    "[fec0::1]",
    "[2001:db8::1]",
  ])("is nobody's on the internet at %s", async (host) => {
    const url = `https://${host}/`;
    expect(webhookUrl(url, onTheInternet)).toMatchObject({ error: { kind: "private_address" } });
    expect(await createPost(onTheInternet)(url, message)).toMatchObject({ kind: "unanswered" });
  });

  it("may be in a network of our own where that is allowed", () => {
    const url = "http://n8n:5678/webhook";
    expect(webhookUrl(url, { toPrivate: true })).toEqual({ ok: true, value: url });
  });
});

describe("a call", () => {
  it.each([
    ["into a private network", ["127.0.0.1"]],
    ["into one of IPv6", ["::1"]],
    ["there and elsewhere, too", ["93.184.216.34", "127.0.0.1"]],
  ])("reaches no name that leads %s, whatever it led to before", async (_, addresses) => {
    const { url, heard } = await aReceiver();
    const nameServers = [await aNameServer(addresses)];
    const hook = `https://hook.example:${new URL(url).port}/`;
    expect(await createPost({ ...onTheInternet, nameServers })(hook, message)).toEqual({
      kind: "unanswered",
      error: "hook.example is an address of a private network.",
    });
    expect(heard).toEqual([]);
  });

  it("says so where a name leads nowhere", async () => {
    const post = createPost({ ...onTheInternet, nameServers: [await aNameServer([])] });
    expect(await post("https://hook.example/", message)).toEqual({
      kind: "unanswered",
      error: expect.stringContaining("ENODATA"),
    });
  });

  it("keeps nobody else from a look-up, while a name server does not answer", async () => {
    const nameServers = [await aNameServer("silence")];
    const post = createPost({ ...onTheInternet, timeoutMs: 1_000, nameServers });
    const calls = Array.from({ length: 16 }, (_, i) => post(`https://hook-${i}.example/`, message));
    const first = await Promise.race([...calls, lookup("localhost").then(() => "looked up")]);
    expect(first).toBe("looked up");
    for (const call of calls)
      expect(await call).toEqual({ kind: "unanswered", error: "No answer within 1 s." });
  });

  it("goes nowhere else, and takes a redirection for an answer", async () => {
    const { url, heard, answers } = await aReceiver();
    answers((response) => response.writeHead(302, { location: url }).end());
    expect(await createPost({ toPrivate: true })(url, message)).toEqual({ kind: "answered", status: 302 });
    expect(heard).toHaveLength(1);
  });

  it("takes what an endpoint says before its answer for no answer", async () => {
    const { url, answers } = await aReceiver();
    answers((response) => {
      response.writeContinue();
      response.writeEarlyHints({ link: "</>; rel=preload" }, () => response.writeHead(204).end());
    });
    expect(await createPost({ toPrivate: true })(url, message)).toEqual({ kind: "answered", status: 204 });
  });

  it("ends in time, whether nothing is answered, words without end, or another protocol", async () => {
    const silent = await aReceiver();
    silent.answers(() => {});
    const endless = await aReceiver();
    endless.answers((response) => {
      response.writeHead(200).write("word ");
    });
    const flood = await aReceiver();
    flood.answers((response) => void response.writeHead(200).end("word ".repeat(1_000_000)));
    const upgrade = await aReceiver();
    upgrade.answers((response) => {
      response.writeHead(101, { connection: "upgrade", upgrade: "websocket" }).end();
    });
    const post = createPost({ toPrivate: true, timeoutMs: 1_000 });
    const all = [silent, endless, flood, upgrade];
    expect(await Promise.all(all.map(({ url }) => post(url, message)))).toEqual([
      { kind: "unanswered", error: "No answer within 1 s." },
      { kind: "answered", status: 200 },
      { kind: "answered", status: 200 },
      { kind: "answered", status: 101 },
    ]);
  });

  it("says so where nobody is there", async () => {
    const post = createPost({ toPrivate: true });
    expect(await post("http://127.0.0.1:1/", message)).toMatchObject({
      kind: "unanswered",
      error: expect.stringContaining("ECONNREFUSED"),
    });
  });
});
