import { centavos } from "../../src/booking/domain/money.ts";

/** The link of a deposit, as the provider is asked for it. */
export const LINK = {
  reference: "3b241101-e2bb-4255-8caf-4136c566a962",
  code: "K7Q2MX",
  title: "Seña · Quebracho · 5 al 8 de enero · K7Q2MX",
  amount: centavos(60_000_50),
  currency: "ARS",
  expiresAt: new Date("2030-01-05T15:59:00Z"),
  notificationUrl: "https://127.0.0.1:1/webhooks/mercadopago?source_news=webhooks", // where nobody is,
  backUrl: "https://t.me/hornero_bot",
  key: "link:1",
};
