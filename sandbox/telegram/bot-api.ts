import type { Socket } from "node:net";
import multipart from "@fastify/multipart";
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from "fastify";
import type { RecordedCalls } from "../recorded-calls.ts";
import { readCall } from "./call-body.ts";
import { BotApiError } from "./errors.ts";
import type { Failure, Faults } from "./faults.ts";
import { bytesOf, type Files } from "./files.ts";
import type { BotMethods } from "./method.ts";

/** The method as the bot wrote it: `sendMessage`. */
export type BotCall = { readonly method: string; readonly body: Readonly<Record<string, unknown>> };

type BotApiDeps = {
  readonly token: string;
  readonly methods: BotMethods;
  readonly files: Files;
  readonly faults: Faults;
  readonly recorded: RecordedCalls<BotCall>;
  /** Telegram's end of every call under way. */
  readonly sockets: Set<Socket>;
  readonly isPaused: () => boolean;
};

/** https://core.telegram.org/bots/api#sending-files */
const LARGEST_FILE_BYTES = 50 * 1024 * 1024;

const BAD_GATEWAY_PAGE =
  "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n";

/** `/bot<token>/<method>` and `/file/bot<token>/<path>`, over HTTP as Telegram serves them. */
export function botApi(deps: BotApiDeps): FastifyPluginAsync {
  const { token, files, faults, recorded, sockets, isPaused } = deps;
  // Telegram reads a method's name in any case.
  const methods = new Map(Object.entries(deps.methods).map(([name, run]) => [name.toLowerCase(), run]));

  return async (fastify) => {
    await fastify.register(multipart, { limits: { fileSize: LARGEST_FILE_BYTES } });
    fastify.addContentTypeParser(
      "application/x-www-form-urlencoded",
      { parseAs: "string" },
      (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(body.toString()))),
    );
    fastify.setErrorHandler((error, _request, reply) => refuse(reply, asBotApiError(error)));

    fastify.addHook("onRequest", async (request, reply) => {
      const { socket } = request.raw;
      sockets.add(socket);
      reply.raw.once("close", () => sockets.delete(socket));
      if (isPaused()) return cut(request, reply);
    });

    fastify.route<{ Params: { token: string; method: string } }>({
      method: ["GET", "POST"],
      url: "/bot:token/:method",
      handler: async (request, reply) => {
        if (request.params.token !== token) return refuse(reply, new BotApiError(401, "Unauthorized"));
        const name = request.params.method.toLowerCase();
        const call = await readCall(request);
        const record = recorded.add({ method: request.params.method, body: call.params });
        reply.raw.once("finish", () => {
          record.status = reply.raw.statusCode;
        });

        const failure = faults.take(name);
        if (failure && failure !== "answer_lost") return fail(request, reply, failure);
        const method = methods.get(name);
        if (!method) return refuse(reply, new BotApiError(404, "Not Found"));

        const gone = new AbortController();
        reply.raw.once("close", () => gone.abort());
        const result = await method({ ...call, gone: gone.signal });
        return failure ? cut(request, reply) : { ok: true, result };
      },
    });

    fastify.get<{ Params: { token: string; "*": string } }>("/file/bot:token/*", async (request, reply) => {
      const file = request.params.token === token ? files.findPath(request.params["*"]) : undefined;
      if (!file) return refuse(reply, new BotApiError(404, "Not Found"));
      return reply.type("application/octet-stream").send(bytesOf(file));
    });
  };
}

function fail(request: FastifyRequest, reply: FastifyReply, failure: Exclude<Failure, "answer_lost">) {
  if (failure === "hang") return reply.hijack();
  if (failure === "reset") return cut(request, reply);
  if (failure === "bad_gateway") return reply.code(502).type("text/html").send(BAD_GATEWAY_PAGE);
  return refuse(reply, new BotApiError(failure.errorCode, failure.description, failure.retryAfter));
}

function cut(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  request.raw.socket.resetAndDestroy();
  return reply.hijack();
}

function refuse(reply: FastifyReply, { errorCode, message, retryAfter }: BotApiError): FastifyReply {
  return reply.code(errorCode).send({
    ok: false,
    error_code: errorCode,
    description: message,
    ...(retryAfter === undefined ? {} : { parameters: { retry_after: retryAfter } }),
  });
}

function asBotApiError(error: unknown): BotApiError {
  if (error instanceof BotApiError) return error;
  const status = error instanceof Error && "statusCode" in error ? error.statusCode : 500;
  if (status === 413) return new BotApiError(413, "Request Entity Too Large");
  const reason = error instanceof Error ? error.message : String(error);
  return status === 500
    ? new BotApiError(500, `Internal Server Error: ${reason}`)
    : new BotApiError(400, `Bad Request: ${reason}`);
}
