import { type Amenity, amenityOf } from "../../../../booking/domain/details.ts";
import type { Cabin } from "../choosing/cabin-views.ts";
import { type Asked, linesOf, namesOf, type Said, wordsByCabin } from "./said.ts";

/** Which of the cabins have it; of a cabin nobody described nothing is said. */
export function aboutAmenity(key: Amenity, asked: Asked): Said {
  const { cabins, house, desk } = asked;
  const { t } = desk;
  const has = cabins.filter((cabin) => factOf(key, cabin, asked)?.has === true);
  const lacks = cabins.filter((cabin) => factOf(key, cabin, asked)?.has === false);
  const what = t(`amenity-${key}`);
  const notes = wordsByCabin(asked, (cabin) => amenityOf(key, cabin.details, house.details)?.note);
  const all = { of: asked.of, cabins: namesOf(cabins, desk), what };

  if (has.length === cabins.length) return linesOf([t("answers-all-have", all), ...notes]);
  if (lacks.length === cabins.length) return linesOf([t("answers-none-has", all), ...notes]);
  if (has.length === 0) return undefined;
  const some = t("answers-some-have", {
    cabins: namesOf(has, desk),
    count: has.length,
    what,
    lacking: namesOf(lacks, desk),
    rest: has.length + lacks.length < cabins.length ? "unknown" : asked.of === "all" ? "lacks" : "named",
  });
  return linesOf([some, ...notes]);
}

/** Some have one of their own, others share the complex's. */
export function aboutPools(asked: Asked): Said {
  const { cabins, desk } = asked;
  const own = cabins.filter((cabin) => factOf("pool", cabin, asked)?.has);
  const sharing = cabins.filter((cabin) => !own.includes(cabin) && factOf("shared_pool", cabin, asked)?.has);
  if (sharing.length === 0) return aboutAmenity("pool", asked);
  if (own.length === 0) return aboutAmenity("shared_pool", asked);

  const both = desk.t("answers-pools", {
    own: namesOf(own, desk),
    count: own.length,
    sharing: namesOf(sharing, desk),
    others: asked.of === "all" && own.length + sharing.length === cabins.length ? "share" : "some",
  });
  const noted = (key: Amenity, those: readonly Cabin[]) =>
    wordsByCabin(asked, (cabin) => (those.includes(cabin) ? factOf(key, cabin, asked)?.note : undefined));
  return linesOf([both, ...noted("pool", own), ...noted("shared_pool", sharing)]);
}

const factOf = (key: Amenity, { details }: Cabin, { house }: Asked) => amenityOf(key, details, house.details);
