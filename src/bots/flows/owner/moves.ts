import type { OwnerActor } from "../../../booking/actor.ts";
import type { MoveRefusal } from "../../../booking/open-booking.ts";
import { alreadyText } from "../already.ts";
import type { Desk } from "../desk.ts";

export const ownersActor = ({ person }: Desk): OwnerActor => ({
  kind: "owner",
  name: person.name,
  channel: person.channel,
});

/** Why an owner's tap changed nothing. */
export function moveRefusalText(refusal: MoveRefusal, desk: Desk): string {
  return refusal.kind === "already" ? alreadyText(refusal.booking, desk) : desk.t("no-such-request");
}
