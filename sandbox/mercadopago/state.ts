import { z } from "zod";
import { toMinor } from "./amounts.ts";

const iso = z.iso.datetime();
const webAddress = z.url({ protocol: /^https?$/ });

/** Mercado Pago documents dates with a numeric offset and refuses whole preferences over other forms. */
const offsetDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?[+-]\d{2}:\d{2}$/)
  .refine((text) => !Number.isNaN(Date.parse(text)), "date invalid");

const item = z.looseObject({
  title: z.string().min(1),
  quantity: z.int().positive(),
  unit_price: z.number().positive(),
  currency_id: z.enum(["ARS", "BRL", "MXN", "CLP", "COP", "PEN", "UYU", "USD"]).default("ARS"),
  description: z.string().optional(),
  picture_url: webAddress.optional(),
});
const pricedItem = item.refine(
  ({ unit_price, currency_id }) => toMinor(unit_price, currency_id) !== undefined,
  { path: ["unit_price"], error: "unit_price invalid" },
);

/** What a seller sends to open a preference; fields not named here are kept and answered as they came. */
export const preferenceRequest = z
  .looseObject({
    items: z.array(pricedItem).min(1),
    external_reference: z.string().max(256).optional(),
    notification_url: webAddress.optional(),
    back_urls: z
      .looseObject({ success: webAddress, pending: webAddress, failure: webAddress })
      .partial()
      .optional(),
    auto_return: z.enum(["approved", "all"]).optional(),
    expires: z.boolean().optional(),
    expiration_date_from: offsetDate.optional(),
    expiration_date_to: offsetDate.optional(),
    binary_mode: z.boolean().optional(),
    metadata: z.record(z.string(), z.unknown()).optional(),
    payer: z.looseObject({ email: z.email().optional() }).optional(),
    payment_methods: z
      .looseObject({ excluded_payment_types: z.array(z.object({ id: z.string() })).optional() })
      .optional(),
  })
  // Mercado Pago answers the same to a missing address and to one that is not https.
  .refine((asked) => !asked.auto_return || asked.back_urls?.success?.startsWith("https:"), {
    path: ["auto_return"],
    error: "auto_return invalid. back_url.success must be defined",
  })
  .refine(
    ({ expiration_date_from: from, expiration_date_to: to }) =>
      !from || !to || Date.parse(from) < Date.parse(to),
    { path: ["expiration_date_to"], error: "expiration_date_to invalid" },
  );

const preference = z.object({
  id: z.string(),
  orderId: z.int(),
  request: preferenceRequest,
  createdAt: iso,
  updatedAt: iso,
});

const refund = z.object({ id: z.int(), amount: z.int(), createdAt: iso });

const paymentStatus = z.enum([
  "pending",
  "approved",
  "authorized",
  "in_process",
  "in_mediation",
  "rejected",
  "cancelled",
  "refunded",
  "charged_back",
]);

const payment = z.object({
  id: z.int(),
  preferenceId: z.string(),
  /** One visit of the checkout page pays once, however often its button is pressed. */
  visit: z.string(),
  status: paymentStatus,
  statusDetail: z.string(),
  method: z.object({ id: z.string(), type: z.string() }),
  amount: z.int(),
  currency: z.string(),
  collectorId: z.int(),
  liveMode: z.boolean(),
  createdAt: iso,
  updatedAt: iso,
  approvedAt: iso.optional(),
  refunds: z.array(refund),
});

/** What a notification can be about: a payment, or what its payer does against it. */
const TOPICS = ["payment", "topic_chargebacks_wh", "topic_claims_integration_wh"] as const;
export type Topic = (typeof TOPICS)[number];

/** A payer's bank asks for their money back. */
const chargeback = z.object({ id: z.string(), paymentId: z.int(), createdAt: iso, updatedAt: iso });

const notification = z.object({
  id: z.int(),
  /** Or of what else the notification is about, by its topic. */
  paymentId: z.string(),
  topic: z.enum(TOPICS).default("payment"),
  action: z.string(),
  url: z.string(),
  liveMode: z.boolean(),
  createdAt: iso,
  forged: z.enum(["signature", "secret", "missing"]).optional(),
  state: z.enum(["pending", "delivered", "given_up", "lost"]),
  attempts: z.array(z.object({ at: iso, status: z.int().optional(), error: z.string().optional() })),
});

/** Everything the emulator remembers, and what its data file holds. */
export const stateSchema = z.object({
  lastId: z.int(),
  preferences: z.record(z.string(), preference),
  payments: z.record(z.string(), payment),
  chargebacks: z.record(z.string(), chargeback).default({}),
  notifications: z.array(notification),
  /** Answers already given to an idempotency key, by method, path and key. */
  answers: z.record(z.string(), z.object({ status: z.int(), body: z.unknown() })),
});

export type State = z.infer<typeof stateSchema>;
export type Preference = z.infer<typeof preference>;
export type PreferenceRequest = z.infer<typeof preferenceRequest>;
export type Payment = z.infer<typeof payment>;
export type PaymentStatus = z.infer<typeof paymentStatus>;
export type Chargeback = z.infer<typeof chargeback>;
export type Refund = z.infer<typeof refund>;
export type Notification = z.infer<typeof notification>;
