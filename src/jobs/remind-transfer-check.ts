import { transferCheckJob } from "./payloads.ts";

export type RemindTransferCheckDeps = {
  readonly remindTransferCheck: (checkId: string, nth: number) => Promise<void>;
};

export const remindTransferCheck =
  (deps: RemindTransferCheckDeps) =>
  async (payload: unknown): Promise<void> => {
    const { checkId, nth } = transferCheckJob.parse(payload);
    await deps.remindTransferCheck(checkId, nth);
  };
