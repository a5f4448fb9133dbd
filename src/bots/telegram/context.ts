import { type Context, GrammyError, HttpError } from "grammy";
import { SECOND_MS } from "../../shared/clock.ts";
import type { Heard } from "../channel/commands.ts";
import type { createKeepMedia } from "../channel/incoming-media.ts";
import type { Talks } from "../channel/talks.ts";
import type { VoiceNotes } from "../channel/voice-notes.ts";
import type { Turn } from "../chat.ts";
import type { Hearing } from "../clerk/hearing.ts";
import type { Clerk } from "../clerk.ts";
import type { Desk } from "../flows/desk.ts";
import { type GrammySignal, grammySignal } from "./signals.ts";

/** An update with everything needed to hear it. */
export type TelegramContext = Context & { hearing: Hearing<Desk>; heardAs: Pick<Heard, "id" | "replyTo"> };

export type Deps = {
  readonly clerk: Clerk<Desk>;
  /** Whoever talks with a person is heard there. */
  readonly talks: Talks;
  /** Everything the flows of this chat work with; a person's first update makes the chat known. */
  readonly deskOf: (person: Newcomer) => Promise<Desk>;
  /** Tells after all what could not be told to somebody who had blocked us. */
  readonly welcomeBack: (chatId: string) => Promise<void>;
  /** Marks the update as handled, in the transaction of its turn. */
  readonly settle: (updateId: number) => Hearing<Desk>["settle"];
  /** Sends what is stored for the chat. What cannot be sent now is tried again later. */
  readonly deliver: (chatId: string) => Promise<void>;
  /** Fetches what came with a message, and keeps it. */
  readonly keepMedia: ReturnType<typeof createKeepMedia>;
  readonly voiceNotes?: VoiceNotes | undefined;
};

export type Newcomer = {
  readonly chatId: string;
  readonly channel: "telegram";
  readonly name: string;
  readonly languageCode: string | undefined;
};

/** What every channel hears of an update. */
export const heardIn = (
  { hearing, heardAs }: TelegramContext,
  { clerk, keepMedia, voiceNotes }: Deps,
): Heard => ({
  clerk,
  hearing,
  ...heardAs,
  keep: (media, until) => keepMedia({ chatId: hearing.chatId, id: heardAs.id }, media, until),
  ...(voiceNotes && { voiceNotes }),
});

/** Answers the tap, if it was one, and sends the turn that was stored. */
export async function showTurn(ctx: TelegramContext, turn: Turn, { deliver }: Deps): Promise<void> {
  if (ctx.callbackQuery) await answerTap(ctx, turn.notice);
  await deliver(ctx.hearing.chatId);
}

/** Stops the button's spinner, with a passing word if there is one. Telegram forgets taps within minutes: then so be it. */
export async function answerTap(ctx: TelegramContext, notice?: string): Promise<void> {
  const answer =
    notice === undefined ? ctx.answerCallbackQuery({}, aMoment()) : ctx.answerCallbackQuery({ text: notice });
  await answer.catch(ignoreRefusal);
}

const MOMENT_MS = SECOND_MS;

/** What is said does not wait for spinners and ticks any longer than this. */
export const aMoment = (): GrammySignal => grammySignal(AbortSignal.timeout(MOMENT_MS));

/**
 * For calls that only dress up what was already said (spinners, ticks on buttons): whatever Telegram or the network
 * say against them, the conversation goes on.
 */
export function ignoreRefusal(error: unknown): void {
  if (!(error instanceof GrammyError || error instanceof HttpError)) throw error;
}
