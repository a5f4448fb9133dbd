import { CloudApiError } from "./errors.ts";
import { MOST_PER_SECOND, PAIR_BURST, PAIR_PAYBACK_MS } from "./limits.ts";

const SECOND_MS = 1000;

/** Counts what is sent as Meta does, and throws where it is too much. */
export function createRates(now: () => Date) {
  let lately: number[] = [];
  const pairs = new Map<number, { left: number; at: number }>();

  return {
    spend(waId: number): void {
      const at = now().getTime();
      lately = lately.filter((sent) => at - sent < SECOND_MS);
      if (lately.length >= MOST_PER_SECOND) throw new CloudApiError(130429);

      const pair = pairs.get(waId) ?? { left: PAIR_BURST, at };
      const left = Math.min(PAIR_BURST, pair.left + (at - pair.at) / PAIR_PAYBACK_MS);
      if (left < 1) throw new CloudApiError(131056);
      pairs.set(waId, { left: left - 1, at });
      lately.push(at);
    },
  };
}
