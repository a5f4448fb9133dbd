import { webhookJob } from "./payloads.ts";

export type DeliverWebhookDeps = { readonly deliverWebhook: (deliveryId: number) => Promise<void> };

export const deliverWebhook =
  (deps: DeliverWebhookDeps) =>
  async (payload: unknown): Promise<void> => {
    const { deliveryId } = webhookJob.parse(payload);
    await deps.deliverWebhook(deliveryId);
  };
