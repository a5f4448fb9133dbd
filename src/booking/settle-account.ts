import type { Trx } from "../db/connect.ts";
import type { BookingDeps, GiveBackReason } from "./deps.ts";
import { type Booking, type Changeable, isHold } from "./domain/booking.ts";
import { coversDeposit } from "./domain/change.ts";
import type { CivilDate } from "./domain/civil-date.ts";
import type { Centavos } from "./domain/money.ts";
import { confirm } from "./domain/moves.ts";
import { writeConfirmed } from "./write-confirmed.ts";

type AccountDeps = Pick<BookingDeps, "outbox" | "money">;

type Account = {
  readonly received: Centavos;
  /** What goes back of it once the booking is nobody's hold any more. */
  readonly surplus: Centavos;
  readonly reason: GiveBackReason;
  readonly now: Date;
  /** Of `now`, where the complex is. */
  readonly today: CivilDate;
};

/** After a new price: what was paid may be the whole of a smaller deposit, or more than the new total. */
export async function settleAccount(
  trx: Trx,
  deps: AccountDeps,
  before: Changeable,
  { received, surplus, reason, now: at, today }: Account,
): Promise<Booking> {
  const { money } = deps;
  const isPaid = coversDeposit(before, received);
  if (isPaid) await money.completeDeposit(trx, before.id);
  const booking = isPaid
    ? await writeConfirmed(trx, deps, { was: before.state, booking: confirm(before), at, today, received })
    : before;
  if (surplus > 0 && !isHold(booking)) await money.giveBack(trx, booking, surplus, reason);
  return booking;
}
