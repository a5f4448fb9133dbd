import { extname } from "node:path";
import multipart from "@fastify/multipart";
import fastify, { type FastifyReply } from "fastify";
import { wordsIn } from "../phones/sample-voice.ts";
import { createRecordedCalls } from "../recorded-calls.ts";

export type TranscriberEmulatorOptions = {
  readonly key: string;
  /** Any free one by default. */
  readonly port?: number;
};

export type TranscriberFailure =
  /** 500, as a service with troubles of its own. */
  | "error"
  /** 429. */
  | "busy"
  /** Never answered. */
  | "hang"
  /** 200 with something that is no JSON. */
  | "garbage";

export type TranscriberCall = {
  readonly model: string;
  readonly language: string | undefined;
  readonly name: string;
  readonly bytes: number;
};

const HOST = "127.0.0.1";
const MODELS = ["whisper-1", "gpt-4o-transcribe", "gpt-4o-mini-transcribe"];
/** https://platform.openai.com/docs/guides/speech-to-text */
const ENDINGS = [".flac", ".mp3", ".mp4", ".mpeg", ".mpga", ".m4a", ".ogg", ".wav", ".webm"];
const LARGEST_BYTES = 25 * 1024 * 1024;

/**
 * OpenAI's `/v1/audio/transcriptions` on loopback: of a voice note from a phone of the sandbox it writes down what is said
 * in it, of any other file nothing.
 */
export function createTranscriberEmulator({ key, port = 0 }: TranscriberEmulatorOptions) {
  const server = fastify({ forceCloseConnections: true });
  const recorded = createRecordedCalls<TranscriberCall>(() => new Date());
  const failures: TranscriberFailure[] = [];
  const scripted: string[] = [];

  server.register(multipart, { limits: { fileSize: LARGEST_BYTES } });
  server.post("/v1/audio/transcriptions", async (request, reply) => {
    if (request.headers.authorization !== `Bearer ${key}`) {
      return refuse(reply, 401, "Incorrect API key provided.", "invalid_api_key");
    }
    if (!request.isMultipart()) return refuse(reply, 400, "Could not parse multipart form.");
    const fields: Record<string, string> = {};
    let file: { readonly name: string; readonly bytes: Buffer } | undefined;
    for await (const part of request.parts()) {
      if (part.type === "field") fields[part.fieldname] = String(part.value);
      else if (part.fieldname === "file") file = { name: part.filename, bytes: await part.toBuffer() };
    }
    const { model = "", language, response_format = "json" } = fields;
    const call = recorded.add({ model, language, name: file?.name ?? "", bytes: file?.bytes.length ?? 0 });
    reply.raw.once("finish", () => {
      call.status = reply.raw.statusCode;
    });
    if (!file) return refuse(reply, 400, "you must provide a file");
    if (!MODELS.includes(model))
      return refuse(reply, 404, `The model '${model}' does not exist`, "model_not_found");
    if (response_format !== "json") return refuse(reply, 400, "response_format 'json' is all that is here.");
    if (language !== undefined && !/^[a-z]{2}$/.test(language)) {
      return refuse(reply, 400, `Language '${language}' is not supported. It must be ISO-639-1.`);
    }
    if (!ENDINGS.includes(extname(file.name))) return refuse(reply, 400, "Unrecognized file format.");
    return answer(reply, file.bytes);
  });

  function answer(reply: FastifyReply, bytes: Buffer) {
    const failure = failures.shift();
    switch (failure) {
      case undefined:
        return { text: scripted.shift() ?? wordsIn(bytes) };
      case "error":
        return refuse(reply, 500, "The server had an error while processing your request.");
      case "busy":
        return refuse(reply, 429, "Rate limit reached for requests.", "rate_limit_exceeded");
      case "garbage":
        return reply.type("text/html").send("<h1>It works!</h1>");
      case "hang":
        return reply.hijack();
      default:
        return failure satisfies never;
    }
  }

  return {
    /** Every call whose key was right, oldest first. */
    calls: recorded.calls,
    /** The next notes come to this, one each, whatever is said in them. */
    answersNext: (...texts: readonly string[]) => void scripted.push(...texts),
    failNext(failure: TranscriberFailure, times = 1): void {
      failures.push(...Array.from({ length: times }, () => failure));
    },
    async start(): Promise<{ readonly url: string }> {
      return { url: await server.listen({ host: HOST, port }) };
    },
    stop: () => server.close(),
  };
}

const refuse = (
  reply: FastifyReply,
  status: number,
  message: string,
  code: string | null = null,
): FastifyReply =>
  reply.code(status).send({ error: { message, type: "invalid_request_error", param: null, code } });
