import type { MessageEntity, ReplyParameters } from "grammy/types";
import { z } from "zod";
import type { Upload } from "../phones/upload.ts";
import { badRequest } from "./errors.ts";
import type { TextSource } from "./formatted-text.ts";

/** One call of the Bot API, whatever way its parameters came. */
export type Call = {
  readonly params: Readonly<Record<string, unknown>>;
  /** By the name of their part in the multipart body. */
  readonly uploads: ReadonlyMap<string, Upload>;
  /** Aborted when the caller went away before it was answered. */
  readonly gone: AbortSignal;
};

/** Answers with what belongs under `result`, or throws a `BotApiError`. */
export type BotMethod = (call: Call) => Promise<unknown>;
export type BotMethods = Readonly<Record<string, BotMethod>>;

/** A method over checked parameters. */
export function method<Params>(
  shape: z.ZodType<Params>,
  run: (params: Params, call: Call) => unknown,
): BotMethod {
  return async (call) => {
    const parsed = shape.safeParse(call.params);
    if (parsed.success) return run(parsed.data, call);
    const [issue] = parsed.error.issues;
    throw badRequest(`can't parse ${issue?.path.join(".")}: ${issue?.message}`);
  };
}

/** An object or list comes as itself in a JSON body, as JSON text in a form or query. */
export const json = <Shape extends z.ZodType>(shape: Shape) =>
  z.preprocess((value, context) => {
    if (typeof value !== "string") return value;
    try {
      return JSON.parse(value);
    } catch {
      context.addIssue({ code: "custom", message: "not a JSON object", input: value });
      return z.NEVER;
    }
  }, shape);

export const text = z.string().default("");
export const integer = z.coerce.number().int();
export const flag = z.preprocess((value) => ["true", "True", "1"].includes(String(value)), z.boolean());
export const chatId = z.union([z.string(), z.number()]).default("").transform(String);
export const messageId = integer.default(0);

export const formatting = {
  parse_mode: text,
  entities: json(
    z.array(z.custom<MessageEntity>((value) => entityShape.safeParse(value).success)).default([]),
  ),
};
const entityShape = z.looseObject({
  type: z.string(),
  offset: z.number().int().min(0),
  length: z.number().int().min(0),
});
export const captioning = {
  caption: text,
  parse_mode: text,
  caption_entities: formatting.entities,
};

/** What every method that sends a message takes besides what it says. */
export const envelope = {
  chat_id: chatId,
  reply_markup: json(z.unknown()),
  reply_parameters: json(
    z.custom<ReplyParameters>((value) => replyShape.safeParse(value).success).optional(),
  ),
};
const replyShape = z.looseObject({ message_id: z.number().int() }).optional();

export const captionOf = (params: z.infer<z.ZodObject<typeof captioning>>): TextSource => ({
  source: params.caption,
  parseMode: params.parse_mode,
  entities: params.caption_entities,
});
