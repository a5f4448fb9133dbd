import type { BookingRoom } from "../booking/booking.ts";
import type { Booking } from "../booking/domain/booking.ts";
import type { Db } from "../db/connect.ts";
import type { Outbox } from "../outbox/outbox.ts";
import type { Clock } from "../shared/clock.ts";
import type { Logger } from "../shared/logger.ts";
import type { Metrics } from "../shared/metrics.ts";
import type { ChatPatience } from "./links/chat-patience.ts";
import type { PaymentGateway } from "./mercadopago/gateway.ts";

/** What it takes to act on money, whoever took it. */
export type TillDeps = Pick<PaymentsDeps, "db" | "booking" | "outbox" | "clock" | "logger" | "complexId">;

export type PaymentsDeps = {
  readonly db: Db;
  readonly gateway: PaymentGateway;
  readonly booking: Pick<BookingRoom, "complex" | "settleDeposit">;
  readonly outbox: Pick<Outbox, "announce">;
  readonly clock: Clock;
  readonly metrics: Metrics;
  readonly logger: Logger;
  /** Whose owners hear of payments that belong to no booking. */
  readonly complexId: string;
  /** One, or two while one is being rotated; with none every notification is refused. */
  readonly webhookSecrets: readonly string[];
  /** Where the provider reaches us. Without it payments are only found by reconciling. */
  readonly publicUrl: string | undefined;
  /** How long a chat waits for a link. */
  readonly chatPatience?: ChatPatience;
  /** Where the guest goes back to after paying. */
  readonly backUrl: (booking: Pick<Booking, "chatId">) => string | undefined;
};
