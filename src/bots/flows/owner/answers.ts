import { err, ok, type Result } from "../../../shared/result.ts";
import type { Chat, Flow } from "../../chat.ts";
import { tellingWords } from "../../texts/questions/likeness.ts";
import type { Desk, HouseAnswer } from "../desk.ts";
import { asTyped } from "../typed.ts";

const MAX_QUESTION_LETTERS = 300;
/** With a few other answers it is still one message. */
const MAX_ANSWER_LETTERS = 800;
/** With the question itself as many as the table takes. */
const MAX_OTHER_WORDINGS = 9;
const MAX_ANSWERS = 100;

/** The owner teaches the house an answer: to what question, what it says, and how else people ask it. */
export const addAnswer: Flow<Desk> = {
  steps: ["question", "answer", "wordings"],
  async run(chat, desk) {
    if ((await desk.answers.all()).length >= MAX_ANSWERS)
      return chat.say({ text: desk.t("questions-too-many", { max: MAX_ANSWERS }), links: back(desk) });
    const question = await chat.ask("question", { text: desk.t("questions-which"), freely: true }, (words) =>
      readQuestion(words, desk),
    );
    await teach(chat, desk, question);
  },
};

/** The same for a question that a guest asked. */
export const answerAsked: Flow<Desk> = {
  steps: ["answer", "wordings"],
  async run(chat, desk) {
    const id = await askId(chat, desk);
    const asked = (await desk.answers.unanswered()).find((one) => one.id === id);
    // Once saved it waits no longer; heard again after a crash, this run must come by the effect all the same.
    const question = await chat.perform("asked", async () => (asked ? ok(asked.question) : err("gone")));
    if (!question.ok) return chat.say({ text: desk.t("questions-gone"), links: back(desk) });
    await teach(chat, desk, question.value, id);
  },
};

/** A guest's question that needs no answer. */
export const dropAsked: Flow<Desk> = {
  steps: [],
  async run(chat, desk) {
    const id = await askId(chat, desk);
    await chat.perform("drop", async () => {
      await desk.answers.dropUnanswered(id);
      return ok(null);
    });
    chat.say({ text: desk.t("questions-dropped"), links: back(desk) });
  },
};

/** The owner changes what is answered, or how people ask it. */
export const editAnswer: Flow<Desk> = {
  steps: [],
  async run(chat, desk) {
    const { t, answers } = desk;
    const id = await askId(chat, desk);
    const known = (await answers.all()).find((one) => one.id === id);
    if (!known) return chat.say({ text: t("questions-gone"), links: back(desk) });

    const what = await chat.choose("what", {
      text: t("questions-edit-what", {
        answer: known.answer,
        wordings: known.wordings.map(asTyped).join("\n"),
      }),
      options: [
        { id: "answer", label: t("questions-edit-answer"), value: "answer" },
        { id: "wordings", label: t("questions-edit-wordings"), value: "wordings" },
      ],
    });
    const changed: HouseAnswer =
      what === "answer"
        ? { ...known, answer: await askAnswer(chat, desk) }
        : await askWordings(chat, desk, known);
    const done = await chat.perform("change", async () =>
      (await answers.change(changed)) ? ok(null) : err("gone"),
    );
    chat.say({ text: t(done.ok ? "questions-changed" : "questions-gone"), links: back(desk) });
  },
};

export const removeAnswer: Flow<Desk> = {
  steps: [],
  async run(chat, desk) {
    const { t, answers } = desk;
    const id = await askId(chat, desk);
    const known = (await answers.all()).find((one) => one.id === id);
    const question = await chat.perform("known", async () =>
      known ? ok(known.wordings[0] ?? "") : err("gone"),
    );
    if (!question.ok) return chat.say({ text: t("questions-gone"), links: back(desk) });

    const sure = await chat.choose("sure", {
      text: t("questions-remove-sure", { question: asTyped(question.value) }),
      options: [
        { id: "yes", label: t("questions-remove-yes"), said: t("clerk-yes-said"), value: true },
        { id: "no", label: t("questions-remove-no"), said: t("clerk-no-said"), value: false },
      ],
    });
    if (!sure) return chat.say({ text: t("questions-kept"), links: back(desk) });
    await chat.perform("remove", async () => {
      await answers.remove(id);
      return ok(null);
    });
    chat.say({ text: t("questions-removed"), links: back(desk) });
  },
};

async function teach(chat: Chat, desk: Desk, question: string, settles?: number): Promise<void> {
  const { t, answers } = desk;
  const answer = await askAnswer(chat, desk, question);
  const none = { id: "-", label: t("questions-no-others"), said: t("clerk-no-said") };
  const others = await chat.ask(
    "wordings",
    { text: t("questions-others"), choices: [none], freely: true },
    (words) => (words === none.id ? ok([]) : readWordings(words, MAX_OTHER_WORDINGS, desk)),
  );
  await chat.perform("save", async (key) => {
    const wordings = [...new Set([question, ...others])];
    await answers.save({ key, wordings, answer, ...(settles !== undefined && { settles }) });
    return ok(null);
  });
  chat.say({ text: t("questions-saved", { question: asTyped(question) }), links: back(desk) });
}

const askAnswer = (chat: Chat, desk: Desk, question?: string) =>
  chat.ask(
    "answer",
    {
      text: desk.t("questions-what-answer", {
        question: question === undefined ? "" : asTyped(question),
        asked: question === undefined ? "no" : "yes",
      }),
      freely: true,
    },
    (words) => readText(words, MAX_ANSWER_LETTERS, desk),
  );

async function askWordings(chat: Chat, desk: Desk, known: HouseAnswer): Promise<HouseAnswer> {
  const wordings = await chat.ask(
    "wordings",
    { text: desk.t("questions-new-wordings"), freely: true },
    (words) => readWordings(words, MAX_OTHER_WORDINGS + 1, desk),
  );
  return { ...known, wordings };
}

/** Buttons say it; typed by hand it may be anything. */
const askId = (chat: Chat, { t }: Desk) =>
  chat.ask("code", { text: t("questions-which-one") }, (words) =>
    /^\d{1,9}$/.test(words.trim()) ? ok(Number(words)) : err(t("questions-which-one")),
  );

function readText(words: string, max: number, { t }: Desk): Result<string, string> {
  const text = words.trim();
  if (text === "") return err(t("questions-empty"));
  return text.length > max ? err(t("questions-long", { max })) : ok(text);
}

/** A question that says nothing of its own would be found in no other words, or in all. */
function readQuestion(words: string, desk: Desk): Result<string, string> {
  const read = readText(words, MAX_QUESTION_LETTERS, desk);
  return read.ok && tellingWords(read.value).length === 0 ? err(desk.t("questions-says-nothing")) : read;
}

/** One a line. */
function readWordings(words: string, max: number, desk: Desk): Result<string[], string> {
  const lines = words.split("\n").filter((line) => line.trim() !== "");
  if (lines.length > max) return err(desk.t("questions-too-many-wordings", { max }));
  const wordings: string[] = [];
  for (const line of lines) {
    const read = readQuestion(line, desk);
    if (!read.ok) return read;
    wordings.push(read.value);
  }
  return wordings.length === 0 ? err(desk.t("questions-empty")) : ok(wordings);
}

const back = ({ t }: Desk) => [{ label: t("questions-all"), command: "questions" }];
