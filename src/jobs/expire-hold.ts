import { bookingJob } from "./payloads.ts";

export type ExpireHoldDeps = { readonly expireHold: (bookingId: string) => Promise<void> };

export const expireHold =
  (deps: ExpireHoldDeps) =>
  async (payload: unknown): Promise<void> => {
    const { bookingId } = bookingJob.parse(payload);
    await deps.expireHold(bookingId);
  };
