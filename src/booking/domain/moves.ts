import type {
  AwaitingDeposit,
  AwaitingOwner,
  AwaitingTransferCheck,
  Cancelled,
  CheckedIn,
  Completed,
  Confirmed,
  Declined,
  Ending,
  Expired,
  Hold,
  NoShow,
} from "./booking.ts";

/** The owner says yes; from now on the deposit is waited for. */
export function approve(request: AwaitingOwner, deadline: string): AwaitingDeposit {
  return { ...request, state: "awaiting_deposit", deadline };
}

export function decline(request: AwaitingOwner, ended: Ending): Declined {
  return { ...request, state: "declined", deadline: null, ended };
}

/** The guest says by a receipt that the deposit was transferred; from now on the owner is waited for. */
export function awaitTransferCheck(hold: AwaitingDeposit, deadline: string): AwaitingTransferCheck {
  return { ...hold, state: "awaiting_transfer_check", deadline };
}

/** It was not, or not all of it: the guest is waited for again. */
export function awaitDepositAgain(hold: AwaitingTransferCheck, deadline: string): AwaitingDeposit {
  return { ...hold, state: "awaiting_deposit", deadline };
}

/** The deposit is there. */
export function confirm(hold: AwaitingDeposit | AwaitingTransferCheck): Confirmed {
  return { ...hold, state: "confirmed", deadline: null };
}

export function cancel(booking: Hold | Confirmed | CheckedIn, ended: Ending): Cancelled {
  return { ...booking, state: "cancelled", deadline: null, ended };
}

export function expire(hold: Hold, ended: Ending): Expired {
  return { ...hold, state: "expired", deadline: null, ended };
}

/** The deposit came late and the dates were still free. */
export function retake(expired: Expired): Confirmed {
  return { ...expired, state: "confirmed", ended: null };
}

/** The time of check-in has come. */
export function checkIn(booking: Confirmed): CheckedIn {
  return { ...booking, state: "checked_in" };
}

/** The time of check-out has come. */
export function complete(booking: CheckedIn): Completed {
  return { ...booking, state: "completed" };
}

/** Nobody came: the clock alone may have checked them in. */
export function markNoShow(booking: Confirmed | CheckedIn, ended: Ending): NoShow {
  return { ...booking, state: "no_show", deadline: null, ended };
}
