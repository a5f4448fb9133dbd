import { cabinJob } from "./payloads.ts";

export type OfferFreedDatesDeps = { readonly offerFreedDates: (cabinId: string) => Promise<void> };

/** The database adds it, in the transaction that frees dates somebody waits for. */
export const offerFreedDates =
  (deps: OfferFreedDatesDeps) =>
  async (payload: unknown): Promise<void> => {
    const { cabinId } = cabinJob.parse(payload);
    await deps.offerFreedDates(cabinId);
  };
