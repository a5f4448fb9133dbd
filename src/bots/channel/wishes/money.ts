import type { Desk } from "../../flows/desk.ts";
import { ownUnderWay } from "../../flows/guest/own-booking.ts";
import { mostAlike } from "../../texts/questions/likeness.ts";
import { topicsIn } from "../../texts/questions/topics.ts";
import type { Intent } from "../../texts/understanding/intent.ts";
import { type MoneySaid, speaksOfOwnDebt, understandMoney } from "../../texts/understanding/money-said.ts";
import { speaksOfOurPaper, speaksOfPaper } from "../../texts/understanding/papers.ts";
import { asksWhenItIsDue, saysForMe, wantsToPay } from "../../texts/understanding/paying-said.ts";
import type { Understood } from "../../texts/understanding/understand.ts";
import { openingOf } from "../commands.ts";
import type { Wish } from "./wish.ts";

/** What else they may seem to want who say they have paid, or that something should come back. */
const MAY_BE_ACCOUNT: ReadonlySet<Intent> = new Set<Intent>([
  ...(["pay", "price", "cancel", "my_bookings", "book"] as const),
  ...(["greeting", "thanks", "unknown"] as const),
]);
const MAY_BE_PAPER: ReadonlySet<Intent> = new Set<Intent>(["pay", "my_bookings", "thanks", "unknown"]);
const MAY_BE_PRICE: ReadonlySet<Intent> = new Set<Intent>(["price", "pay", "book", "unknown"]);
const MAY_BE_PAYING: ReadonlySet<Intent> = new Set<Intent>([...MAY_BE_PRICE, "greeting", "thanks"]);

/** Of what it contains, what comes on top and what is left beside it, which no dates change. */
const asksWhatPriceIs = (words: string) =>
  topicsIn(words).some((topic) => topic === "damage_deposit" || topic === "taxes" || topic === "fees");

/** “¿Cuándo devuelven la garantía?”, of which they may wait for none. */
const asksOfDamageDeposit = (words: string) =>
  asksWhenItIsDue(words) && topicsIn(words).includes("damage_deposit");

/** What is said of money and papers beside wanting to pay. Whoever names dates or people wants a stay first. */
export async function moneyWish(said: Understood, words: string, desk: Desk): Promise<Wish | undefined> {
  const flow = moneyFlow(said, words, desk);
  if (flow === undefined) return undefined;
  if (flow === "pay" && (await ownUnderWay(desk)).length === 0)
    return speaksOfOwnDebt(words) ? { opening: openingOf("bookings"), isAside: true } : undefined;
  if (flow === "question") return { opening: openingOf("question", words), isAside: true };
  const isTaught =
    (flow === "papers" || flow === "discounts") && mostAlike(await desk.answers.all(), words) !== undefined;
  return { opening: isTaught ? openingOf("question", words) : openingOf(flow), isAside: true };
}

function moneyFlow(
  { intent, stay, party, month, nights, trouble }: Understood,
  words: string,
  { person }: Desk,
): MoneySaid | "papers" | "question" | undefined {
  const isOfPeople = party !== null && !(party.adults === 1 && saysForMe(words));
  if (stay || isOfPeople || month || nights !== null || trouble) return undefined;
  if (asksOfDamageDeposit(words)) return "question";
  const money = person.isOwner ? undefined : understandMoney(words);
  if (!person.isOwner && wantsToPay(words) && speaksOfPaper(words)) return "pay";
  const wantsPaper = MAY_BE_PAPER.has(intent) && speaksOfPaper(words);
  if (wantsPaper && (money !== "account" || speaksOfOurPaper(words))) return "papers";
  if (money === "account" && MAY_BE_ACCOUNT.has(intent)) return money;
  if (money !== "account" && MAY_BE_PRICE.has(intent) && asksWhatPriceIs(words)) return "question";
  if (money === "pay") return MAY_BE_PAYING.has(intent) ? money : undefined;
  return money === "discounts" && MAY_BE_PRICE.has(intent) ? money : undefined;
}
