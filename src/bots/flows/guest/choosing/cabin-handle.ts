import type { Desk } from "../../desk.ts";

/** What a button can say of a cabin: 64 bytes with its command, in Telegram. */
const MAX_SLUG = 40;
const CHOSEN = /^cabin:(\S+)$/;

type Known = { readonly slug: string; readonly cabinId: string; readonly name: string };

/** A cabin for a button to name: names are too long for one, and may sound like dates or people. */
export const handleOf = ({ slug, cabinId }: Known): string => (slug.length <= MAX_SLUG ? slug : cabinId);

const isCalled = ({ slug, cabinId }: Known, handle: string) => handle === slug || handle === cabinId;

export const byHandle = <C extends Known>(cabins: readonly C[], handle: string): C | undefined =>
  cabins.find((cabin) => isCalled(cabin, handle));

/** What a button says that begins a booking of one cabin; `book` listens to it. */
export const bookThis = (cabin: Known): string => `book cabin:${handleOf(cabin)}`;

/** The cabin that such a button names. */
export const chosenIn = (words: string): string | undefined => CHOSEN.exec(words)?.[1];

/** Nothing where it is not let any more. */
export async function nameOfChosen(handle: string, { booking }: Desk): Promise<string | undefined> {
  return byHandle(await booking.cabins(), handle)?.name;
}
