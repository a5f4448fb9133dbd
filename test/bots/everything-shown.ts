import { isDeepStrictEqual } from "node:util";
import type { Chat, Control, Flow, Shown, View } from "../../src/bots/chat.ts";
import type { Desk } from "../../src/bots/flows/desk.ts";

const CONTROLS: readonly Control[] = ["back", "save", "cancel"];

/**
 * Goes through a conversation from end to end and keeps everything it shows. Words are answered as given, by step;
 * of a menu the first choice is taken.
 */
export async function everythingShown(
  flow: Flow<Desk>,
  desk: Desk,
  answers: Readonly<Record<string, string>> = {},
): Promise<Shown[]> {
  const shown: Shown[] = [];
  const asks = (view: View) => {
    const controls = CONTROLS.map((control) => ({ control, label: desk.t(`clerk-${control}`) }));
    const header = desk.t("clerk-progress", { step: 4, of: 4 });
    const text = `${header}\n${desk.t("clerk-gone")}\n${view.text}`;
    shown.push({ ...view, text, question: { token: "abcdefghij.1234", controls, menu: false } });
  };
  const chat: Chat = {
    async ask(step, view, parse) {
      asks(typeof view === "function" ? await view(undefined) : view);
      const answer = parse(answers[step] ?? "");
      if (answer.ok) return answer.value;
      throw new Error(`${step}: ${answer.error}`);
    },
    has: (step) => Object.hasOwn(answers, step),
    async choose(_step, { text, options, leads = [], links }) {
      asks({ text, choices: [...options, ...leads], ...(links && { links: await links(undefined) }) });
      const [first] = options;
      if (first) return first.value;
      throw new Error(`Nothing to choose from: ${text}`);
    },
    mentioned(step, parse) {
      const words = answers[step];
      const said = words === undefined ? undefined : parse(words);
      return said?.ok ? said.value : undefined;
    },
    async review(_step, { confirm, edits, ...card }) {
      const labels = [confirm, ...Object.values(edits)];
      asks({ ...card, choices: labels.map((label) => ({ id: label.label, ...label })) });
    },
    perform: (step, effect) => effect(`${desk.person.chatId} ${step}`),
    again: (step, why) => Promise.reject(new Error(`${step} again: ${why}`)),
    say: (view) => void shown.push(view),
    answered: () => undefined,
  };
  await flow.run(chat, desk);
  return shown.filter((view, index) => !shown.slice(0, index).some((one) => isDeepStrictEqual(one, view)));
}
