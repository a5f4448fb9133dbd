import { AMENITIES, type Amenity } from "../../../../booking/domain/details.ts";
import type { Link, View } from "../../../chat.ts";
import { mostAlike } from "../../../texts/questions/likeness.ts";
import { onlyWords } from "../../../texts/questions/mending.ts";
import { type Topic, topicsIn } from "../../../texts/questions/topics.ts";
import type { Desk } from "../../desk.ts";
import { type Cabin, cabinsLink } from "../choosing/cabin-views.ts";
import { wayThere } from "../confirmed.ts";
import { policyText } from "../money/policy.ts";
import { aboutAmenity, aboutPools } from "./amenities.ts";
import {
  aboutChildren,
  aboutDeposit,
  aboutHours,
  aboutInfo,
  aboutLocation,
  aboutOtherHours,
  aboutPets,
  aboutRooms,
  aboutRule,
} from "./house.ts";
import { aboutDamageDeposit, aboutFees, aboutTaxes } from "./price.ts";
import type { Asked, Said } from "./said.ts";

/** What one message answers; who asks for more at once is told to ask again. */
const MAX_TOPICS = 5;

/**
 * Answers a question about the place, in any words, from what the owner taught it and from the cabins' own data.
 * Nothing where it is about nothing we know of, or nobody said how it is: then a person has to be asked.
 */
export async function answerQuestion(words: string, desk: Desk): Promise<View | undefined> {
  const { t, booking, complex } = desk;
  const taught = mostAlike(await desk.answers.all(), words);
  const known = new Set(taught?.wordings.flatMap(topicsIn)); // the owner's word stands for what it is about
  const topics = topicsIn(words).filter((topic) => !known.has(topic));
  if (taught === undefined && topics.length === 0) return undefined;

  const cabins = await booking.cabins();
  const asked: Asked = { ...whichAreMeant(words, cabins), house: await booking.house(), desk };
  const answers = cabins.length === 0 ? [] : topics.slice(0, MAX_TOPICS).map((topic) => about(topic, asked));
  const found = answers.filter((answer) => answer !== undefined);
  const said = [...new Set([...(taught === undefined ? [] : [taught.answer]), ...found])];
  if (said.length === 0) return undefined;

  const leavesOpen = found.length < topics.length;
  const asksWhere = topics.includes("location");
  const person: Link = { label: t("clerk-person"), command: "person" };
  const mayDepend = topics.some((topic) => /^(?:early|late)_/.test(topic));
  return {
    text: [...said, ...(leavesOpen ? [t("answers-rest-unknown")] : [])].join("\n\n"),
    links: [
      { label: t("answers-more"), short: t("answers-more-short"), command: "question" },
      leavesOpen || mayDepend ? person : cabinsLink(desk),
      ...(asksWhere ? wayThere(desk) : []),
    ],
    ...(asksWhere && complex.place && { place: { ...complex.place, name: complex.name } }),
  };
}

/** The cabins a question names, or else all. */
function whichAreMeant(words: string, cabins: readonly Cabin[]): Pick<Asked, "cabins" | "of"> {
  const text = ` ${onlyWords(words)} `;
  const named = cabins.filter(({ name }) => onlyWords(name) !== "" && text.includes(` ${onlyWords(name)} `));
  const meant = named.length > 0 ? named : cabins;
  if (meant.length === 1) return { cabins: meant, of: "one" };
  return { cabins: meant, of: meant.length < cabins.length ? "some" : "all" };
}

function about(topic: Topic, asked: Asked): Said {
  switch (topic) {
    case "pool":
      return aboutPools(asked);
    case "pets":
      return aboutPets(asked);
    case "smoking":
    case "visitors":
    case "noise":
    case "parties":
      return aboutRule(topic, asked);
    case "children":
      return aboutChildren(asked);
    case "rooms":
      return aboutRooms(asked);
    case "location":
      return aboutLocation(asked);
    case "nearby":
      return aboutInfo("nearby", asked);
    case "check_in":
    case "check_out":
      return aboutHours(asked);
    case "early_check_in":
    case "late_check_in":
    case "late_check_out":
      return aboutOtherHours(topic, asked);
    case "deposit":
      return aboutDeposit(asked);
    case "damage_deposit":
      return aboutDamageDeposit(asked);
    case "fees":
      return aboutFees(asked);
    case "taxes":
      return aboutTaxes(asked);
    case "cancellation":
      return policyText(asked.desk.complex.cancellationPolicy, asked.desk);
    case "payment":
      return aboutInfo("payment", asked, asked.desk.t("answers-payment"));
    default:
      return isAmenity(topic) ? aboutAmenity(topic, asked) : (topic satisfies never);
  }
}

const isAmenity = (topic: Topic): topic is Topic & Amenity => AMENITIES.some((key) => key === topic);
