import type { Opening } from "../clerk.ts";
import type { Desk } from "../flows/desk.ts";
import { answerQuestion } from "../flows/guest/about/answer-question.ts";
import { monthCommand } from "../flows/guest/month.ts";
import { codeIn } from "../texts/understanding/code.ts";
import { understandJoining } from "../texts/understanding/joining.ts";
import { understandSharing } from "../texts/understanding/sharing.ts";
import { type Understood, understand } from "../texts/understanding/understand.ts";
import { understandAside } from "../texts/understanding/wish.ts";
import { openingOf } from "./commands.ts";

/** The conversations that words may be about. */
export type Meaning = {
  /** In the middle of another conversation, too. */
  readonly aside: Opening | undefined;
  /** Out of the blue. */
  readonly otherwise: Opening;
};

/** What words mean that nobody asked for. */
export async function meaningOf(words: string, desk: Desk): Promise<Meaning> {
  const said = understand(words, { ...desk, cabins: desk.complex.cabinNames });
  const command = understandAside(words) ?? understandJoining(words) ?? understandSharing(words);
  const wish = wishFor(said, words);
  return {
    aside: command === undefined ? (isAside(said) ? wish : undefined) : openingOf(command),
    otherwise: wish ?? (await answerOrHint(words, desk)),
  };
}

/** What has little to do with the dates and people that questions are about, or has all of them. */
function isAside({ intent, stay, party }: Understood): boolean {
  switch (intent) {
    case "book":
    case "price":
      return stay !== null && party !== null;
    case "greeting":
    case "thanks":
    case "unknown":
      return false; // there are shorter ways to say so, and many an answer sounds like one
    default:
      return true;
  }
}

function wishFor(said: Understood, words: string): Opening | undefined {
  const code = codeIn(words);
  const ofBooking = (command: string) =>
    openingOf(code === undefined ? command : `${command} ${code}`, words);
  switch (said.intent) {
    case "book":
    case "price":
      return openingOf(monthAsked(said) ?? "book", words);
    case "my_bookings":
      return openingOf("bookings");
    case "cancel":
      return ofBooking("cancel");
    case "change_dates":
      return ofBooking("change");
    case "pay":
      return ofBooking("pay");
    case "amenities":
    case "location":
    case "check_in_info":
      return openingOf("question", words);
    case "talk_to_human":
      return openingOf("person", words); // the first thing the owners read
    case "greeting":
      return openingOf("menu");
    case "thanks":
      return openingOf("thanks");
    case "unknown":
      return undefined;
    default:
      return said.intent satisfies never;
  }
}

/** A month and nothing nearer is answered with what it costs and what is free in it. */
function monthAsked({ stay, trouble, month, party, nights }: Understood): string | undefined {
  if (stay || trouble || !month) return undefined;
  return monthCommand({ month, ...(party && { party }), ...(nights !== null && { nights }) });
}

/** Owners teach answers to questions that sound like nothing we know. */
async function answerOrHint(words: string, desk: Desk): Promise<Opening> {
  const answer = await answerQuestion(words, desk);
  return openingOf(answer ? "question" : "hint", words);
}
