import type { InlineKeyboardButton } from "grammy/types";
import { readTap, type Tap } from "../channel/taps.ts";
import { label, type Rows } from "./buttons.ts";
import { aMoment, answerTap, type Deps, ignoreRefusal, showTurn, type TelegramContext } from "./context.ts";
import type { GrammySignal } from "./signals.ts";
import { tapWidget } from "./widgets/widget.ts";
import { openLink } from "./words.ts";

/** Somebody tapped a button under one of our messages. */
export async function hearTap(ctx: TelegramContext, deps: Deps): Promise<void> {
  const { hearing, heardAs } = ctx;
  const tap = readTap(ctx.callbackQuery?.data ?? "");
  switch (tap.kind) {
    case "nothing":
    case "answer":
    case "more":
      return answerTap(ctx);
    case "command":
      await Promise.all([
        openLink(ctx, tap.command, deps),
        isForOnce(tap.command) && tick(ctx, tappedLabel(ctx)),
      ]);
      return;
    case "pick": {
      const turn = await deps.clerk.hear(hearing, { ...heardAs, token: tap.token, pick: tap.pick });
      if (turn.notice === undefined)
        await tick(ctx, typeof tap.pick === "number" ? tappedLabel(ctx) : undefined);
      return showTurn(ctx, turn, deps);
    }
    case "widget":
      return hearWidgetTap(ctx, tap, deps);
    default:
      return tap satisfies never;
  }
}

/** After its answer, whatever that is, the card's buttons have nothing more to decide. */
const isForOnce = (command: string) => command.startsWith("approve ");

/** Shows where the tap leads, or goes on with the answer it comes to. */
async function hearWidgetTap(
  ctx: TelegramContext,
  { token, move, shown }: Extract<Tap, { kind: "widget" }>,
  deps: Deps,
): Promise<void> {
  const { hearing, heardAs } = ctx;
  const { booking, person, t, format } = hearing.desk;
  const tap = { ...heardAs, token, on: String(ctx.msgId), shown };
  const tapped = await deps.clerk.play(hearing, tap, (state) =>
    tapWidget(move, state, token, { t, format }, (month, checkIn, besides) =>
      booking.calendarMonth(month, checkIn, besides ? { code: besides, guestId: person.guestId } : null),
    ),
  );
  if ("notice" in tapped) return answerTap(ctx, tapped.notice);
  if ("rows" in tapped) {
    await showRows(ctx, [...tapped.rows, ...otherRows(ctx)]);
    return answerTap(ctx);
  }
  const turn = await deps.clerk.hear(hearing, { ...heardAs, token, words: tapped.answer });
  if (turn.notice === undefined) await tick(ctx, tapped.label);
  return showTurn(ctx, turn, deps);
}

/** Leaves the answer where its buttons were, so that the conversation reads well and nobody taps them again. */
async function tick(ctx: TelegramContext, answer: string | undefined): Promise<void> {
  const rows = answer === undefined ? [] : [[label(`✓ ${answer.replace(PICTOGRAM, "")}`)]];
  await showRows(ctx, rows, aMoment());
}

/** At the start of a label. One mark before the words is enough. */
const PICTOGRAM = /^\p{Extended_Pictographic}\uFE0F?\s*/u;

/** Fails quietly: "message is not modified" is what a second delivery gets. */
const showRows = (ctx: TelegramContext, rows: Rows, signal?: GrammySignal): Promise<unknown> =>
  ctx.editMessageReplyMarkup({ reply_markup: { inline_keyboard: rows } }, signal).catch(ignoreRefusal);

function buttonRows(ctx: TelegramContext): InlineKeyboardButton[][] {
  return ctx.callbackQuery?.message?.reply_markup?.inline_keyboard ?? [];
}

/** The rows under the widget's own: quick picks and the ways out. */
const otherRows = (ctx: TelegramContext): Rows =>
  buttonRows(ctx).filter(
    ([first]) => !first || !("callback_data" in first) || !/^(w:|-$)/.test(first.callback_data ?? ""),
  );

function tappedLabel(ctx: TelegramContext): string | undefined {
  const data = ctx.callbackQuery?.data;
  return buttonRows(ctx)
    .flat()
    .find((button) => "callback_data" in button && button.callback_data === data)?.text;
}
