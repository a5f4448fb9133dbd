import { writeAudit } from "../../audit/tables/audit-entries.ts";
import { channelOf, nameOf, type OwnerActor } from "../../booking/actor.ts";
import { type Booking, isHold } from "../../booking/domain/booking.ts";
import type { Centavos } from "../../booking/domain/money.ts";
import type { Trx } from "../../db/connect.ts";
import { inTransaction } from "../../db/transaction.ts";
import { MINUTE_MS } from "../../shared/clock.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { createTakeByHand, type TakeRefusal } from "../by-hand/take-by-hand.ts";
import { lockWithCabin } from "../lock-booking.ts";
import { type Taken, takingsOf } from "../tables/payments-by-hand.ts";
import { answerCheck, findCheck, type TransferCheck, waitingCheckOf } from "../tables/transfer-checks.ts";
import { moveLater, receiptsOf } from "../tables/transfer-receipts.ts";
import type { TransferDeps } from "./deps.ts";
import { createOpenCheck } from "./open-check.ts";
import { tellOwnersSoon } from "./tell-owners.ts";

export type CheckAnswer = {
  readonly checkId: string;
  /** Whoever answers again with the same key has answered once. */
  readonly key: string;
  readonly actor: OwnerActor;
  /** How many of the receipts, from the first, were shown with what is answered: nobody has looked for what came later. */
  readonly seen: number;
};

export type AnswerRefusal =
  | { readonly kind: "no_such_check" }
  /** It was answered before: as it stands. */
  | { readonly kind: "answered"; readonly check: TransferCheck };

/** Of the same money as another payment, and none is noted, or not any more. */
type NothingNoted = { readonly kind: "nothing_noted" };

/** Whether more receipts came than were shown: they are a question of their own, and what was to follow the answer waits for it. */
export type Denied = { readonly isMore: boolean };

/** A guest whose receipt was not good has this long for a better one, even where they sent it at the last moment. */
const LEAST_MINUTES = 30;

/** What owners say of a transfer once they have looked at their account. */
export function createAnswerCheck(deps: TransferDeps) {
  const { db, outbox, clock } = deps;
  const takeByHand = createTakeByHand(deps);
  const openCheck = createOpenCheck(deps);

  /**
   * So much has come: it is taken like any money by hand. Where it is not all of the deposit, the guest has time for the rest.
   * A check that was answered with no may still be confirmed: transfers are late.
   */
  function transferCame(
    answer: CheckAnswer & { readonly amount: Centavos },
  ): Promise<Result<Taken, AnswerRefusal | TakeRefusal>> {
    return inTransaction(db, async (trx) => {
      const opened = await open(trx, answer.checkId);
      if (opened === undefined) return err({ kind: "no_such_check" });
      const { check, booking } = opened;
      if (check.state === "confirmed" && check.answerKey !== answer.key)
        return err({ kind: "answered", check });

      const { checkId, amount, actor } = answer;
      const key = `transfer:${checkId}`;
      const money = { bookingId: booking.id, method: "transfer", amount, key, actor } as const;
      if (check.state === "confirmed") return takeByHand(trx, money);
      await deps.booking.awaitDepositAgain(trx, booking.id);
      const taken = await takeByHand(trx, money);
      if (!taken.ok) return taken;
      await close(trx, opened, answer, { state: "confirmed", providerId: taken.value.payment });
      if (check.state === "waiting") await leaveLater(trx, opened, answer);
      // The rest may be on another receipt, which came after this one was not found at first: it is still to be looked at.
      if (await waitingCheckOf(trx, booking.id))
        await deps.booking.awaitTransferCheck(trx, booking.id, actor);
      return taken;
    });
  }

  /**
   * Nothing came, or nothing beside what is noted already (`same`). The guest is told what to do where they are to do something;
   * not where whoever says so ends the booking at once, nor while more of their receipts are to be looked at.
   */
  function transferDidNotCome(
    answer: CheckAnswer & { readonly as: "not_received" | "same"; readonly tellGuest: boolean },
  ): Promise<Result<Denied, AnswerRefusal | NothingNoted>> {
    return inTransaction(db, async (trx) => {
      const opened = await open(trx, answer.checkId);
      if (opened === undefined) return err({ kind: "no_such_check" });
      const { check, booking } = opened;
      const { id: bookingId, code, guestId, chatId } = booking;
      if (check.answerKey === answer.key)
        return ok({ isMore: (await waitingCheckOf(trx, bookingId)) !== undefined });
      if (check.state !== "waiting") return err({ kind: "answered", check });
      if (answer.as === "same" && (await takingsOf(trx, bookingId)).length === 0)
        return err({ kind: "nothing_noted" });

      await close(trx, opened, answer, { state: answer.as, providerId: null });
      await deps.booking.awaitDepositAgain(trx, bookingId, minutesAfter(answer.as, opened));
      const isMore = await leaveLater(trx, opened, answer);
      if (answer.tellGuest && !isMore)
        await outbox.announce(trx, {
          event: "transfer_not_received",
          audience: { to: "guest", guestId, chatId },
          data: { bookingId, code, checkId: check.id },
        });
      return ok({ isMore });
    });
  }

  /** Whoever has paid a part was told of the deadline that the check has, and nobody tells them of another. */
  function minutesAfter(as: "not_received" | "same", { check, booking }: Opened): number {
    const untilMs =
      as === "same" && isHold(booking) ? Date.parse(booking.deadline) - clock().getTime() : check.leftMs;
    return Math.max(LEAST_MINUTES, untilMs / MINUTE_MS);
  }

  type Opened = { readonly check: TransferCheck; readonly booking: Booking };

  /** The booking is locked first, as by every move; the check cannot change after that. */
  async function open(trx: Trx, checkId: string): Promise<Opened | undefined> {
    const found = await findCheck(trx, checkId);
    const booking = found && (await lockWithCabin(trx, found.bookingId));
    const check = await findCheck(trx, checkId);
    return booking && check && { check, booking };
  }

  /** What came after what was shown is a question of its own; true where something did. */
  async function leaveLater(trx: Trx, { check, booking }: Opened, answer: CheckAnswer): Promise<boolean> {
    const { seen, actor } = answer;
    if (seen >= (await receiptsOf(trx, check.id)).length) return false;
    const to = await openCheck(trx, booking.id, actor);
    await moveLater(trx, { from: check.id, to, after: seen });
    await tellOwnersSoon(trx, to, clock());
    return true;
  }

  async function close(
    trx: Trx,
    { check, booking }: Opened,
    { key, actor }: CheckAnswer,
    as: Pick<TransferCheck, "providerId"> & { readonly state: Exclude<TransferCheck["state"], "waiting"> },
  ): Promise<void> {
    const at = clock();
    await answerCheck(trx, { id: check.id, at, by: nameOf(actor), key, ...as });
    await writeAudit(trx, {
      ...{ at, actor: nameOf(actor), channel: channelOf(actor), action: "answer_transfer" },
      ...{ subject: `booking:${booking.code}`, details: { checkId: check.id, answer: as.state } },
    });
  }

  return { transferCame, transferDidNotCome };
}
