import { err, ok, type Result } from "../../../shared/result.ts";
import type { Flow } from "../../chat.ts";
import { hearStars } from "../../texts/understanding/stars.ts";
import { alreadyText } from "../already.ts";
import { type Desk, wordsOf } from "../desk.ts";
import { ownBooking } from "./own-booking.ts";

const MAX_LETTERS = 800;
const SKIP = "skip";

/** A guest says how it was: stars, then words if they like. */
export const feedback: Flow<Desk> = {
  steps: ["stars", "words"],
  ofBooking: true,
  async run(chat, desk) {
    const { t, stays, person } = desk;
    const booking = await ownBooking(chat, desk);
    if (!booking) return;
    if (booking.state !== "completed")
      return chat.say({ text: t("feedback-not-over", wordsOf(booking, desk)) });
    if ((await stays.feedbackOf(booking.id))?.published) return chat.say({ text: t("feedback-public") });

    const stars = await chat.ask(
      "stars",
      { text: t("feedback-stars", wordsOf(booking, desk)), choices: [1, 2, 3, 4, 5].map(starChoice) },
      (words) => readStars(words, desk),
    );
    const words = await chat.ask(
      "words",
      {
        text: t(stars <= 2 ? "feedback-words-sorry" : "feedback-words"),
        freely: true,
        choices: [{ id: SKIP, label: t("feedback-skip"), said: t("feedback-skip-said") }],
      },
      (said) => readWords(said, desk),
    );
    const given = await chat.perform("give", () =>
      stays.giveFeedback({ code: booking.code, guestId: person.guestId, stars, words }),
    );
    if (given.ok) return chat.say({ text: t(stars <= 2 ? "feedback-done-sorry" : "feedback-done") });
    chat.say({ text: given.error.kind === "published" ? t("feedback-public") : alreadyText(booking, desk) });
  },
};

/** In rising order, so that a number typed means as many stars, wherever it is typed. */
const starChoice = (stars: number) => ({ id: String(stars), label: "⭐".repeat(stars) });

function readStars(words: string, { t }: Desk): Result<number, string> {
  const stars = hearStars(words);
  return stars === undefined ? err(t("feedback-stars-unclear")) : ok(stars);
}

function readWords(said: string, { t }: Desk): Result<string, string> {
  const words = said
    .replace(/\p{Bidi_Control}/gu, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim(); // strangers read it
  if (words === SKIP) return ok("");
  return words.length > MAX_LETTERS ? err(t("feedback-long", { max: MAX_LETTERS })) : ok(words);
}
