import type { OwnerActor } from "../../../booking/actor.ts";
import type { MoveRefusal } from "../../../booking/open-booking.ts";
import { alreadyText } from "../already.ts";
import type { Desk } from "../desk.ts";

export const ownersActor = ({ person }: Desk): OwnerActor => ({
  kind: "owner",
  name: person.name,
  channel: person.channel,
  chatId: person.chatId,
});

/** Why an owner's tap changed nothing. */
export function moveRefusalText(refusal: MoveRefusal, desk: Desk): string {
  if (refusal.kind === "no_such_booking") return desk.t("no-such-request");
  const { booking, by } = refusal;
  const approvedByOwner = booking.state === "awaiting_deposit" && by !== "guest";
  return approvedByOwner
    ? desk.t("already-approved", { code: booking.code, by })
    : alreadyText(booking, desk);
}
