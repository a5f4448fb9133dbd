import type { Seen } from "./rig.ts";

type Call = {
  readonly chat_id: number;
  readonly message_id?: number;
  readonly text?: string;
  readonly reply_markup?: { readonly inline_keyboard: readonly (readonly Button[])[] };
};
type Button = { readonly text: string; readonly callback_data: string };
/** A message as it stands on a phone. */
export type OnPhone = { readonly id: number; readonly chatId: number; readonly seen: Seen };

/** Telegram's end of the line: keeps what leaves as it would stand on the phones. No message has a picture here. */
export function createLine() {
  const messages: OnPhone[] = [];
  let notice = "";
  let isCut = false;

  const answers: Readonly<Record<string, (call: Call) => unknown>> = {
    sendMessage({ chat_id, text = "", reply_markup }) {
      const id = messages.length + 1;
      messages.push({ id, chatId: chat_id, seen: { text, buttons: buttonsIn(reply_markup) } });
      return { message_id: id, date: 0, chat: { id: chat_id, type: "private" }, text };
    },
    editMessageReplyMarkup({ message_id = 0, reply_markup }) {
      const edited = messages[message_id - 1];
      if (edited)
        messages[message_id - 1] = { ...edited, seen: { ...edited.seen, buttons: buttonsIn(reply_markup) } };
      return true;
    },
    answerCallbackQuery({ text = "" }) {
      notice = text;
      return true;
    },
    sendChatAction: () => true,
  };

  const fetch = async (url: string | URL, init?: { readonly body?: unknown }) => {
    if (isCut) throw new Error("the line is down");
    const method = String(url).split("/").at(-1) ?? "";
    const answer = answers[method];
    if (!answer) throw new Error(`The line knows no ${method}.`);
    return Response.json({ ok: true, result: answer(JSON.parse(String(init?.body))) });
  };

  return {
    fetch,
    messages: (chatId: number): OnPhone[] => messages.filter((message) => message.chatId === chatId),
    /** What the last tap was answered with. */
    notice: () => notice,
    forgetNotice: () => {
      notice = "";
    },
    cut: () => {
      isCut = true;
    },
    mend: () => {
      isCut = false;
    },
  };
}

const buttonsIn = (markup: Call["reply_markup"]) =>
  (markup?.inline_keyboard ?? [])
    .flat()
    .map(({ text, callback_data }) => ({ label: text, press: callback_data }));
