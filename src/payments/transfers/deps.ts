import type { BookingRoom } from "../../booking/booking.ts";
import type { TillDeps } from "../deps.ts";

export type TransferDeps = TillDeps & {
  readonly booking: Pick<BookingRoom, "awaitTransferCheck" | "awaitDepositAgain">;
};
