import type { Api } from "grammy";

export type GrammySignal = NonNullable<Parameters<Api["getMe"]>[0]>;

/** grammY takes its signal type from a package older than Node's own; at run time they are the same. */
export function grammySignal(signal: AbortSignal): GrammySignal {
  return signal as unknown as GrammySignal;
}

/** The way back, for signals that were Node's when they went in. */
export function nodeSignal(signal: GrammySignal): AbortSignal {
  return signal as unknown as AbortSignal;
}
