import { z } from "zod";
import { SECOND_MS } from "../../../shared/clock.ts";
import { encodeForm } from "../../../shared/encode-form.ts";
import type { MetaError } from "./errors.ts";

export type CloudAccess = {
  /** Without a slash at the end. */
  readonly apiRoot: string;
  readonly token: string;
  readonly phoneNumberId: string;
};

/** A call that Meta refused. */
export class CloudRefusal extends Error {
  override name = "CloudRefusal";
  readonly meta: MetaError;
  readonly status: number;

  constructor(meta: MetaError, status: number) {
    super(`WhatsApp refused (${meta.code}): ${meta.text}`);
    this.meta = meta;
    this.status = status;
  }
}

/** A call that came to no answer, or to none that can be read. */
export class CloudUnreachable extends Error {
  override name = "CloudUnreachable";
}

/** Graph versions live for two years: https://developers.facebook.com/docs/graph-api/changelog */
const VERSION = "v23.0";
const TIMEOUT_MS = 15 * SECOND_MS;

const refusal = z.object({
  error: z.object({
    code: z.number(),
    message: z.string(),
    error_data: z.object({ details: z.string() }).partial().optional().catch(undefined),
  }),
});
const sent = z.object({ messages: z.tuple([z.object({ id: z.string() })]) });
const uploaded = z.object({ id: z.string() });
const medium = z.object({ url: z.url({ protocol: /^https?$/ }) });
const number = z.object({ display_phone_number: z.string() });

/** The calls of the Cloud API that we make. Throws `CloudRefusal` or `CloudUnreachable`. */
export function createCloudApi({ apiRoot, token, phoneNumberId }: CloudAccess) {
  const root = `${apiRoot}/${VERSION}`;
  const base = `${root}/${phoneNumberId}`;

  async function call(url: string, body?: FormData | object, signal?: AbortSignal): Promise<unknown> {
    const timeout = AbortSignal.timeout(TIMEOUT_MS);
    const { headers, ...content } = await encoded(body);
    try {
      const response = await fetch(url, {
        method: body === undefined ? "GET" : "POST",
        ...content,
        headers: { ...headers, authorization: `Bearer ${token}` },
        signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      });
      const answer: unknown = await response.json();
      if (response.ok) return answer;
      const { error } = refusal.parse(answer);
      throw new CloudRefusal(
        { code: error.code, text: error.error_data?.details ?? error.message },
        response.status,
      );
    } catch (error) {
      if (error instanceof CloudRefusal) throw error;
      throw new CloudUnreachable("WhatsApp does not answer.", { cause: error });
    }
  }

  return {
    /** Answers the message's id (wamid). */
    async send(message: object): Promise<string> {
      const [{ id }] = sent.parse(
        await call(`${base}/messages`, { messaging_product: "whatsapp", ...message }),
      ).messages;
      return id;
    },

    /** Marks what came in as read, and shows for at most 25 seconds that we are typing. */
    async attend(messageId: string, signal: AbortSignal): Promise<void> {
      const read = { messaging_product: "whatsapp", status: "read", message_id: messageId };
      await call(`${base}/messages`, { ...read, typing_indicator: { type: "text" } }, signal);
    },

    /** Answers the id to send it by, which lasts 30 days. */
    async upload(file: Blob, name: string): Promise<string> {
      const form = new FormData();
      form.append("messaging_product", "whatsapp");
      form.append("type", file.type);
      form.append("file", file, name);
      return uploaded.parse(await call(`${base}/media`, form)).id;
    },

    /** Where something that was sent to us can be had, with our token, for five minutes. */
    async mediaUrl(mediaId: string): Promise<string> {
      return medium.parse(await call(`${root}/${encodeURIComponent(mediaId)}`)).url;
    },

    /** What such an address needs to be told. */
    authorization: { authorization: `Bearer ${token}` },

    /** The number people write to, as `+54 351 555-0000`. */
    async displayNumber(signal?: AbortSignal): Promise<string> {
      return number.parse(await call(`${base}?fields=display_phone_number`, undefined, signal))
        .display_phone_number;
    },
  };
}

async function encoded(body: FormData | object | undefined) {
  if (body instanceof FormData) return encodeForm(body);
  if (body === undefined) return { headers: {} };
  return { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
}

export type CloudApi = ReturnType<typeof createCloudApi>;
