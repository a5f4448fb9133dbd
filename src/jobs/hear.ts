import type { Handler } from "../inbox/handle-in-order.ts";
import { inboxJob } from "./payloads.ts";

export type HearDeps = {
  readonly handleInOrder: (queue: string, handler: Handler, attempt?: number) => Promise<void>;
};

/** Hears what waits in the chat, not only what the job was added for: that may have been heard already. */
export const hear =
  ({ handleInOrder }: HearDeps, handler: Handler) =>
  async (payload: unknown, attempt?: number): Promise<void> => {
    const { queue } = inboxJob.parse(payload);
    await handleInOrder(queue, handler, attempt);
  };
