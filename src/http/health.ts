import { BlockList } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { SECOND_MS } from "../shared/clock.ts";
import type { Metrics } from "../shared/metrics.ts";
import { refuse } from "./errors.ts";

/** Throws, or never answers, where the part does not work. */
export type Check = () => Promise<unknown>;

export type HealthDeps = {
  readonly metrics: Metrics;
  /** By the part's name, for instance `database`. */
  readonly checks: Readonly<Record<string, Check>>;
  /** What to show of a part to whoever looks after it, in HTML, by the part's name. */
  readonly pages?: Readonly<Record<string, () => Promise<string>>>;
  readonly isDraining: () => boolean;
};

const CHECK_TIMEOUT_MS = 2 * SECOND_MS;

/** Stricter than elsewhere, but a page that loads itself again must not be sent to https, where nobody listens. */
const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";

const ourNetwork = new BlockList();
ourNetwork.addSubnet("127.0.0.0", 8, "ipv4");
ourNetwork.addSubnet("10.0.0.0", 8, "ipv4");
ourNetwork.addSubnet("172.16.0.0", 12, "ipv4");
ourNetwork.addSubnet("192.168.0.0", 16, "ipv4");
ourNetwork.addAddress("::1", "ipv6");
ourNetwork.addSubnet("fc00::", 7, "ipv6");

/** Alive, ready, and how it goes. The last, and the pages, are only for who calls from our own network. */
export function addHealth(server: FastifyInstance, { metrics, checks, pages, isDraining }: HealthDeps): void {
  server.get("/healthz", async () => ({ status: "alive" }));

  server.get("/readyz", async (request, reply) => {
    const results = await Promise.all(
      Object.entries(checks).map(
        async ([name, check]) => [name, await resultOf(name, check, request)] as const,
      ),
    );
    const ready = !isDraining() && results.every(([, result]) => result === "ok");
    const status = isDraining() ? "stopping" : ready ? "ready" : "not_ready";
    return reply.code(ready ? 200 : 503).send({ status, checks: Object.fromEntries(results) });
  });

  server.get("/metrics", async (request, reply) => {
    if (!isFromOurNetwork(request)) return refuse(request, reply, 404);
    return reply.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });

  for (const [part, render] of Object.entries(pages ?? {})) {
    server.get(`/health/${part}`, async (request, reply) => {
      if (!isFromOurNetwork(request)) return refuse(request, reply, 404);
      reply.headers({ "content-security-policy": PAGE_POLICY, "cache-control": "no-store" });
      return reply.type("text/html; charset=utf-8").send(await render());
    });
  }
}

async function resultOf(name: string, check: Check, request: FastifyRequest): Promise<"ok" | "failed"> {
  try {
    const late = sleep(CHECK_TIMEOUT_MS, undefined, { ref: false }).then(() => {
      throw new Error(`no answer within ${CHECK_TIMEOUT_MS} ms`);
    });
    await Promise.race([check(), late]);
    return "ok";
  } catch (error) {
    request.log.warn({ err: error, check: name }, "not ready");
    return "failed";
  }
}

/** A proxy of ours is in our network, too, but says whom it speaks for. */
function isFromOurNetwork(request: FastifyRequest): boolean {
  const { remoteAddress, remoteFamily } = request.socket;
  if (remoteAddress === undefined || request.headers["x-forwarded-for"] !== undefined) return false;
  return ourNetwork.check(remoteAddress, remoteFamily === "IPv6" ? "ipv6" : "ipv4");
}
