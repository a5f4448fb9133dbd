import type { Handler } from "../inbox/handle-in-order.ts";
import { inboxJob } from "./payloads.ts";

export type HearDeps = {
  readonly handleInOrder: (queue: string, handler: Handler) => Promise<void>;
};

/** Hears what waits in the chat, not only what the job was added for: that may have been heard already. */
export const hear =
  ({ handleInOrder }: HearDeps, handler: Handler) =>
  async (payload: unknown): Promise<void> => {
    const { queue } = inboxJob.parse(payload);
    await handleInOrder(queue, handler);
  };
