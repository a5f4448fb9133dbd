import { randomUUID } from "node:crypto";
import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
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
  403: { code: "forbidden", message: "That is not for whoever asks." },
  404: { code: "not_found", message: "There is nothing here." },
  408: { code: "request_timeout", message: "The request did not come to its end." },
  413: { code: "body_too_large", message: "The body is larger than is accepted here." },
  415: { code: "unsupported_media_type", message: "The body must be JSON." },
  431: { code: "headers_too_large", message: "The headers are larger than is accepted here." },
  [UNAVAILABLE]: { code: "unavailable", message: "Not available at this moment; try again soon." },
};
/** By Node's codes: https://nodejs.org/api/http.html#event-clienterror */
const UNREADABLE: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};
const RETRY_AFTER_SECONDS = "1";

export function refuse(request: FastifyRequest, reply: FastifyReply, status: number, details?: Json) {
  const problem = problemOf(status);
  const body: ErrorBody = { ...problem, ...(details !== undefined && { details }), traceId: request.id };
  if (status === UNAVAILABLE) reply.header("retry-after", RETRY_AFTER_SECONDS);
  return reply.code(status).send(body);
}

const problemOf = (status: number) => PROBLEMS[status] ?? (status < 500 ? BAD_REQUEST : INTERNAL);

/** What the parser could not read (not HTTP, or headers without end) reaches no handler, only the bare connection. */
export function refuseBytes(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
  const status = UNREADABLE[error.code ?? ""] ?? 400;
  const body: ErrorBody = { ...problemOf(status), traceId: randomUUID() };
  const text = JSON.stringify(body);
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      "content-type: application/json; charset=utf-8",
      `content-length: ${Buffer.byteLength(text)}`,
      "connection: close",
      "",
      text,
    ].join("\r\n"),
    () => socket.destroy(), // whoever does not hang up must not keep us from closing
  );
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
