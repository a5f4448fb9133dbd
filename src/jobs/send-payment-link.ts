import type { PromisedLink } from "../payments/links/payment-links.ts";
import { promisedLinkJob } from "./payloads.ts";

export type SendPaymentLinkDeps = { readonly sendPromisedLink: (promised: PromisedLink) => Promise<void> };

export const sendPaymentLink =
  (deps: SendPaymentLinkDeps) =>
  async (payload: unknown): Promise<void> => {
    await deps.sendPromisedLink(promisedLinkJob.parse(payload));
  };
