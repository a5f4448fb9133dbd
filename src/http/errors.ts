import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { isUnavailable } from "../db/sqlstates.ts";
import type { Json } from "../shared/json.ts";

/** What every request that is not served is answered with. */
export type ErrorBody = {
  readonly code: string;
  readonly message: string;
  readonly details?: Json;
  /** Finds the request in the log. */
  readonly traceId: string;
};

const UNAVAILABLE = 503;
const BAD_REQUEST = { code: "bad_request", message: "The request cannot be understood." };
const INTERNAL = { code: "internal", message: "Something broke on our side; it has been noted." };
const PROBLEMS: Readonly<Record<number, Pick<ErrorBody, "code" | "message">>> = {
  401: { code: "unauthorized", message: "The request is not signed as it must be." },
  404: { code: "not_found", message: "There is nothing here." },
  413: { code: "body_too_large", message: "The body is larger than is accepted here." },
  415: { code: "unsupported_media_type", message: "The body must be JSON." },
  [UNAVAILABLE]: { code: "unavailable", message: "Not available at this moment; try again soon." },
};
const RETRY_AFTER_SECONDS = "1";

export function refuse(request: FastifyRequest, reply: FastifyReply, status: number, details?: Json) {
  const problem = PROBLEMS[status] ?? (status < 500 ? BAD_REQUEST : INTERNAL);
  const body: ErrorBody = { ...problem, ...(details !== undefined && { details }), traceId: request.id };
  if (status === UNAVAILABLE) reply.header("retry-after", RETRY_AFTER_SECONDS);
  return reply.code(status).send(body);
}

/** Gives every error the one shape; what broke on our side is logged and not told. */
export function answerErrors(server: FastifyInstance): void {
  server.setNotFoundHandler((request, reply) => refuse(request, reply, 404));

  server.setErrorHandler((error: FastifyError, request, reply) => {
    const status = isUnavailable(error) ? UNAVAILABLE : (error.statusCode ?? 500);
    if (status >= 500) request.log.error({ err: error, url: request.url }, "a request was not served");
    return refuse(request, reply, status);
  });
}
