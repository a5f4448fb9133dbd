import type { Widget } from "../../chat.ts";
import { partyWords } from "../../texts/understanding/people.ts";
import { gap, label, type Rows, widgetButton } from "../buttons.ts";
import type { Voice } from "../voice.ts";
import type { Tapped } from "./tapped.ts";

type PartyWidget = Extract<Widget, { kind: "party" }>;
type Party = PartyWidget["party"];

const DONE = "done";

/** Counters for adults, children and pets. Each button says which way to count, and what was counted when it was drawn. */
export function partyRows(widget: PartyWidget, token: string, { t, format }: Voice): Rows {
  const { party, maxPets } = widget;
  const state = stateOf(widget);
  const step = (text: string, who: keyof Party, by: 1 | -1) =>
    counted(widget, who, by) === widget ? gap() : widgetButton(text, token, `${who}${by}`, state);
  const counter = (who: keyof Party) => [
    step("−", who, -1),
    label(t(`party-${who}`, { count: party[who] })),
    step("+", who, 1),
  ];
  return [
    counter("adults"),
    counter("children"),
    ...(maxPets > 0 ? [counter("pets")] : []),
    [widgetButton(t("party-done", { party: format.party(party) }), token, DONE, state)],
  ];
}

/** The widget with one more or less of them; itself where the house does not take so many. */
function counted(widget: PartyWidget, who: keyof Party, by: 1 | -1): PartyWidget {
  const party = { ...widget.party, [who]: widget.party[who] + by };
  const { adults, children, pets } = party;
  const fits =
    adults >= 1 &&
    children >= 0 &&
    pets >= 0 &&
    adults + children <= widget.maxGuests &&
    pets <= widget.maxPets;
  return fits ? { ...widget, party } : widget;
}

/** What a tap on the counters comes to; undefined if the button is none of their own. */
export function tapParty(move: string, state: string, token: string, voice: Voice): Tapped | undefined {
  const widget = widgetIn(state);
  if (!widget) return undefined;
  if (move === DONE)
    return { state, answer: partyWords(widget.party), label: voice.format.party(widget.party) };

  const [, who, by] = /^(adults|children|pets)(-?1)$/.exec(move) ?? [];
  if (who !== "adults" && who !== "children" && who !== "pets") return undefined;
  const next = counted(widget, who, by === "1" ? 1 : -1);
  return { state: stateOf(next), rows: partyRows(next, token, voice) };
}

const stateOf = ({ party: { adults, children, pets }, maxGuests, maxPets }: PartyWidget): string =>
  [adults, children, pets, maxGuests, maxPets].join(".");

function widgetIn(state: string): PartyWidget | undefined {
  if (!/^\d{1,3}(\.\d{1,3}){4}$/.test(state)) return undefined;
  const [adults = 0, children = 0, pets = 0, maxGuests = 0, maxPets = 0] = state.split(".").map(Number);
  return { kind: "party", party: { adults, children, pets }, maxGuests, maxPets };
}
