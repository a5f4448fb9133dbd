import type { Widget } from "../../chat.ts";
import { partyWords } from "../../texts/understanding/people.ts";
import { gap, label, type Rows, widgetButton } from "../buttons.ts";
import type { Voice } from "../voice.ts";
import type { Tapped } from "./tapped.ts";

type PartyWidget = Extract<Widget, { kind: "party" }>;
type Party = PartyWidget["party"];

/** Counters for adults, children and pets. Each button carries the counts it leads to, and the limits. */
export function partyRows(
  { party, maxGuests, maxPets }: PartyWidget,
  token: string,
  { t, format }: Voice,
): Rows {
  const step = (text: string, next: Party) =>
    fits(next, maxGuests, maxPets)
      ? widgetButton(text, token, `p:${encode(next, maxGuests, maxPets)}`)
      : gap();
  const counter = (who: keyof Party) => [
    step("➖", { ...party, [who]: party[who] - 1 }),
    label(t(`party-${who}`, { count: party[who] })),
    step("➕", { ...party, [who]: party[who] + 1 }),
  ];
  return [
    counter("adults"),
    counter("children"),
    ...(maxPets > 0 ? [counter("pets")] : []),
    [
      widgetButton(
        t("party-done", { party: format.party(party) }),
        token,
        `P:${encode(party, maxGuests, maxPets)}`,
      ),
    ],
  ];
}

const fits = ({ adults, children, pets }: Party, maxGuests: number, maxPets: number) =>
  adults >= 1 && children >= 0 && pets >= 0 && adults + children <= maxGuests && pets <= maxPets;

const encode = ({ adults, children, pets }: Party, maxGuests: number, maxPets: number) =>
  [adults, children, pets, maxGuests, maxPets].join(".");

/** What a tap on the counters comes to; undefined if the button is none of their own. */
export function tapParty(state: string, token: string, voice: Voice): Tapped | undefined {
  const match = /^([pP]):(\d+)\.(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(state);
  if (!match) return undefined;
  const party = { adults: Number(match[2]), children: Number(match[3]), pets: Number(match[4]) };
  if (match[1] === "P") return { answer: partyWords(party), label: voice.format.party(party) };
  const widget = { kind: "party", party, maxGuests: Number(match[5]), maxPets: Number(match[6]) } as const;
  return { rows: partyRows(widget, token, voice) };
}
