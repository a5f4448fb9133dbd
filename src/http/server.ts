import { randomUUID } from "node:crypto";
import helmet from "@fastify/helmet";
import Fastify, { type FastifyBaseLogger, LogController } from "fastify";
import { SECOND_MS } from "../shared/clock.ts";
import type { Logger } from "../shared/logger.ts";
import { answerErrors, refuse, refuseBytes } from "./errors.ts";
import { addHealth, type HealthDeps } from "./health.ts";
import { addWebhooks, type WebhookDeps } from "./webhooks.ts";

export type ServerDeps = WebhookDeps & Omit<HealthDeps, "isDraining"> & { readonly logger: Logger };

export type Server = {
  /** Answers the address it listens at. Throws, with a sentence for whoever set us up, where it cannot. */
  listen(at: { readonly host: string; readonly port: number }): Promise<string>;
  /** From now on not ready, so that a balancer sends its requests elsewhere; still serves. */
  drain(): void;
  /** Takes no more requests, and waits for those in hand. */
  close(): Promise<void>;
};

const MAX_BODY_BYTES = 1024 * 1024;
const IDLE_LOOK_MS = 20;
const REQUEST_TIMEOUT_MS = 15 * SECOND_MS;

/** What comes is read with zod. Fastify's own readers take 30 ms of a start. */
const WITHOUT_SCHEMAS = {
  compilersFactory: { buildValidator: refuseSchemas, buildSerializer: refuseSchemas },
};

function refuseSchemas(): never {
  throw new Error("A route of ours has no schema.");
}

export async function createServer(deps: ServerDeps): Promise<Server> {
  const { metrics } = deps;
  const logger: FastifyBaseLogger = deps.logger;
  let draining = false;

  const server = Fastify({
    loggerInstance: logger,
    schemaController: WITHOUT_SCHEMAS,
    logController: new LogController({ disableRequestLogging: true }), // our own line, below
    genReqId: () => randomUUID(),
    bodyLimit: MAX_BODY_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    clientErrorHandler: refuseBytes,
    // what is no path at all never comes to the handlers below
    frameworkErrors: (error, request, reply) => void refuse(request, reply, error.statusCode ?? 400),
  });

  server.addHook("onResponse", async (request, reply) => {
    const route = request.routeOptions.url ?? "unknown";
    const labels = { method: request.method, route, status: String(reply.statusCode) };
    metrics.httpDuration.observe(labels, reply.elapsedTime / SECOND_MS);
    request.log.debug({ ...labels, ms: reply.elapsedTime }, "answered");
  });
  await server.register(helmet);
  answerErrors(server);
  addHealth(server, { ...deps, isDraining: () => draining });
  addWebhooks(server, deps);

  return {
    async listen(at) {
      try {
        return await server.listen(at);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new Error(
          `Nobody can call at ${at.host}:${at.port} (${reason}). Set HOST or PORT to another.`,
          {
            cause: error,
          },
        );
      }
    },
    drain: () => {
      draining = true;
    },
    async close() {
      // A connection whose answer is on its way as we begin to close would be kept for its next request.
      const closingIdle = setInterval(() => server.server.closeIdleConnections(), IDLE_LOOK_MS);
      try {
        await server.close();
      } finally {
        clearInterval(closingIdle);
      }
    },
  };
}
