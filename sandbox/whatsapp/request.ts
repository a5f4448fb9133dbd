import { z } from "zod";
import { ParameterError } from "./errors.ts";

const text = z.strictObject({ text: z.string() });
const medium = { id: z.string().optional(), link: z.string().optional() };
const image = z.strictObject({ ...medium, caption: z.string().optional() });
const document = z.strictObject({
  ...medium,
  caption: z.string().optional(),
  filename: z.string().optional(),
});
/** Real ones take numbers and numbers in quotes. */
const degrees = z.coerce.number();

const header = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("text"), text: z.string() }),
  z.strictObject({ type: z.literal("image"), image: z.strictObject(medium) }),
]);
const around = { header: header.optional(), body: text, footer: text.optional() };

const replyButtons = z.strictObject({
  type: z.literal("button"),
  ...around,
  action: z.strictObject({
    buttons: z.array(
      z.strictObject({
        type: z.literal("reply"),
        reply: z.strictObject({ id: z.string(), title: z.string() }),
      }),
    ),
  }),
});
const row = z.strictObject({ id: z.string(), title: z.string(), description: z.string().optional() });
const list = z.strictObject({
  type: z.literal("list"),
  ...around,
  action: z.strictObject({
    button: z.string(),
    sections: z.array(z.strictObject({ title: z.string().optional(), rows: z.array(row) })),
  }),
});
const link = z.strictObject({
  type: z.literal("cta_url"),
  ...around,
  action: z.strictObject({
    name: z.literal("cta_url"),
    parameters: z.strictObject({ display_text: z.string(), url: z.string() }),
  }),
});
const interactive = z.discriminatedUnion("type", [replyButtons, list, link]);

const textParameter = z.strictObject({ type: z.literal("text"), text: z.string() });
const component = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("body"), parameters: z.array(textParameter) }),
  z.strictObject({
    type: z.literal("button"),
    sub_type: z.literal("quick_reply"),
    index: z.coerce.number().int(),
    parameters: z.array(z.strictObject({ type: z.literal("payload"), payload: z.string() })),
  }),
]);
const template = z.strictObject({
  name: z.string(),
  language: z.strictObject({ code: z.string(), policy: z.literal("deterministic").optional() }),
  components: z.array(component).default([]),
});

const envelope = {
  messaging_product: z.literal("whatsapp"),
  recipient_type: z.literal("individual").optional(),
  to: z.string(),
  context: z.strictObject({ message_id: z.string() }).optional(),
  biz_opaque_callback_data: z.string().optional(),
};

/** What the phones of the sandbox can show; any other kind is refused rather than lost. */
const message = z.discriminatedUnion("type", [
  z.strictObject({
    ...envelope,
    type: z.literal("text"),
    text: z.strictObject({ body: z.string(), preview_url: z.boolean().optional() }),
  }),
  z.strictObject({ ...envelope, type: z.literal("image"), image }),
  z.strictObject({ ...envelope, type: z.literal("document"), document }),
  z.strictObject({ ...envelope, type: z.literal("audio"), audio: z.strictObject(medium) }),
  z.strictObject({ ...envelope, type: z.literal("video"), video: image }),
  z.strictObject({
    ...envelope,
    type: z.literal("location"),
    location: z.strictObject({
      latitude: degrees.min(-90).max(90),
      longitude: degrees.min(-180).max(180),
      name: z.string().optional(),
      address: z.string().optional(),
    }),
  }),
  z.strictObject({ ...envelope, type: z.literal("interactive"), interactive }),
  z.strictObject({ ...envelope, type: z.literal("template"), template }),
]);

const reading = z.strictObject({
  messaging_product: z.literal("whatsapp"),
  status: z.literal("read"),
  message_id: z.string(),
  typing_indicator: z.strictObject({ type: z.literal("text") }).optional(),
});

export type MessageRequest = z.infer<typeof message>;
export type ReadRequest = z.infer<typeof reading>;
export type Interactive = z.infer<typeof interactive>;
export type TemplateRequest = z.infer<typeof template>;

/** What `POST …/messages` is asked for; without a type it is text. */
export function readRequest(body: unknown): MessageRequest | ReadRequest {
  if (typeof body !== "object" || body === null) throw new ParameterError("The body is not a JSON object.");
  if ("status" in body) return parsed(reading, body);
  return parsed(message, { type: "text", ...body });
}

function parsed<Value>(shape: z.ZodType<Value>, body: object): Value {
  const result = shape.safeParse(body);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const name = paramName(issue?.path ?? []);
  if (issue?.code === "unrecognized_keys") {
    throw new ParameterError(`Unexpected key "${issue.keys[0]}" on param "${name}".`);
  }
  const value = (issue?.path ?? []).reduce<unknown>(
    (at, key) => (typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined),
    body,
  );
  if (value === undefined) throw new ParameterError(`The parameter ${name} is required.`);
  throw new ParameterError(`Param ${name} is not valid: ${issue?.message}`);
}

/** `interactive['body']['text']`. */
const paramName = ([first = "", ...rest]: readonly PropertyKey[]): string =>
  `${String(first)}${rest.map((key) => `['${String(key)}']`).join("")}`;
