import { err, ok, type Result } from "../../../shared/result.ts";
import type { Choice, Flow, View } from "../../chat.ts";
import type { Desk } from "../desk.ts";
import { answerQuestion } from "./about/answer-question.ts";
import { cabinsLink } from "./choosing/cabin-views.ts";

/** Nobody asks in more; an owner has to read it. */
const MAX_LETTERS = 300;

/** Asked most often. */
const OFTEN_ASKED = ["wifi", "pool", "pets", "location", "hours", "cancellation"] as const;

/** A guest asks about the place in their own words. What nobody has an answer to is kept for the owner. */
export const question: Flow<Desk> = {
  steps: [],

  listen: (words, _desk, asked) => (words === "" || asked !== undefined ? {} : { question: words }),

  async run(chat, desk) {
    const { t } = desk;
    const choices = OFTEN_ASKED.map((topic): Choice => {
      const label = t(`question-${topic}`);
      return { id: label, label, short: t(`question-${topic}-short`) };
    });
    const asked = await chat.ask("question", { text: t("question-ask"), choices }, (words) =>
      readQuestion(words, desk),
    );
    const answer = await answerQuestion(asked, desk);
    if (answer) return chat.say(answer);

    await chat.perform("note", async (key) => {
      await desk.answers.noteUnanswered(asked, key);
      return ok(null);
    });
    chat.say(unanswered(desk));
  },
};

/** No answer to that: one question back, and somebody to ask. */
function unanswered(desk: Desk): View {
  const { t } = desk;
  return {
    text: t("question-unanswered"),
    links: [
      { label: t("clerk-person"), command: "person" },
      { label: t("answers-more"), short: t("answers-more-short"), command: "question" },
      cabinsLink(desk),
    ],
  };
}

function readQuestion(words: string, { t }: Desk): Result<string, string> {
  const asked = words.trim();
  if (asked === "") return err(t("question-empty"));
  return asked.length > MAX_LETTERS ? err(t("question-long", { max: MAX_LETTERS })) : ok(asked);
}
