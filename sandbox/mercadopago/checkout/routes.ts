import { readFileSync } from "node:fs";
import type { FastifyInstance, FastifyReply } from "fastify";
import { z } from "zod";
import type { Account } from "../account.ts";
import { offeredMethods } from "../methods.ts";
import { complete, findPayment, pay, paymentOfVisit } from "../payments.ts";
import { findPreference, isExpired } from "../preferences.ts";
import type { Payment, Preference } from "../state.ts";
import { expiredPage, payPage, unknownPage } from "./pay-page.ts";
import { resultPage } from "./result-page.ts";
import { textsFor } from "./texts.ts";

/** Nothing runs on the page; pictures may come from anywhere. */
const POLICY =
  "default-src 'none'; style-src 'self'; img-src https: http: data:; form-action 'self'; base-uri 'none'";

const linkQuery = z.object({ pref_id: z.string() });
const resultQuery = z.object({ payment_id: z.string() });
const creditForm = z.object({ payment: z.string() });
const payForm = z.object({
  preference: z.string(),
  visit: z.string().min(1),
  method: z.enum(["card", "money", "cash"]),
  outcome: z.enum(["approve", "pending", "reject"]),
});

/** The page a person pays on: plain forms, no script. */
export function registerCheckout(app: FastifyInstance, account: Account): void {
  const style = readFileSync(new URL("./style.css", import.meta.url), "utf8");

  app.addContentTypeParser(
    "application/x-www-form-urlencoded",
    { parseAs: "string" },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );

  app.get("/checkout/v1/style.css", (_request, reply) => reply.type("text/css").send(style));

  app.get("/checkout/v1/redirect", ({ query, headers }, reply) => {
    const texts = textsFor(headers["accept-language"]);
    const preference = preferenceOf(linkQuery.safeParse(query).data?.pref_id);
    if (!preference) return show(reply, 404, unknownPage(texts));
    if (isExpired(preference, account.now())) return show(reply, 410, expiredPage(texts, preference));
    return show(reply, 200, payPage(texts, preference, wasPaid(preference)));
  });

  app.post("/checkout/v1/pay", ({ body, headers }, reply) => {
    const texts = textsFor(headers["accept-language"]);
    const form = payForm.safeParse(body).data;
    const preference = preferenceOf(form?.preference);
    if (!form || !preference || !offeredMethods(preference).includes(form.method)) {
      return show(reply, 404, unknownPage(texts));
    }

    const paid = paymentOfVisit(account, form.visit);
    if (paid) return toResult(reply, paid);
    if (isExpired(preference, account.now())) return show(reply, 410, expiredPage(texts, preference));
    return toResult(reply, pay(account, preference, form.outcome, { method: form.method }, form.visit));
  });

  app.get("/checkout/v1/result", ({ query, headers }, reply) => {
    const texts = textsFor(headers["accept-language"]);
    const payment = paymentOf(resultQuery.safeParse(query).data?.payment_id);
    const preference = preferenceOf(payment?.preferenceId);
    if (!payment || !preference) return show(reply, 404, unknownPage(texts));
    return show(reply, 200, resultPage(texts, preference, payment));
  });

  app.post("/checkout/v1/credit", ({ body, headers }, reply) => {
    const payment = paymentOf(creditForm.safeParse(body).data?.payment);
    if (!payment) return show(reply, 404, unknownPage(textsFor(headers["accept-language"])));
    // A second tap finds it credited already: the result page says so.
    complete(account, payment.id, "approve");
    return toResult(reply, payment);
  });

  const preferenceOf = (id = ""): Preference | undefined => {
    const found = findPreference(account, id);
    return found.ok ? found.value : undefined;
  };
  const paymentOf = (id = ""): Payment | undefined => {
    const found = findPayment(account, id);
    return found.ok ? found.value : undefined;
  };
  const wasPaid = ({ id }: Preference): boolean =>
    Object.values(account.state.payments).some(
      ({ preferenceId, status }) => preferenceId === id && status === "approved",
    );
}

const show = (reply: FastifyReply, status: number, page: string) =>
  reply
    .code(status)
    .headers({
      "content-security-policy": POLICY,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    })
    .type("text/html; charset=utf-8")
    .send(page);

/** By redirect, so that reloading the result pays nothing again. */
const toResult = (reply: FastifyReply, { id }: Payment) =>
  reply.redirect(`/checkout/v1/result?payment_id=${id}`, 303);
