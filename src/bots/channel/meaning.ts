import type { Meant, Opening } from "../clerk.ts";
import type { Desk } from "../flows/desk.ts";
import { answerQuestion } from "../flows/guest/about/answer-question.ts";
import { monthCommand } from "../flows/guest/choosing/month.ts";
import { ownUnderWay } from "../flows/guest/own-booking.ts";
import { asksForPolicy, asksWhetherToCancel } from "../texts/understanding/cancelling.ts";
import { codeIn } from "../texts/understanding/code.ts";
import { type Understood, understand } from "../texts/understanding/understand.ts";
import { openingOf } from "./commands.ts";
import { couponWish } from "./wishes/coupon.ts";
import { moneyWish } from "./wishes/money.ts";
import { callingOff, guestNamed, guestNamesOf, ownerWish } from "./wishes/owner.ts";
import { plainWish } from "./wishes/plain.ts";
import type { Wish } from "./wishes/wish.ts";

/** The conversations that words may be about. */
export type Meaning = {
  /** In the middle of another conversation, too. */
  readonly aside: Meant["aside"] | undefined;
  /** Out of the blue: most words are answers, and need not be looked up. */
  readonly otherwise: () => Promise<Opening>;
};

/** What words mean that nobody asked for. */
export async function meaningOf(words: string, desk: Desk): Promise<Meaning> {
  const said = understand(words, { ...desk, cabins: desk.complex.cabinNames });
  const plainly = await plainWish(words, desk);
  const guests = guestNamesOf(words, desk);
  const wish =
    (await ownerWish(words, desk, guests)) ??
    couponWish(said, words, desk) ??
    (await moneyWish(said, words, desk)) ??
    (await guestNamed(said, words, desk, guests)) ??
    (await wishUnderstood(said, words, desk));
  const aside = wish?.isAside ? wish.opening : undefined;
  return {
    aside: plainly ? { ...plainly, plain: true } : aside,
    otherwise: async () => wish?.opening ?? answerOrHint(said, words, desk),
  };
}

async function wishUnderstood(said: Understood, words: string, desk: Desk): Promise<Wish | undefined> {
  const opening = await openingFor(said, words, desk);
  return opening && { opening, isAside: await isAside(said, desk) };
}

/** What has little to do with the dates and people that questions are about, or has all of them, or only a month. */
async function isAside(said: Understood, desk: Desk): Promise<boolean> {
  const { intent, stay, party } = said;
  const isMonthAlone = party === null && monthAsked(said) !== undefined;
  switch (intent) {
    case "price":
      return (stay !== null && party !== null) || isMonthAlone;
    case "book":
      return (stay !== null && party !== null) || (isMonthAlone && (await desk.hasBookingDraft()));
    case "greeting":
    case "thanks":
    case "unknown":
      return false; // there are shorter ways to say so, and many an answer sounds like one
    default:
      return true;
  }
}

async function openingFor(said: Understood, words: string, desk: Desk): Promise<Opening | undefined> {
  switch (said.intent) {
    case "book":
    case "price":
      if (await namesOwnBooking(said, words, desk)) return openingOf("bookings");
      return openingOf(monthAsked(said) ?? "book", words);
    case "my_bookings":
      return openingOf("bookings");
    case "cancel":
      return asksForPolicy(words) || (await mayAskForPolicy(words, desk))
        ? openingOf("question", words)
        : ((await callingOff(words, desk)) ?? ofBooking("cancel", words, desk));
    case "change_dates":
      return ofBooking("change", words, desk);
    case "pay":
      return (await isQuestionOnly(words, desk))
        ? openingOf("question", words)
        : ofBooking("pay", words, desk);
    case "check_in_info":
      return (await mayComeIn(desk)) ? openingOf("arrival_info") : openingOf("question", words);
    case "amenities":
    case "location":
      return openingOf("question", words);
    case "talk_to_human":
      return openingOf("person", words); // the first thing the owners read
    case "greeting":
      return openingOf("menu");
    case "thanks":
      return openingOf("thanks");
    case "unknown":
      return (await namesOwnBooking(said, words, desk)) ? openingOf("bookings") : undefined;
    default:
      return said.intent satisfies never;
  }
}

/** Who has no booking is told so, and how to see those of another chat. */
async function ofBooking(flow: "cancel" | "change" | "pay", words: string, desk: Desk): Promise<Opening> {
  const code = codeIn(words);
  if (code !== undefined) return openingOf(`${flow} ${code}`, words);
  return (await ownUnderWay(desk)).length > 0 ? openingOf(flow, words) : openingOf("bookings");
}

/** Who has nothing booked asks whether one could cancel, and not to. */
const mayAskForPolicy = async (words: string, desk: Desk) =>
  asksWhetherToCancel(words) && (await isQuestionOnly(words, desk));

/** Whether it can be about no booking of theirs, and there is an answer to it. */
async function isQuestionOnly(words: string, desk: Desk): Promise<boolean> {
  return (await ownUnderWay(desk)).length === 0 && (await answerQuestion(words, desk)) !== undefined;
}

/** Whether it is told by now how to get in. */
async function mayComeIn(desk: Desk): Promise<boolean> {
  const entries = (await ownUnderWay(desk)).map((booking) => desk.stays.entryOf(booking));
  return (await Promise.all(entries)).some((entry) => entry !== undefined);
}

/** A month and nothing nearer is answered with what it costs and what is free in it. */
function monthAsked({ stay, trouble, month, party, nights }: Understood): string | undefined {
  if (stay || trouble || !month) return undefined;
  return monthCommand({ month, ...(party && { party }), ...(nights !== null && { nights }) });
}

/** Owners teach answers to questions that sound like nothing we know. Who says but the name of a cabin gets to know it. */
async function answerOrHint({ cabin }: Understood, words: string, desk: Desk): Promise<Opening> {
  if (await answerQuestion(words, desk)) return openingOf("question", words);
  return cabin === null ? openingOf("hint", words) : openingOf(`cabin ${cabin}`);
}

/** Who says but the code of a booking of theirs wants to see it. */
async function namesOwnBooking({ stay }: Understood, words: string, desk: Desk): Promise<boolean> {
  const code = codeIn(words);
  if (code === undefined || stay) return false;
  return (await desk.booking.bookingByCode(code))?.guestId === desk.person.guestId;
}
