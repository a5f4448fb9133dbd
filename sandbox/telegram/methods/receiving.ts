import type { WebhookInfo } from "grammy/types";
import { z } from "zod";
import { badRequest, conflict } from "../errors.ts";
import { type BotMethods, flag, integer, json, method, text } from "../method.ts";
import { type UpdateType, updateTypesSchema } from "../state.ts";
import type { Store } from "../store.ts";
import type { Updates } from "../updates.ts";
import type { Webhook } from "../webhook.ts";

type ReceivingDeps = { readonly store: Store; readonly updates: Updates; readonly webhook: Webhook };

/** Seconds. */
const LONGEST_POLL = 50;
const LONGEST_SECRET = 256;
const LOOPBACK = new Set(["127.0.0.1", "localhost", "[::1]"]);

/** How the bot gets its updates: long polling or a webhook. */
export function receivingMethods({ store, updates, webhook }: ReceivingDeps): BotMethods {
  const { state } = store;

  function allow(types: readonly UpdateType[] | undefined): void {
    if (types) state.allowedUpdates = [...types];
    store.changed();
  }

  return {
    getUpdates: method(
      z.object({
        offset: integer.default(0),
        limit: integer.min(1).max(100).default(100),
        timeout: integer.min(0).default(0),
        allowed_updates: json(updateTypesSchema.optional()),
      }),
      ({ offset, limit, timeout, allowed_updates }, { gone }) => {
        if (state.webhook) {
          throw conflict(
            "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
          );
        }
        allow(allowed_updates);
        return updates.poll({ offset, limit, timeoutMs: Math.min(timeout, LONGEST_POLL) * 1000, gone });
      },
    ),

    setWebhook: method(
      z.object({
        url: text,
        secret_token: text,
        allowed_updates: json(updateTypesSchema.optional()),
        drop_pending_updates: flag,
      }),
      ({ url, secret_token, allowed_updates, drop_pending_updates }) => {
        if (url !== "") checkWebhook(url, secret_token);
        if (drop_pending_updates) updates.dropAll();
        allow(allowed_updates);
        updates.endPoll(conflict("terminated by setWebhook request"));
        webhook.set(url === "" ? null : { url, secretToken: secret_token });
        return true;
      },
    ),

    deleteWebhook: method(z.object({ drop_pending_updates: flag }), ({ drop_pending_updates }) => {
      if (drop_pending_updates) updates.dropAll();
      webhook.set(null);
      return true;
    }),

    getWebhookInfo: method(z.object({}), (): WebhookInfo => {
      const failure = webhook.lastFailure();
      return {
        url: state.webhook?.url ?? "",
        has_custom_certificate: false,
        pending_update_count: updates.waiting().length,
        ...(state.allowedUpdates.length > 0 ? { allowed_updates: state.allowedUpdates } : {}),
        ...(failure
          ? {
              last_error_date: Math.floor(failure.at.getTime() / 1000),
              last_error_message: failure.message,
            }
          : {}),
      };
    }),
  };
}

/** Telegram takes https only; the emulator also takes plain http on this machine. */
function checkWebhook(url: string, secretToken: string): void {
  const parsed = URL.parse(url);
  if (!parsed) throw badRequest("invalid webhook URL specified");
  const isLocal = parsed.protocol === "http:" && LOOPBACK.has(parsed.hostname);
  if (parsed.protocol !== "https:" && !isLocal) {
    throw badRequest("bad webhook: An HTTPS URL must be provided for webhook");
  }
  if (secretToken.length > LONGEST_SECRET) throw badRequest("secret token is too long");
  if (!/^[\w-]*$/.test(secretToken)) throw badRequest("secret token contains unallowed characters");
}
