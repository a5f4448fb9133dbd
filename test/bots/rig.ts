import { it } from "vitest";
import type { Translate } from "../../src/bots/chat.ts";
import type { Draft } from "../../src/bots/tables/drafts.ts";
import type { Desk, Release } from "./clerk-flows.ts";

export type Who = "ana" | "bruno";

/** A message on a phone. What pressing a button says is the channel's business. */
export type Seen = {
  readonly text: string;
  readonly buttons: readonly { readonly label: string; readonly press: string }[];
};

/** The example flows behind some channel, and the phones of two guests. Ana's is meant where nobody is named. */
export type Rig = {
  readonly desk: Desk;
  /** The sentences of the clerk on this channel. */
  readonly t: Translate;
  /** Both return what came back, and reject when the turn fails. "/book …" opens the flow. */
  text(words: string, who?: Who): Promise<Seen[]>;
  /** Presses the newest button whose label starts like this, or that of an older message. */
  press(label: string, from?: Seen): Promise<Seen[]>;
  last(who?: Who): Seen;
  /** The passing word the last input was answered with. */
  notice(): string;
  /** The open draft as it is stored. */
  draft(who?: Who): Promise<Draft | undefined>;
  /** The process ends and starts, with the first release if no other is named. */
  restart(release?: Release): void;
  /** The last input comes in once more. */
  redeliver(): Promise<Seen[]>;
  /** From now on nothing leaves; `text` and `press` do not reject for it. */
  cutLine(): void;
  /** The line is back, and what was held up gets through. */
  mendLine(): Promise<void>;
};

type Step = "party" | "cabin" | "review";

export async function bookUpTo(rig: Rig, step: Step): Promise<void> {
  await rig.text("/book");
  await rig.text("3-5 May");
  if (step === "party") return;
  await rig.text("4");
  if (step === "cabin") return;
  await rig.press("Lake");
}

export const labels = ({ buttons }: Seen) => buttons.map(({ label }) => label);
export const texts = (seen: readonly Seen[]) => seen.map(({ text }) => text);
export const answers = async (rig: Rig) => (await rig.draft())?.answers;

/** A behaviour, shown on phones of its own. */
export type Example = (sentence: string, run: (rig: Rig) => Promise<void>) => void;

export function examplesOn(createRig: () => Promise<Rig>): Example {
  return (sentence, run) => it(sentence, async () => run(await createRig()));
}
