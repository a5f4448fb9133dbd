import { describe } from "vitest";
import { describeDialogue } from "./behaviours/dialogue.ts";
import { describeMishaps } from "./behaviours/mishaps.ts";
import { examplesOn, type Rig } from "./rig.ts";

/** What every guest may rely on, on every channel. */
export function describeBehaviours(channel: string, createRig: () => Promise<Rig>): void {
  const example = examplesOn(createRig);
  describe(`a conversation through ${channel}`, () => {
    describeDialogue(example);
    describeMishaps(example);
  });
}
