import type { Handler } from "../inbox/handle-in-order.ts";
import { inboxJob } from "./payloads.ts";

export type HearTelegramDeps = {
  readonly handleInOrder: (queue: string, handler: Handler) => Promise<void>;
  readonly telegram: Handler;
};

/** Hears what waits in the chat, not only what the job was added for: that may have been heard already. */
export const hearTelegram =
  ({ handleInOrder, telegram }: HearTelegramDeps) =>
  async (payload: unknown): Promise<void> => {
    const { queue } = inboxJob.parse(payload);
    await handleInOrder(queue, telegram);
  };
