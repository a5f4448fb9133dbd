import { paymentJob } from "./payloads.ts";

export type RefundPaymentDeps = { readonly refundPayment: (paymentId: string) => Promise<void> };

export const refundPayment =
  (deps: RefundPaymentDeps) =>
  async (payload: unknown): Promise<void> => {
    const { paymentId } = paymentJob.parse(payload);
    await deps.refundPayment(paymentId);
  };
