import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Fault } from "./faults.ts";

/** A demo runs for days: only the latest calls are kept. */
const KEPT = 1000;

/** One request to the API; a `status` of `undefined` was never answered. */
export type Call = {
  readonly method: string;
  readonly path: string;
  readonly query: unknown;
  readonly body: unknown;
  readonly idempotencyKey: string | undefined;
  status?: number;
};

/** Records every call of the API and lets faults happen to it. */
export function recordCalls(app: FastifyInstance, calls: Call[], nextFault: () => Fault | undefined): void {
  const recorded = new WeakMap<FastifyRequest, Call>();
  const unanswered = new WeakSet<FastifyRequest>();

  app.addHook("preHandler", async (request, reply) => {
    const call: Call = {
      method: request.method,
      path: pathOf(request),
      query: request.query,
      body: request.body,
      idempotencyKey: idempotencyKeyOf(request),
    };
    recorded.set(request, call);
    calls.push(call);
    if (calls.length > KEPT) calls.shift();
    return suffer(nextFault(), request, reply);
  });

  app.addHook("onSend", async (request, reply) => {
    const call = recorded.get(request);
    if (unanswered.has(request)) request.raw.socket.destroy();
    else if (call) call.status = reply.statusCode;
  });

  function suffer(fault: Fault | undefined, request: FastifyRequest, reply: FastifyReply) {
    if (fault === undefined) return;
    if (fault === "hang") return reply.hijack();
    if (fault === "reset") {
      request.raw.socket.destroy();
      return reply.hijack();
    }
    if (fault === "lose_answer") {
      unanswered.add(request);
      return;
    }
    const { status, body = { message: "internal_error", error: "internal_error", status, cause: [] } } =
      fault;
    return reply.code(status).send(body);
  }
}

export const pathOf = ({ url }: FastifyRequest): string => (url.split("?", 1)[0] ?? "").replace(/\/$/, "");

export function idempotencyKeyOf({ headers }: FastifyRequest): string | undefined {
  const key = headers["x-idempotency-key"];
  return typeof key === "string" && key !== "" ? key : undefined;
}
