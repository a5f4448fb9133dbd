import type { Opening } from "../../clerk.ts";
import type { Desk } from "../../flows/desk.ts";
import { ownUnderWay } from "../../flows/guest/own-booking.ts";
import { codeIn } from "../../texts/understanding/code.ts";
import { understandJoining } from "../../texts/understanding/joining.ts";
import { understandPaper } from "../../texts/understanding/papers.ts";
import { asksForAccounts, pastMonth } from "../../texts/understanding/past-month.ts";
import { understandSharing } from "../../texts/understanding/sharing.ts";
import { namesTransfer, understandTransferring } from "../../texts/understanding/transferring.ts";
import { understandAside } from "../../texts/understanding/wish.ts";
import { openingOf } from "../commands.ts";

type Hear = (words: string, desk: Desk) => Promise<Opening | undefined> | Opening | undefined;

/** What understands a command in words. */
const commandBy =
  (understand: (words: string) => string | undefined): Hear =>
  (words) => {
    const command = understand(words);
    return command === undefined ? undefined : openingOf(command);
  };

/** The first that hears something is right. */
const PLAIN: readonly Hear[] = [
  transferSaid,
  commandBy(understandAside),
  commandBy(understandJoining),
  commandBy(understandSharing),
  commandBy(understandPaper),
  accountsAsked,
];

/** What is meant beyond doubt, so that it is no answer to anything. */
export async function plainWish(words: string, desk: Desk): Promise<Opening | undefined> {
  for (const hear of PLAIN) {
    const opening = await hear(words, desk);
    if (opening) return opening;
  }
  return undefined;
}

/** Where transfers are taken, of whoever has a booking to pay for. */
async function transferSaid(words: string, desk: Desk): Promise<Opening | undefined> {
  if (desk.complex.transfer === null) return undefined;
  const isWay = !desk.person.isOwner && namesTransfer(words);
  const said = isWay ? "transfer" : understandTransferring(words);
  if (said === undefined) return undefined;
  if ((await ownUnderWay(desk)).length === 0)
    return said === "transferred" && !desk.person.isOwner ? openingOf("account") : undefined;
  const code = codeIn(words);
  return openingOf(code === undefined ? said : `${said} ${code}`);
}

/** An owner's own wish: it is understood from nobody else. */
function accountsAsked(words: string, { person, today }: Desk): Opening | undefined {
  if (!person.isOwner || !asksForAccounts(words, today)) return undefined;
  return openingOf("export", pastMonth(words, today) === undefined ? "" : words);
}
