import { refundJob } from "./payloads.ts";

export type RefundPartDeps = { readonly refundPart: (refundId: string) => Promise<void> };

export const refundPart =
  (deps: RefundPartDeps) =>
  async (payload: unknown): Promise<void> => {
    const { refundId } = refundJob.parse(payload);
    await deps.refundPart(refundId);
  };
