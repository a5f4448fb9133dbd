import { parseArgs } from "node:util";
import type { Complex } from "../../src/booking/domain/complex.ts";
import { err, ok, type Result } from "../../src/shared/result.ts";
import { CHANNELS, type Channel } from "./play/ways.ts";

export const USAGE = `npm run demo                                            everything on this machine, with phones to chat from
npm run demo -- --reset                                 the same, forgetting what was there
npm run demo -- --mode instant                          guests pay at once, without the owner's yes (approval is the default)
npm run demo -- --play [--channel telegram|whatsapp]    plays a booking by itself and prints the conversation`;

const MODES: readonly Complex["mode"][] = ["approval", "instant"];

export type Order = { readonly mode: Complex["mode"] } & (
  | { readonly kind: "help" }
  | { readonly kind: "run"; readonly reset: boolean }
  | { readonly kind: "play"; readonly channel: Channel }
);

/** Reads what was typed after `npm run demo --`; refuses with a sentence for whoever typed it. */
export function readOrder(args: readonly string[]): Result<Order, string> {
  const typed = parse(args);
  if (!typed.ok) return typed;
  const { help, play, reset } = typed.value;
  const mode = MODES.find((known) => known === typed.value.mode);
  if (mode === undefined)
    return err(`There is no mode "${typed.value.mode}". There are: ${MODES.join(", ")}.`);
  const channel = CHANNELS.find((known) => known === typed.value.channel);
  if (channel === undefined) {
    return err(`There is no channel "${typed.value.channel}" to play on. There are: ${CHANNELS.join(", ")}.`);
  }
  if (help) return ok({ kind: "help", mode });
  return ok(play ? { kind: "play", mode, channel } : { kind: "run", mode, reset });
}

function parse(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        help: { type: "boolean", default: false },
        play: { type: "boolean", default: false },
        reset: { type: "boolean", default: false },
        channel: { type: "string", default: "telegram" },
        mode: { type: "string", default: "approval" },
      },
    });
    return ok(values);
  } catch (mistyped) {
    if (!(mistyped instanceof TypeError)) throw mistyped;
    const [sentence] = mistyped.message.split(". "); // the rest is about positional arguments
    return err(`${sentence}.\n\n${USAGE}`);
  }
}
