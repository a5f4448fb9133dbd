import {
  Chargeback,
  MercadoPagoConfig,
  MercadoPagoError,
  MPConnectionError,
  MPDependencyError,
  MPIdempotencyError,
  MPNotFoundError,
  MPRateLimitError,
  MPResourceLockedError,
  MPServerError,
  Payment,
  PaymentRefund,
  Preference,
  User,
} from "mercadopago";
import { AppConfig } from "mercadopago/dist/utils/config/index.js";
import { z } from "zod";
import { type Centavos, toDecimal } from "../../booking/domain/money.ts";
import { err, ok } from "../../shared/result.ts";
import {
  GatewayForbids,
  GatewayUnavailable,
  type PaymentGateway,
  type PaymentLinkRequest,
  type RefundRefusal,
  type Seller,
  type Sighting,
} from "./gateway.ts";
import { readChargeback, readPayment, readSighting } from "./read-payment.ts";
import { CALL_TIMEOUT_MS } from "./resilience.ts";

/** Credentials that move no real money begin so. */
const TEST_TOKEN = "TEST-";

/** Vouchers and cash points are credited hours or days after the hold has ended. */
const SLOW_METHODS = [{ id: "ticket" }, { id: "atm" }];

const SEARCH_PAGE = 100;
type SearchQuery = NonNullable<NonNullable<Parameters<Payment["search"]>[0]>["options"]> & {
  readonly offset: number;
};

const user = z.object({ id: z.int() });
const page = z.object({ results: z.array(z.unknown()), paging: z.object({ total: z.int() }) });
const preference = z.object({ id: z.string(), init_point: z.url() });

/**
 * Mercado Pago through its own SDK.
 *
 * The address is one for the whole process: the SDK keeps it in a global.
 */
export function createMercadoPago(options: {
  readonly accessToken: string;
  readonly apiRoot: string | undefined;
}): PaymentGateway {
  const { accessToken, apiRoot } = options;
  if (apiRoot !== undefined) Object.assign(AppConfig, { BASE_URL: apiRoot });
  let known: Seller | undefined;

  /** A new one for every call: the SDK writes each call's options, its idempotency key too, into the one it has. */
  const config = (idempotencyKey?: string) =>
    new MercadoPagoConfig({
      accessToken,
      options: {
        timeout: CALL_TIMEOUT_MS,
        maxRetries: 0, // ours are in resilience.ts
        ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
      },
    });

  async function searched(query: SearchQuery) {
    const options = { ...query, limit: SEARCH_PAGE };
    const { results, paging } = page.parse(await asked(() => new Payment(config()).search({ options })));
    const payments = results.map(readSighting);
    const seen = query.offset + payments.length;
    if (payments.length === 0 && seen < paging.total)
      throw unreadable("It counts payments that it does not list.");
    return { payments, isLast: seen >= paging.total };
  }

  return {
    async seller() {
      known ??= {
        collectorId: String(user.parse(await asked(() => new User(config()).get())).id),
        liveMode: !accessToken.startsWith(TEST_TOKEN),
      };
      return known;
    },

    async createPaymentLink(request) {
      const body = preferenceOf(request);
      const created = await asked(() => new Preference(config(request.key)).create({ body }));
      const { id, init_point } = preference.parse(created);
      return { preferenceId: id, url: init_point };
    },

    async payment(id) {
      try {
        return readPayment(await asked(() => new Payment(config()).get({ id })));
      } catch (error) {
        if (error instanceof MPNotFoundError) return undefined;
        throw error;
      }
    },

    /** Page by page, and not by the SDK's `searchAll`: to that, what it cannot read is the end of the list. */
    async searchPayments(externalReference) {
      const order = { sort: "date_created", criteria: "desc" } as const;
      const found: Sighting[] = [];
      for (;;) {
        const options = { ...order, external_reference: externalReference, offset: found.length };
        const { payments, isLast } = await searched(options);
        found.push(...payments);
        if (isLast) return found;
      }
    },

    changedPayments: ({ from, to, offset }) =>
      searched({
        ...({ sort: "date_last_updated", criteria: "asc", range: "date_last_updated" } as const),
        ...{ begin_date: withOffset(from), end_date: withOffset(to), offset },
      }),

    async chargedBackPayments(id) {
      try {
        return readChargeback(await asked(() => new Chargeback(config()).get({ id })));
      } catch (error) {
        if (error instanceof MPNotFoundError) return [];
        throw error;
      }
    },

    async refund(id, part) {
      const refunds = new PaymentRefund(config(part.key));
      try {
        await asked(() =>
          part.amount === undefined
            ? refunds.total({ payment_id: id })
            : refunds.create({
                payment_id: id,
                body: { amount: decimalOf(part.amount, part.currency) },
              }),
        );
        return ok(null);
      } catch (error) {
        if (isRefusal(error)) return err({ kind: refusalKind(error.message), message: error.message });
        throw error;
      }
    },
  };
}

