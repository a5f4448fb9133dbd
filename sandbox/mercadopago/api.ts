import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { ok, type Result } from "../../src/shared/result.ts";
import type { Account } from "./account.ts";
import { idempotencyKeyOf, pathOf } from "./calls.ts";
import { chargebackView, findChargeback } from "./disputes.ts";
import { searchPayments } from "./payment-search.ts";
import { paymentView, refundView } from "./payment-view.ts";
import { findPayment, updatePayment } from "./payments.ts";
import { changePreference, findPreference, openPreference, preferenceView } from "./preferences.ts";
import { findRefund, refundPayment } from "./refunds.ts";
import { badRequest, type Refusal, refuse } from "./refusals.ts";
import type { Preference } from "./state.ts";

type ApiOptions = {
  readonly accessToken: string;
  balanceLacks(): boolean;
  /** Where the emulator listens; known once it does. */
  url(): string;
};

type ById = { Params: { id: string } };
type ByRefundId = { Params: { id: string; refundId: string } };

/** The part of Mercado Pago's API that a seller with Checkout Pro calls. */
export function registerApi(app: FastifyInstance, account: Account, options: ApiOptions): void {
  const preferenceBody = (preference: Preference) => preferenceView(account, preference, options.url());

  app.addHook("preHandler", async (request, reply) => {
    if (request.headers.authorization === `Bearer ${options.accessToken}`) return;
    return answer(reply, 200, refuse(401, "unauthorized", "invalid access token"));
  });

  app.post("/checkout/preferences", (request, reply) =>
    once(request, reply, 201, () => map(openPreference(account, request.body), preferenceBody)),
  );
  app.get<ById>("/checkout/preferences/:id", ({ params }, reply) =>
    answer(reply, 200, map(findPreference(account, params.id), preferenceBody)),
  );
  app.put<ById>("/checkout/preferences/:id", ({ params, body }, reply) =>
    answer(reply, 200, map(changePreference(account, params.id, fieldsOf(body)), preferenceBody)),
  );

  app.get("/v1/payments/search", ({ query }, reply) => answer(reply, 200, searchPayments(account, query)));
  app.get<ById>("/v1/payments/:id", ({ params }, reply) =>
    answer(
      reply,
      200,
      map(findPayment(account, params.id), (payment) => paymentView(account, payment)),
    ),
  );
  app.put<ById>("/v1/payments/:id", (request, reply) =>
    once(request, reply, 200, () =>
      map(updatePayment(account, request.params.id, fieldsOf(request.body)), (payment) =>
        paymentView(account, payment),
      ),
    ),
  );

  app.post<ById>("/v1/payments/:id/refunds", (request, reply) => {
    if (!idempotencyKeyOf(request)) {
      return answer(reply, 201, badRequest("Header X-Idempotency-Key can't be null", 4292));
    }
    const { amount } = fieldsOf(request.body);
    return once(request, reply, 201, () =>
      map(refundPayment(account, request.params.id, amount, options.balanceLacks()), ({ payment, refund }) =>
        refundView(payment, refund),
      ),
    );
  });
  app.get<ById>("/v1/payments/:id/refunds", ({ params }, reply) =>
    answer(
      reply,
      200,
      map(findPayment(account, params.id), (payment) => paymentView(account, payment).refunds),
    ),
  );
  app.get<ByRefundId>("/v1/payments/:id/refunds/:refundId", ({ params }, reply) =>
    answer(
      reply,
      200,
      map(findRefund(account, params.id, params.refundId), ({ payment, refund }) =>
        refundView(payment, refund),
      ),
    ),
  );

  app.get<ById>("/v1/chargebacks/:id", ({ params }, reply) =>
    answer(
      reply,
      200,
      map(findChargeback(account, params.id), (chargeback) => chargebackView(account, chargeback)),
    ),
  );

  app.get("/users/me", (_request, reply) => answer(reply, 200, ok(sellerOf(account))));

  /** Does the work once for an idempotency key. A refusal is not remembered: its cause may pass. */
  function once(
    request: FastifyRequest,
    reply: FastifyReply,
    status: number,
    work: () => Result<unknown, Refusal>,
  ) {
    const key = idempotencyKeyOf(request);
    if (key === undefined) return answer(reply, status, work());

    const { answers } = account.state;
    const call = `${request.method} ${pathOf(request)} ${key}`;
    const known = answers[call];
    if (known) return reply.code(known.status).send(known.body);

    const result = work();
    if (result.ok) {
      answers[call] = { status, body: result.value };
      account.changed();
    }
    return answer(reply, status, result);
  }
}

function answer(reply: FastifyReply, status: number, result: Result<unknown, Refusal>) {
  return result.ok
    ? reply.code(status).send(result.value)
    : reply.code(result.error.status).send(result.error);
}

const fieldsOf = (body: unknown): Record<string, unknown> =>
  typeof body === "object" && body !== null ? { ...body } : {};

const map = <T, U>(result: Result<T, Refusal>, view: (value: T) => U): Result<U, Refusal> =>
  result.ok ? ok(view(result.value)) : result;

const sellerOf = ({ collectorId }: Account) => ({
  id: collectorId,
  nickname: "COMPLEJODEPRUEBA",
  first_name: "Complejo",
  last_name: "De Prueba",
  email: `test_user_${collectorId}@testuser.com`,
  country_id: "AR",
  site_id: "MLA",
  user_type: "normal",
  tags: ["test_user"],
});
