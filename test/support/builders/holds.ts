import type { AwaitingDeposit } from "../../../src/booking/domain/booking.ts";
import { centavos } from "../../../src/booking/domain/money.ts";
import { aParty, currency, date, stay } from "./booking.ts";

/** Two nights for 200.00, of which 60.00 are the deposit, waited for from noon of Monday 5 January 2026 for an hour. */
export const aHold = (): AwaitingDeposit => ({
  id: "3b241101-e2bb-4255-8caf-4136c566a962",
  code: "K7Q2MX",
  complexId: "complex",
  cabinId: "cabin",
  cabinName: "Quebracho",
  picture: null,
  guestId: "ana",
  guestName: "Ana",
  chatId: "telegram:1",
  stay: stay("2026-01-07", "2026-01-09"),
  party: aParty(),
  quote: {
    currency: currency("ARS"),
    nights: 2,
    lines: [],
    total: centavos(200_00),
    deposit: centavos(60_00),
    balance: centavos(140_00),
    nightly: centavos(100_00),
  },
  cancellationPolicy: { name: "moderate", steps: [] },
  refundCheckIn: date("2026-01-07"),
  balanceDueDays: null,
  balanceDueOn: null,
  damageDeposit: centavos(0),
  createdAt: "2026-01-05T15:00:00.000Z",
  state: "awaiting_deposit",
  deadline: "2026-01-05T16:00:00Z",
  ended: null,
});
