import type { Link } from "../../chat.ts";
import type { Desk } from "../desk.ts";
import type { Wish } from "../refusals.ts";

/** A wish as `book` and `waitlist` listen to it: the longest there is just fits a button of Telegram's. */
export function wishSaid({ stay, party: { adults, children, pets } }: Wish): string {
  return `${stay.checkIn}/${stay.checkOut} ${adults} adults ${children} children ${pets} pets`;
}

/** One tap, and they are in line for what they wished for. */
export function getInLine(wish: Wish, { t }: Pick<Desk, "t">): Link {
  return {
    label: t("waitlist-join"),
    short: t("waitlist-join-short"),
    command: `waitlist ${wishSaid(wish)}`,
  };
}
