import { Bot, type BotConfig, type Context } from "grammy";
import { isWayOut, TYPED_COMMANDS } from "../channel/commands.ts";
import type { Control } from "../chat.ts";
import { answerTap, type Deps, ignoreRefusal, showTurn, type TelegramContext } from "./context.ts";
import { messageIdOf } from "./message-id.ts";
import { grammySignal } from "./signals.ts";
import { hearTalk } from "./talks.ts";
import { hearTap } from "./taps.ts";
import { hearOther, hearText, hearUnreadable, openCommand } from "./words.ts";

export type BotSettings = {
  readonly token: string;
  /** How everything leaves. */
  readonly client: NonNullable<BotConfig<TelegramContext>["client"]>;
  /** Who we are to Telegram; without it the bot asks when it is initialised. */
  readonly botInfo?: NonNullable<BotConfig<TelegramContext>["botInfo"]>;
};

/** Who waits longer than this for an answer sees that we are typing it. */
const SLOW_AFTER_MS = 250;
const CONTROLS: readonly Control[] = ["back", "save", "cancel"];

/** Turns Telegram's updates into what the clerk hears. It neither polls nor listens: updates come from the inbox. */
export function createBot(deps: Deps, { token, ...config }: BotSettings): Bot<TelegramContext> {
  const bot = new Bot<TelegramContext>(token, config);
  const chats = bot.chatType("private");

  chats.on("my_chat_member", async (ctx) => {
    if (ctx.myChatMember.new_chat_member.status === "member") await deps.welcomeBack(chatIdOf(ctx));
  });
  chats.use(async (ctx, next) => {
    const answered = new AbortController();
    const type = () => ctx.replyWithChatAction("typing", {}, grammySignal(answered.signal));
    const slow = setTimeout(() => void type().catch(ignoreRefusal), SLOW_AFTER_MS);
    try {
      await greet(ctx, deps);
      await next();
    } finally {
      clearTimeout(slow);
      answered.abort();
    }
  });
  chats.use((ctx, next) => hearTalk(ctx, deps, next));
  for (const [command, flow] of TYPED_COMMANDS) {
    chats.command(command, (ctx, next) =>
      isWayOut(command, ctx.match) ? next() : openCommand(ctx, flow, deps, ctx.match),
    );
  }
  for (const control of CONTROLS) {
    chats.command(control, async (ctx) => {
      await showTurn(ctx, await deps.clerk.hear(ctx.hearing, { ...ctx.heardAs, control }), deps);
    });
  }
  chats.on("callback_query:data", (ctx) => hearTap(ctx, deps));
  chats.on("callback_query", (ctx) => answerTap(ctx));
  chats.hears(/^\//, (ctx) => hearUnreadable(ctx, deps));
  chats.on("message:text", (ctx) => hearText(ctx, deps));
  chats.on("message", (ctx) => hearOther(ctx, deps));
  return bot;
}

const chatIdOf = (ctx: Context) => `telegram:${ctx.chat?.id}`;

/** Makes the chat known, and finds what its flows work with. */
async function greet(ctx: TelegramContext, { deskOf, settle }: Deps): Promise<void> {
  const chatId = chatIdOf(ctx);
  const name = [ctx.from?.first_name, ctx.from?.last_name].filter(Boolean).join(" ");
  const desk = await deskOf({ chatId, channel: "telegram", name, languageCode: ctx.from?.language_code });
  ctx.hearing = {
    chatId,
    desk,
    hasToasts: true,
    t: (key, args) => desk.t(key, args),
    settle: settle(ctx.update.update_id),
  };
  const answered = ctx.message?.reply_to_message?.message_id;
  ctx.heardAs = {
    id: String(ctx.update.update_id),
    ...(answered !== undefined && { replyTo: messageIdOf(chatId, answered) }),
  };
}
