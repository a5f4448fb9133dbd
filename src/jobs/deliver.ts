import { chatJob } from "./payloads.ts";

export type DeliverDeps = { readonly deliver: (chatId: string) => Promise<void> };

export const deliver =
  (deps: DeliverDeps) =>
  async (payload: unknown): Promise<void> => {
    const { chatId } = chatJob.parse(payload);
    await deps.deliver(chatId);
  };
