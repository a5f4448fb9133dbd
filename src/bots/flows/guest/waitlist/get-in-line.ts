import { standingOf } from "../../../../booking/domain/alternatives.ts";
import { addDays, civilDate } from "../../../../booking/domain/civil-date.ts";
import { nightCount, type Stay } from "../../../../booking/domain/stay.ts";
import type { Link } from "../../../chat.ts";
import type { Desk } from "../../desk.ts";
import type { Wish } from "../../refusals.ts";

/** A wish as `book` and `waitlist` listen to it: the longest there is just fits a button of Telegram's. */
export function wishSaid({ stay, party: { adults, children, pets } }: Wish): string {
  return `${stay.checkIn}/${stay.checkOut} ${adults} adults ${children} children ${pets} pets`;
}

type CabinNamed = { readonly cabinId: string; readonly name: string };

const WISH_FOR_CABIN = /^(\S+)\+(\d{1,2}) (\d{1,2})\.(\d{1,2})\.(\d{1,2}) ([\w-]{22})$/;

/** The same for one cabin, in few enough letters that the cabin has room on the button. */
export function wishForCabin({ stay, party }: Wish, { cabinId }: Pick<CabinNamed, "cabinId">): string {
  const { adults, children, pets } = party;
  return `${stay.checkIn}+${nightCount(stay)} ${adults}.${children}.${pets} ${briefly(cabinId)}`;
}

/** What such a button says, for `waitlist` to listen to. */
export function heardForCabin(
  words: string,
): Readonly<Record<"stay" | "party" | "only", string>> | undefined {
  const [, from = "", nights, adults, children, pets, only = ""] = WISH_FOR_CABIN.exec(words) ?? [];
  const checkIn = civilDate(from);
  if (checkIn === undefined) return undefined;
  const stay: Stay = { checkIn, checkOut: addDays(checkIn, Number(nights)) };
  const party = { adults: Number(adults), children: Number(children), pets: Number(pets) };
  const [dates = "", ...people] = wishSaid({ stay, party }).split(" ");
  return { stay: dates, party: people.join(" "), only };
}

/** The cabin that such a button is about; undefined where it is not let any more. */
export async function cabinOf(brief: string, { booking }: Pick<Desk, "booking">) {
  return (await booking.cabins()).find(({ cabinId }) => briefly(cabinId) === brief);
}

/** An id of 36 letters in 22. */
const briefly = (cabinId: string) => Buffer.from(cabinId.replaceAll("-", ""), "hex").toString("base64url");

/** The cabin that somebody named, where it would do and is taken. */
export async function takenOne(
  name: string | undefined,
  wish: Wish,
  { booking, today }: Pick<Desk, "booking" | "today">,
): Promise<CabinNamed | undefined> {
  if (name === undefined) return undefined;
  const cabin = (await booking.cabins()).find((one) => one.name === name);
  return cabin && standingOf(wish, [cabin], today) === "taken" ? cabin : undefined;
}

/** One tap, and they are in line for what they wished for. */
export function getInLine(wish: Wish, { t }: Pick<Desk, "t">): Link {
  return {
    label: t("waitlist-join"),
    short: t("waitlist-join-short"),
    command: `waitlist ${wishSaid(wish)}`,
  };
}

/** One tap, and they are in line for it in that cabin and no other. */
export function getInLineFor(cabin: CabinNamed, wish: Wish, { t }: Pick<Desk, "t">): Link {
  return {
    label: t("waitlist-join-cabin", { cabin: cabin.name }),
    short: t("waitlist-join-short"),
    command: `waitlist ${wishForCabin(wish, cabin)}`,
  };
}

/** Where nothing is free: in line for the cabin they named, or for whichever is free first. */
export function getInLineForEither(cabin: CabinNamed, wish: Wish, desk: Pick<Desk, "t">): Link[] {
  const one = { short: desk.t("waitlist-join-cabin-short") };
  const any = { label: desk.t("waitlist-join-any"), short: desk.t("waitlist-join-any-short") };
  return [
    { ...getInLineFor(cabin, wish, desk), ...one },
    { ...getInLine(wish, desk), ...any },
  ];
}

/** In line again, for what they had waited for. */
export function getInLineAgain(
  { cabinId, cabinName: name, ...wish }: Wish & { cabinId: string | null; cabinName: string | null },
  desk: Pick<Desk, "t">,
): Link {
  return cabinId === null || name === null
    ? getInLine(wish, desk)
    : getInLineFor({ cabinId, name }, wish, desk);
}
