import { z } from "zod";

/** What the jobs carry. They come back from the database, so they are checked. */
export const inboxJob = z.object({ inboxId: z.int(), queue: z.string() });
export const chatJob = z.object({ chatId: z.string() });
export const takeUpJob = z.object({
  chatId: z.string(),
  ticketId: z.string(),
  name: z.string(),
  at: z.string(),
});
export const bookingJob = z.object({ bookingId: z.string() });
export const paymentJob = z.object({ paymentId: z.string() });
export const cabinJob = z.object({ cabinId: z.string() });
export const webhookJob = z.object({ deliveryId: z.int() });
export const promisedLinkJob = z.object({
  bookingId: z.string(),
  purpose: z.enum(["deposit", "balance"]),
  language: z.string(),
  tries: z.int(),
});
export const checkJob = z.object({ checkId: z.string() });
export const refundJob = z.object({ refundId: z.string() });
