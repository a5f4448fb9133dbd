import type { WidgetTap } from "../chat/input.ts";
import type { Draft } from "../tables/drafts.ts";

/** The state a tap is played from: where the taps before it led. Heard again, it is played from where it was first. */
export function stateBefore({ tapping }: Draft, { id, on, shown }: WidgetTap): string {
  if (tapping?.on !== on) return shown;
  return tapping.last === id ? tapping.before : tapping.after;
}
