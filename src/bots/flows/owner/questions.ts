import type { Flow, View } from "../../chat.ts";
import type { Desk, HouseAnswer, UnansweredQuestion } from "../desk.ts";
import { asTyped } from "../typed.ts";

/** More than this is for another day: those asked most often come first. */
const UNANSWERED_SHOWN = 8;
const ANSWERS_SHOWN = 20;

/** What the owner taught the house to answer, and what guests asked in vain. */
export const questions: Flow<Desk> = {
  steps: [],
  async run(chat, desk) {
    const { t, answers } = desk;
    const [known, unanswered] = [await answers.all(), await answers.unanswered()];
    const add = { label: t("questions-add"), command: "add-answer" };
    chat.say({ text: t("questions-title", { count: known.length }), links: [add] });
    for (const answer of known.slice(-ANSWERS_SHOWN)) chat.say(answerCard(answer, desk));
    if (unanswered.length === 0) return;
    chat.say({ text: t("questions-unanswered", { count: unanswered.length }) });
    for (const asked of unanswered.slice(0, UNANSWERED_SHOWN)) chat.say(askedCard(asked, desk));
  },
};

function answerCard({ id, wordings, answer }: HouseAnswer, { t }: Desk): View {
  return {
    text: t("questions-card", { wordings: wordings.map(asTyped).join("\n"), answer }),
    links: [
      { label: t("questions-edit"), command: `edit-answer ${id}` },
      { label: t("questions-remove"), command: `remove-answer ${id}` },
    ],
  };
}

function askedCard({ id, question, times }: UnansweredQuestion, { t }: Desk): View {
  return {
    text: t("questions-asked", { question: asTyped(question), times }),
    links: [
      { label: t("questions-answer"), command: `answer-asked ${id}` },
      { label: t("questions-drop"), command: `drop-asked ${id}` },
    ],
  };
}
