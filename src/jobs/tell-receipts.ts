import { checkJob } from "./payloads.ts";

export type TellReceiptsDeps = { readonly tellReceipts: (checkId: string) => Promise<void> };

export const tellReceipts =
  (deps: TellReceiptsDeps) =>
  async (payload: unknown): Promise<void> => {
    const { checkId } = checkJob.parse(payload);
    await deps.tellReceipts(checkId);
  };
