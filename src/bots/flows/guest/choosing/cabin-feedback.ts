import type { View } from "../../../chat.ts";
import type { Desk } from "../../desk.ts";
import { asTyped } from "../../typed.ts";
import type { Cabin } from "./cabin-views.ts";

/** What guests said of a cabin and its owner published; nothing where that is nothing. */
export async function cabinFeedback(
  { cabinId }: Pick<Cabin, "cabinId">,
  { t, format, stays }: Desk,
): Promise<View[]> {
  const { count, averageStars, newest } = await stays.publishedFeedback(cabinId);
  if (count === 0) return [];
  const average = format.number(Math.round(averageStars * 10) / 10);
  const said = newest.map(({ guest, stars, words }) =>
    t("cabin-feedback", {
      ...{ guest, stars: "⭐".repeat(stars), words: asTyped(words) },
      wordless: words === "" ? "yes" : "no",
    }),
  );
  return [{ text: [t("cabin-feedback-title", { average, count }), ...said].join("\n\n") }];
}
