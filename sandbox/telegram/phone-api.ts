import type { FastifyPluginAsync } from "fastify";
import { z } from "zod";
import type { Commands } from "./commands.ts";
import { bytesOf, type Files } from "./files.ts";
import type { Phone } from "./phone.ts";
import { PhoneError } from "./phone-error.ts";
import type { PhoneAction, PhoneNews } from "./phone-protocol.ts";

type PhoneApiDeps = {
  readonly phones: ReadonlyMap<number, Phone>;
  readonly files: Files;
  readonly commands: Commands;
};

/** Keeps proxies and browsers from dropping a quiet stream. */
const HEARTBEAT_MS = 15_000;

const actionSchema: z.ZodType<PhoneAction> = z.discriminatedUnion("type", [
  z.object({ type: z.literal("text"), text: z.string() }),
  z.object({ type: z.literal("tap"), messageId: z.number().int(), data: z.string() }),
  z.object({ type: z.literal("sticker"), emoji: z.string().min(1) }),
  z.object({ type: z.literal("voice"), seconds: z.number().int().positive() }),
  z.object({ type: z.literal("photo"), caption: z.string().exactOptional() }),
  z.object({ type: z.literal("document"), name: z.string().min(1) }),
  z.object({
    type: z.literal("location"),
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
  }),
]);

/** The phones' side of the wire, as `phone-protocol.ts` says. */
export function phoneApi({ phones, files, commands }: PhoneApiDeps): FastifyPluginAsync {
  return async (fastify) => {
    fastify.get("/phones/api/phones", async () => [...phones.values()].map(({ info }) => info));

    fastify.get("/phones/api/events", (_request, reply) => {
      reply.hijack();
      reply.raw.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-cache" });
      const tell = (news: PhoneNews) => reply.raw.write(`data: ${JSON.stringify(news)}\n\n`);

      const hangUps = [...phones.values()].map((phone) => {
        const seen = { messages: phone.messages, commands: commands.seenBy(phone.info) };
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
      const phone = phones.get(Number(request.params.id));
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
      const file = files.find(request.params.fileId);
      if (!file) return reply.code(404).send({ message: "There is no such file." });
      return reply.type(file.mime).send(bytesOf(file));
    });
  };
}
