import type { Medium } from "../../../media/tables/media.ts";
import { type Clock, SECOND_MS } from "../../../shared/clock.ts";
import type { Logger } from "../../../shared/logger.ts";
import type { OutgoingMessage, SendOutcome, Transport } from "../transport.ts";
import { type CloudAccess, CloudRefusal, CloudUnreachable, createCloudApi } from "./api.ts";
import { unsent } from "./errors.ts";
import { createFetchMedia } from "./incoming-media.ts";
import { createMedia } from "./media.ts";
import { payloadOf } from "./payload.ts";

export type CloudTransportDeps = CloudAccess & {
  /** Where pictures are: a directory URL ending in a slash. */
  readonly assets: URL;
  /** Something that is kept; undefined once it is not any more. */
  readonly medium: (id: string) => Promise<Medium | undefined>;
  readonly logger: Logger;
  readonly clock: Clock;
};

/** What only dresses up waits no longer than this. */
const ATTEND_MS = 5 * SECOND_MS;
/** "Invalid parameter", which is also what an id of a picture that Meta has forgotten is. */
const INVALID = [100, 131009];

/** WhatsApp by Meta's official API. Messages come in by its webhook. */
export function createCloudTransport(deps: CloudTransportDeps): Transport {
  const { assets, medium, logger, clock } = deps;
  const api = createCloudApi(deps);
  const media = createMedia({ api, assets, medium, now: () => clock().getTime() });
  const stopping = new AbortController();
  let digits: string | undefined;

  async function send(to: string, message: OutgoingMessage): Promise<SendOutcome> {
    try {
      return { kind: "sent", messageId: await api.send(await payload(digitsOf(to), message)) };
    } catch (error) {
      if (error instanceof CloudUnreachable) return { kind: "retry", error: error.message };
      if (!(error instanceof CloudRefusal)) throw error;
      if (INVALID.includes(error.meta.code) && media.forget(message)) return send(to, message);
      const outcome = unsent(error.meta, error.status);
      const isRefused = outcome.kind === "failed" && outcome.why === "refused";
      if (message.kind === "passed_on" && isRefused)
        return send(to, { kind: "text", text: message.otherwise });
      return outcome;
    }
  }

  /** A picture that is missing here is no reason to keep the words back. */
  async function payload(to: string, message: OutgoingMessage): Promise<object> {
    const uploaded = await media.uploadOf(message);
    if (message.kind === "passed_on" && uploaded === undefined) {
      return payloadOf(to, { kind: "text", text: message.otherwise }, undefined);
    }
    const isBare = message.kind === "picture" && uploaded === undefined;
    if (!isBare) return payloadOf(to, message, uploaded);
    logger.error({ picture: message.picture }, "a picture is missing, and its text goes without it");
    return payloadOf(to, { kind: "text", text: message.text === "" ? "🏡" : message.text }, undefined);
  }

  return {
    surface: "whatsapp",
    send,
    fetchMedia: createFetchMedia(api, deps.apiRoot),
    async attend(_to, messageId) {
      const over = AbortSignal.any([stopping.signal, AbortSignal.timeout(ATTEND_MS)]);
      await api.attend(messageId, over).catch((error: unknown) => {
        logger.debug({ err: error }, "a message could not be marked as read");
      });
    },
    async start() {
      // nobody waits for it: without it a payment page does not lead back to the chat
      api.displayNumber(stopping.signal).then(
        (number) => {
          digits = number.replace(/\D/g, "");
        },
        (error: unknown) => logger.warn({ err: error }, "WhatsApp did not tell our own number"),
      );
    },
    async stop() {
      stopping.abort();
    },
    chatUrl: () => (digits === undefined ? undefined : `https://wa.me/${digits}`),
  };
}

/** Also of an address that WhatsApp Web had noted. */
const digitsOf = (address: string): string => address.replace(/@c\.us$/, "");
