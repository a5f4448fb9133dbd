import type { Socket } from "node:net";
import multipart from "@fastify/multipart";
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from "fastify";
import type { RecordedCalls } from "../recorded-calls.ts";
import type { Business } from "./announcing.ts";
import { CloudApiError, errorBody, ParameterError } from "./errors.ts";
import { errorOf, type Failure, type Faults } from "./faults.ts";
import { LARGEST_DOCUMENT_BYTES } from "./limits.ts";
import { bytesOf, type Media, sha256Of } from "./media.ts";
import { readRequest } from "./request.ts";
import type { Sending } from "./sending.ts";

export type CloudCall = {
  /** What was asked for: `text`, `interactive`, …, `read`, `upload`, `media`, `number`. */
  readonly what: string;
  /** The JSON body, or the fields of an upload. */
  readonly body: unknown;
};

type CloudApiDeps = {
  readonly token: string;
  readonly business: Business;
  readonly sending: Sending;
  readonly media: Media;
  readonly faults: Faults;
  readonly recorded: RecordedCalls<CloudCall>;
  /** Meta's end of every call under way. */
  readonly sockets: Set<Socket>;
  readonly isPaused: () => boolean;
};

const BAD_GATEWAY_PAGE =
  "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n";

/** The part of the Graph API that belongs to WhatsApp, over HTTP as Meta serves it. */
export function cloudApi(deps: CloudApiDeps): FastifyPluginAsync {
  const { token, business, sending, media, faults, recorded, sockets, isPaused } = deps;

  return async (fastify) => {
    await fastify.register(multipart, { limits: { fileSize: LARGEST_DOCUMENT_BYTES } });
    fastify.setErrorHandler((error, _request, reply) => refuse(reply, asCloudApiError(error)));

    fastify.addHook("onRequest", async (request, reply) => {
      const { socket } = request.raw;
      sockets.add(socket);
      reply.raw.once("close", () => sockets.delete(socket));
      if (isPaused()) return cut(request, reply);
      if (request.headers.authorization !== `Bearer ${token}`) throw new CloudApiError(190);
    });

    const record = (reply: FastifyReply, what: string, body: unknown) => {
      const call = recorded.add({ what, body });
      reply.raw.once("finish", () => {
        call.status = reply.raw.statusCode;
      });
    };

    fastify.post<{ Params: { id: string } }>(
      "/:version(v\\d+\\.\\d+)/:id/messages",
      async (request, reply) => {
        record(reply, kindOf(request.body), request.body);
        if (request.params.id !== business.phoneNumberId) throw unknownObject(request.params.id);
        const asked = readRequest(request.body);
        if ("status" in asked) return sending.reads(asked).answer;

        const fault = faults.take();
        const error = fault && errorOf(fault);
        if (error && !fault.later) throw error;
        if (fault && typeof fault.failure === "string" && fault.failure !== "answer_lost") {
          return fail(request, reply, fault.failure);
        }
        const sent = await sending.send(asked, error);
        reply.raw.once("close", sent.afterwards); // what follows is told once the answer is out, or lost
        return fault?.failure === "answer_lost" ? cut(request, reply) : sent.answer;
      },
    );

    fastify.post<{ Params: { id: string } }>("/:version(v\\d+\\.\\d+)/:id/media", async (request, reply) => {
      if (request.params.id !== business.phoneNumberId) throw unknownObject(request.params.id);
      const { fields, file } = await readForm(request);
      record(reply, "upload", { ...fields, file: file?.name });
      if (fields.messaging_product !== "whatsapp") {
        throw new ParameterError("The parameter messaging_product is required.");
      }
      if (!file) throw new ParameterError("The parameter file is required.");
      return { id: media.upload({ ...file, mime: fields.type ?? file.mime }).id };
    });

    fastify.get<{ Params: { id: string } }>("/:version(v\\d+\\.\\d+)/:id", async (request, reply) => {
      const { id } = request.params;
      if (id === business.phoneNumberId) {
        record(reply, "number", request.query);
        const { displayPhoneNumber } = business;
        return {
          id,
          verified_name: "Hornero",
          display_phone_number: displayPhoneNumber,
          quality_rating: "GREEN",
        };
      }
      record(reply, "media", request.query);
      const medium = media.find(id);
      if (!medium) throw unknownObject(id);
      return {
        messaging_product: "whatsapp",
        url: `${request.protocol}://${request.host}/whatsapp_business/attachments/?mid=${id}`,
        mime_type: medium.mime,
        sha256: sha256Of(medium),
        file_size: `${bytesOf(medium).length}`,
        id,
      };
    });

    fastify.get<{ Querystring: { mid?: string } }>(
      "/whatsapp_business/attachments/",
      async (request, reply) => {
        const medium = media.find(request.query.mid ?? "");
        if (!medium) return reply.code(404).send();
        return reply.type(medium.mime).send(bytesOf(medium));
      },
    );
  };
}

async function readForm(request: FastifyRequest) {
  const fields: Record<string, string> = {};
  let file: { readonly bytes: Buffer; readonly name: string; readonly mime: string } | undefined;
  if (!request.isMultipart()) return { fields, file };
  for await (const part of request.parts()) {
    if (part.type === "field") fields[part.fieldname] = String(part.value);
    else
      file = { bytes: await part.toBuffer(), name: part.filename, mime: part.mimetype.split(";")[0] ?? "" };
  }
  return { fields, file };
}

function kindOf(body: unknown): string {
  if (typeof body !== "object" || body === null) return "nothing";
  if ("status" in body) return String(body.status);
  return "type" in body ? String(body.type) : "text";
}

const unknownObject = (id: string) =>
  new ParameterError(
    `Unsupported request. Object with ID '${id}' does not exist, cannot be loaded due to missing permissions, or does not support this operation`,
  );

function fail(
  request: FastifyRequest,
  reply: FastifyReply,
  failure: Exclude<Failure, number | "answer_lost">,
) {
  if (failure === "hang") return reply.hijack();
  if (failure === "reset") return cut(request, reply);
  return reply.code(502).type("text/html").send(BAD_GATEWAY_PAGE);
}

function cut(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  request.raw.socket.resetAndDestroy();
  return reply.hijack();
}

const refuse = (reply: FastifyReply, error: CloudApiError): FastifyReply =>
  reply.code(error.status).send(errorBody(error));

function asCloudApiError(error: unknown): CloudApiError {
  if (error instanceof CloudApiError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  const status = error instanceof Error && "statusCode" in error ? error.statusCode : 500;
  return status === 500 ? new CloudApiError(131000, reason) : new ParameterError(reason);
}
