import type { FastifyPluginAsync } from "fastify";
import { z } from "zod";
import { PhoneError } from "./phone-error.ts";
import type { PhoneAction, PhoneNews } from "./phone-protocol.ts";
import type { PhoneSource } from "./phone-source.ts";

/** Keeps proxies and browsers from dropping a quiet stream. */
const HEARTBEAT_MS = 15_000;

const replyTo = z.number().int().exactOptional();
const actionSchema: z.ZodType<PhoneAction> = z.discriminatedUnion("type", [
  z.object({ type: z.literal("text"), text: z.string(), replyTo }),
  z.object({ type: z.literal("tap"), messageId: z.number().int(), data: z.string() }),
  z.object({ type: z.literal("sticker"), emoji: z.string().min(1) }),
  z.object({
    type: z.literal("voice"),
    seconds: z.number().int().positive(),
    says: z.string().max(4096).exactOptional(),
    replyTo,
  }),
  z.object({ type: z.literal("photo"), caption: z.string().exactOptional(), replyTo }),
  z.object({ type: z.literal("document"), name: z.string().min(1) }),
  z.object({
    type: z.literal("location"),
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
  }),
  z.object({ type: z.literal("contact"), name: z.string().min(1), phone: z.string().min(1), replyTo }),
]);

/** The phones' side of the wire, as `phone-protocol.ts` says, for the phones of all these emulators, in this order. */
export function phoneApi(sources: readonly PhoneSource[]): FastifyPluginAsync {
  const all = () =>
    sources.flatMap((source) => [...source.phones.values()].map((phone) => ({ source, phone })));

  return async (fastify) => {
    fastify.get("/phones/api/phones", async () => all().map(({ phone }) => phone.info));

    fastify.get("/phones/api/events", (_request, reply) => {
      reply.hijack();
      reply.raw.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-cache" });
      const tell = (news: PhoneNews) => reply.raw.write(`data: ${JSON.stringify(news)}\n\n`);

      const hangUps = all().map(({ source, phone }) => {
        const seen = { messages: phone.messages, commands: source.commandsOf(phone.info) };
        tell({ phoneId: phone.id, event: { type: "snapshot", ...seen } });
        return phone.listen((event) => tell({ phoneId: phone.id, event }));
      });
      const heartbeat = setInterval(() => reply.raw.write(": still here\n\n"), HEARTBEAT_MS);
      reply.raw.once("close", () => {
        clearInterval(heartbeat);
        for (const hangUp of hangUps) hangUp();
      });
    });

    fastify.post<{ Params: { id: string } }>("/phones/api/phones/:id/actions", async (request, reply) => {
      const phone = sources
        .map(({ phones }) => phones.get(Number(request.params.id)))
        .find((known) => known !== undefined);
      if (!phone) return reply.code(404).send({ message: "There is no such phone." });
      const action = actionSchema.safeParse(request.body);
      if (!action.success) return reply.code(400).send({ message: z.prettifyError(action.error) });
      try {
        phone.sends(action.data);
      } catch (error) {
        if (!(error instanceof PhoneError)) throw error;
        return reply.code(400).send({ message: error.message });
      }
      return reply.code(204).send();
    });

    fastify.get<{ Params: { fileId: string } }>("/phones/api/files/:fileId", async (request, reply) => {
      const file = sources
        .map((source) => source.file(request.params.fileId))
        .find((known) => known !== undefined);
      if (!file) return reply.code(404).send({ message: "There is no such file." });
      return reply.type(file.mime).send(file.bytes);
    });
  };
}
