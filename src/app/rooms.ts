import { createBooking } from "../booking/booking.ts";
import { loadTexts } from "../bots/texts/texts.ts";
import { voiceIn } from "../bots/texts/voice.ts";
import { createDocuments } from "../documents/documents.ts";
import { createOutbox } from "../outbox/outbox.ts";
import { createMoneyByHand } from "../payments/by-hand/money-by-hand.ts";
import { createMercadoPago } from "../payments/mercadopago/mercadopago.ts";
import { withResilience } from "../payments/mercadopago/resilience.ts";
import { createMoney } from "../payments/money.ts";
import { createPaymentsNotSetUp } from "../payments/not-set-up.ts";
import { createPayments, type Payments } from "../payments/payments.ts";
import { createRefundQueue } from "../payments/refunds/refund-queue.ts";
import { createTransfers } from "../payments/transfers/transfers.ts";
import { createOwners } from "../staff/owners.ts";
import { createStays } from "../stays/stays.ts";
import { createTickets } from "../tickets/tickets.ts";
import { ASSETS } from "./assets.ts";
import type { AppDeps } from "./deps.ts";

export type Rooms = ReturnType<typeof createRooms>;

/** What the house can do, whoever asks for it. `chatUrlOf` says where a chat can be gone back to. */
export function createRooms(
  deps: AppDeps,
  { chatUrlOf }: { readonly chatUrlOf: (chatId: string) => string | undefined },
) {
  const { config, complexId, db, locks, logger, metrics, clock } = deps;
  const owners = createOwners({ db, complexId });
  const outbox = createOutbox({
    chatsOf: async (trx, audience) =>
      audience.to === "guest" ? [audience.chatId] : owners.chatsOf(trx, audience),
    clock,
  });
  const money = createMoney({ outbox, clock });
  const booking = createBooking({
    complexId,
    db,
    locks,
    outbox,
    clock,
    metrics,
    money,
    mayEnd: (bookingId) => payments.knowsPaymentsOf(bookingId),
  });
  const till = { db, booking, outbox, clock, logger, complexId };
  const payments: Payments = config.mercadoPago
    ? createPayments({
        ...till,
        metrics,
        gateway: withResilience(createMercadoPago(config.mercadoPago)),
        chatPatience: { waitMs: config.mercadoPago.patienceMs },
        webhookSecrets: config.mercadoPago.webhookSecrets,
        publicUrl: config.publicUrl,
        backUrl: ({ chatId }) => chatUrlOf(chatId),
      })
    : createPaymentsNotSetUp(till);
  const texts = loadTexts();

  return {
    owners,
    outbox,
    money,
    booking,
    payments,
    moneyByHand: createMoneyByHand(till),
    transfers: createTransfers(till),
    refunds: createRefundQueue({ ...till, isConnected: config.mercadoPago !== undefined }),
    stays: createStays(till),
    tickets: createTickets({
      ...till,
      ownerChats: (trx) => owners.chatsOf(trx, { channel: "telegram" }),
    }),
    texts,
    documents: createDocuments({ db, booking, voiceIn: voiceIn(texts), assets: ASSETS, clock, logger }),
  };
}
