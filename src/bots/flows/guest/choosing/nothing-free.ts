import type { Alternative } from "../../../../booking/domain/alternatives.ts";
import { nightCount } from "../../../../booking/domain/stay.ts";
import type { Choice, Link } from "../../../chat.ts";
import type { Desk } from "../../desk.ts";
import type { Wish } from "../../refusals.ts";
import { getInLine, getInLineForEither, takenOne } from "../waitlist/get-in-line.ts";

/** What the question for other dates shows, with answers to it. */
type NothingFree = {
  readonly text: string;
  readonly choices: readonly Choice[];
  readonly links: readonly Link[];
};

/**
 * The dates that come closest to a wish that cannot be had, and the line for it, also for the cabin they named alone;
 * undefined where it can be had.
 */
export async function nothingFree(
  wish: Wish,
  wanted: string | undefined,
  desk: Desk,
): Promise<NothingFree | undefined> {
  if (wish.stay.checkIn < desk.today) return undefined; // it was asked for on another day
  const { standing, found } = await desk.booking.findAlternatives(wish.stay, wish.party);
  const mayWait = standing === "taken";
  if (!mayWait && (standing === "free" || found.length === 0)) return undefined;
  const isOneOfSeveral = desk.complex.cabinNames.length > 1;
  const one = mayWait && isOneOfSeveral ? await takenOne(wanted, wish, desk) : undefined;
  const lines = one ? getInLineForEither(one, wish, desk) : [getInLine(wish, desk)];
  const other = found.some(({ stay }) => nightCount(stay) !== nightCount(wish.stay)) ? "yes" : "no";
  return {
    text: desk.t(mayWait ? "nothing-free" : "nothing-on-sale", { count: found.length, other }),
    choices: found.map((alternative) => choiceOf(alternative, desk)),
    links: mayWait ? lines : [],
  };
}

function choiceOf({ kind, stay, cheapest, currency }: Alternative, { t, format }: Desk): Choice {
  const words = {
    dates: format.span(stay),
    price: format.money(cheapest, currency),
  };
  return {
    id: `${stay.checkIn}/${stay.checkOut}`,
    label: t(`alternative-${kind}`, words),
    short: t("alternative-short", words),
  };
}