function preferenceOf({ backUrl, notificationUrl, ...link }: PaymentLinkRequest) {
  return {
    items: [
      {
        id: link.code,
        title: link.title,
        quantity: 1,
        currency_id: link.currency,
        unit_price: decimalOf(link.amount, link.currency),
      },
    ],
    external_reference: link.reference,
    expires: true,
    expiration_date_to: withOffset(link.expiresAt),
    binary_mode: true,
    payment_methods: { excluded_payment_types: SLOW_METHODS },
    ...(notificationUrl === undefined ? {} : { notification_url: notificationUrl }),
    ...(backUrl === undefined ? {} : { back_urls: { success: backUrl, pending: backUrl, failure: backUrl } }),
  };
}

/** JSON has no decimals of its own: the number whose shortest text is the exact amount. */
const decimalOf = (amount: Centavos, currency: string): number => Number(toDecimal(amount, currency));

/** Mercado Pago takes instants with a numeric offset, not with a `Z`. */
const withOffset = (instant: Date): string => instant.toISOString().replace("Z", "+00:00");

/** Calls, and tells an outage from an answer. */
async function asked<T extends object>(call: () => Promise<T>): Promise<T> {
  const answer = await answered(call);
  if (saysSomething(answer)) return answer;
  throw unreadable("The answer cannot be read.");
}

const unreadable = (why: string) => new GatewayUnavailable(why, { retrySoon: true, cause: undefined });

/** Of an answer that is cut off, or no JSON, the SDK makes an empty one. */
const saysSomething = (answer: object): boolean => Object.keys(answer).some((key) => key !== "api_response");

async function answered<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof MPConnectionError || error instanceof MPServerError) {
      throw new GatewayUnavailable(error.message, { retrySoon: true, cause: error });
    }
    if (isBusy(error)) throw new GatewayUnavailable(error.message, { retrySoon: false, cause: error });
    if (isForbidden(error)) throw new GatewayForbids(error.message, { cause: error });
    throw error;
  }
}

/** A conflict is its "has not been completed yet, try again later" to a call under the same key. */
const isBusy = (error: unknown): error is MercadoPagoError =>
  error instanceof MPRateLimitError ||
  error instanceof MPIdempotencyError ||
  error instanceof MPResourceLockedError ||
  error instanceof MPDependencyError;

/** No answer about the request itself. */
const isForbidden = (error: unknown): error is MercadoPagoError =>
  error instanceof MercadoPagoError && (error.status === 401 || error.status === 403);

/** A "no" to this request. */
const isRefusal = (error: unknown): error is MercadoPagoError =>
  error instanceof MercadoPagoError && error.status >= 400 && error.status < 500;

/** Mercado Pago has codes for hardly any of it: its words say what is the matter. */
function refusalKind(words: string): RefundRefusal["kind"] {
  if (/balance|funds|saldo|fondos/i.test(words)) return "no_balance";
  return /claim|mediation|dispute/i.test(words) ? "disputed" : "refused";
}
