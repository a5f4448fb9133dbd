import { type Booking, isHold, isKept } from "../booking/domain/booking.ts";
import { type SignedCentavos, signed } from "../booking/domain/money.ts";
import type { Account as LedgerAccount } from "../payments/tables/ledger.ts";

/** How a booking's account stands, in its own currency: `total - received + returned + takenBack + onItsWay = due`. */
export type Account = {
  /** What the stay costs; where it came to nothing, what is kept of the payments. */
  readonly total: SignedCentavos;
  readonly received: SignedCentavos;
  readonly returned: SignedCentavos;
  /** By the payer's bank. */
  readonly takenBack: SignedCentavos;
  /** What is the guest's, or has been promised back, and has not gone yet. */
  readonly onItsWay: SignedCentavos;
  /** Claimed by the payer, and not decided: it counts as received until it is. */
  readonly inDispute: SignedCentavos;
  /** Against damage: the guest's, and in none of the others. */
  readonly held: SignedCentavos;
  /** What is left to pay; below zero where the guest has it coming. */
  readonly due: SignedCentavos;
};

const NONE = signed(0);

/** Whether the guest came, comes or may still come. */
export const isOn = (booking: Booking): boolean => isKept(booking) || isHold(booking);

/** As the ledger has it, which charges nothing for a hold: its price is what the guest is asked to agree to. */
export function accountOf(booking: Booking, accounts: readonly LedgerAccount[]): Account {
  const ours = accounts.find(({ currency }) => currency === booking.quote.currency);
  const quoted = isHold(booking) ? booking.quote.total : 0;
  const onItsWay = ours?.toGiveBack ?? NONE;
  return {
    total: signed((ours?.charged ?? 0) + quoted),
    received: ours?.paid ?? NONE,
    returned: ours?.refunded ?? NONE,
    takenBack: ours?.chargedBack ?? NONE,
    onItsWay,
    inDispute: ours?.inDispute ?? NONE,
    held: ours?.damageHeld ?? NONE,
    due: signed((ours?.owed ?? 0) + quoted + onItsWay),
  };
}
