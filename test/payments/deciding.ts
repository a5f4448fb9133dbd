import { centavos } from "../../src/booking/domain/money.ts";
import { confirm } from "../../src/booking/domain/moves.ts";
import type { ProviderPayment } from "../../src/payments/mercadopago/gateway.ts";
import { decideSettlement, type SettlementFacts } from "../../src/payments/settling/decide-settlement.ts";
import { aHold } from "../support/builders/holds.ts";

export const NOW = new Date("2026-01-05T15:00:00Z");
export const DEPOSIT = centavos(60_00);
const SELLER = { collectorId: "123456789", liveMode: true };

export const hold = aHold();

export const aPayment = (payment: Partial<ProviderPayment>): ProviderPayment => ({
  id: "1",
  status: "approved",
  statusDetail: "accredited",
  amount: DEPOSIT,
  refunded: centavos(0),
  refunds: [],
  currency: "ARS",
  ...SELLER,
  externalReference: hold.id,
  updatedAt: NOW.toISOString(),
  ...payment,
});

/** What is decided of a payment of the deposit of Ana's booking, of which nothing else is known. */
export const decides = (facts: Pick<SettlementFacts, "payment"> & Partial<SettlementFacts>) =>
  decideSettlement({
    ...{ known: undefined, promised: centavos(0), received: centavos(0), now: NOW },
    ...{ seller: SELLER, booking: confirm(hold), purpose: "deposit", ...facts },
  });

export const minutesLater = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000).toISOString();
