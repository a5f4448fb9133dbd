import { Api } from "grammy";
import type { Update } from "grammy/types";
import type { Logger } from "../../shared/logger.ts";
import { createKeepMedia } from "../channel/incoming-media.ts";
import type { Texts } from "../texts/texts.ts";
import { type BotSettings, createBot } from "./bot.ts";
import type { Deps } from "./context.ts";
import { firstCall } from "./first-call.ts";
import { createHandler, type HandlerDeps } from "./handler.ts";
import { createFetchMedia } from "./incoming-media.ts";
import { patience } from "./patience.ts";
import { ALLOWED_UPDATES, createPolling } from "./polling.ts";
import { introduceBot } from "./profile.ts";
import { createTelegramSender, type SenderDeps } from "./sender.ts";
import { grammySignal } from "./signals.ts";

/** A hung call must not hold its chat's queue for long. */
const CALL_TIMEOUT_SECONDS = 15;
/** Above the half minute that Telegram keeps a poll open. */
const POLL_TIMEOUT_SECONDS = 45;
/** Telegram's own default; our queues keep each chat in order however many calls come at once. */
const MAX_WEBHOOK_CONNECTIONS = 40;

export type TelegramDeps = HandlerDeps &
  Omit<Deps, "settle" | "keepMedia"> &
  Omit<SenderDeps, "api"> & {
    readonly token: string;
    readonly apiRoot: string;
    /** Where Telegram calls us, with the secret it gives. Without it we ask for updates ourselves. */
    readonly webhook: { readonly url: string; readonly secret: string } | undefined;
    readonly receive: (update: Update) => Promise<unknown>;
    readonly ownerIds: readonly number[];
    readonly texts: Texts;
    readonly logger: Logger;
  };

/** The house's Telegram account: how it hears, how it sends, and when it may start. */
export function connectTelegram(deps: TelegramDeps) {
  const { token, apiRoot, webhook, logger } = deps;
  const stopping = new AbortController();
  const signal = grammySignal(stopping.signal);
  const client: BotSettings["client"] = { apiRoot, timeoutSeconds: CALL_TIMEOUT_SECONDS };
  const handler = createHandler(deps);
  const fetchMedia = createFetchMedia({ api: new Api(token, client), apiRoot, token });
  const keepMedia = createKeepMedia({ ...deps, fetchMedia });
  const bot = createBot({ ...deps, settle: handler.settle, keepMedia }, { token, client });
  bot.api.config.use(patience(stopping.signal));
  const polling = createPolling({
    api: new Api(token, { apiRoot, timeoutSeconds: POLL_TIMEOUT_SECONDS }),
    receive: deps.receive,
    logger,
  });

  /** Nobody waits for it; what fails is tried again by the next start. */
  function introduce(): void {
    introduceBot({ api: bot.api, texts: deps.texts, ownerChats: deps.ownerIds, signal, logger }).catch(
      (error: unknown) => {
        if (stopping.signal.aborted) return;
        logger.warn({ err: error }, "the bot's command menu could not be set; the next start tries again");
      },
    );
  }

  return {
    /** What it may not send yet is postponed, and stored: it must hear the refusals that the bot's own calls wait out. */
    sender: createTelegramSender({ ...deps, api: new Api(token, client) }),
    handler: handler.of(bot),

    /** Learns who we are, waiting for Telegram to answer. Throws where it refuses the token. */
    async greet(): Promise<void> {
      await firstCall(() => bot.init(signal));
    },

    isGreeted: () => bot.isInited(),
    /** Where people chat with us. */
    chatUrl: () => (bot.isInited() ? `https://t.me/${bot.botInfo.username}` : undefined),

    /** From now on updates come in. */
    async listen(): Promise<void> {
      introduce();
      if (!webhook) return polling.start();
      const settings = {
        secret_token: webhook.secret,
        allowed_updates: ALLOWED_UPDATES,
        max_connections: MAX_WEBHOOK_CONNECTIONS,
      };
      await bot.api.setWebhook(webhook.url, settings, signal);
    },

    /** Takes no more updates; messages can still be sent. */
    async stop(): Promise<void> {
      stopping.abort();
      await polling.stop();
    },
  };
}
