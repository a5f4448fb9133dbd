import { writeAudit } from "../../audit/tables/audit-entries.ts";
import type { Trx } from "../../db/connect.ts";
import { inTransaction } from "../../db/transaction.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { BookingDeps } from "../deps.ts";
import { todayIn } from "../domain/civil-date.ts";
import { type NoOffers, offersAmong, whyNoneAmong } from "../domain/offer.ts";
import type { Party } from "../domain/party.ts";
import { type Stay, type StayRefusal, stayOf } from "../domain/stay.ts";
import type { WaitlistEntry } from "../domain/waitlist.ts";
import { candidatesFor } from "../tables/cabins.ts";
import { complexById } from "../tables/complexes.ts";
import { lockGuest } from "../tables/guests.ts";
import { cabinsWaitedFor, entryById, insertEntry, openEntriesOf } from "../tables/waitlist.ts";

export type WaitRequest = {
  readonly stay: Stay;
  readonly party: Party;
  readonly guestId: string;
  readonly chatId: string;
  readonly channel: string;
  /** Null where any cabin will do. */
  readonly cabinId: string | null;
};

export type WaitRefusal =
  /** There is a cabin for them: they may as well book it. */
  | { readonly kind: "still_free" }
  | { readonly kind: "too_many_waits"; readonly maxWaits: number }
  | StayRefusal
  /** Waiting would not help. */
  | Exclude<NoOffers, { kind: "all_taken" }>;

/** Whoever waits for more does not know yet when to come, and would be offered one thing after the other. */
const MAX_WAITS = 5;

type JoinDeps = Pick<BookingDeps, "complexId" | "db" | "clock">;

export function createJoinWaitlist({ complexId, db, clock }: JoinDeps) {
  /** Puts a guest in line for dates that are taken. Who waits for just that already keeps their place. */
  return async function joinWaitlist(request: WaitRequest): Promise<Result<WaitlistEntry, WaitRefusal>> {
    const refusal = await whyNotWait(request);
    if (refusal !== undefined) return err(refusal);

    return inTransaction(db, async (trx) => {
      await lockGuest(trx, request.guestId); // joining from two chats at once is counted as well
      const open = await openEntriesOf(trx, complexId, request.guestId);
      const same = open.find((entry) => isFor(entry, request));
      if (same !== undefined) return ok(same);
      if (open.length >= MAX_WAITS) return err({ kind: "too_many_waits", maxWaits: MAX_WAITS });
      return ok(await placeInLine(trx, request));
    });
  };

  /** What is free and not offered yet is for those in line: whoever asks to wait then comes after them. */
  async function whyNotWait({
    stay,
    party,
    cabinId,
    guestId,
  }: WaitRequest): Promise<WaitRefusal | undefined> {
    const now = clock();
    const complex = await complexById(db, complexId);
    if (complex === undefined) throw new Error(`There is no complex ${complexId}.`);
    const today = todayIn(complex.timeZone, now);
    const coming = stayOf(stay.checkIn, stay.checkOut, today);
    if (!coming.ok) return coming.error;

    const all = await candidatesFor(db, complexId, stay, now);
    const candidates = all.filter((cabin) => cabinId === null || cabin.cabinId === cabinId);
    const offers = offersAmong(candidates, { stay, party, today });
    if (offers.length > 0) {
      const waitedFor = await cabinsWaitedFor(db, complexId, { today, now }, { guestId, stay });
      return offers.every((offer) => waitedFor.includes(offer.cabinId)) ? undefined : { kind: "still_free" };
    }
    const why = whyNoneAmong(candidates, { stay, party, today });
    return why.kind === "all_taken" ? undefined : why;
  }

  async function placeInLine(trx: Trx, request: WaitRequest): Promise<WaitlistEntry> {
    const { guestId, chatId, channel, stay, party, cabinId } = request;
    const now = clock();
    const id = await insertEntry(trx, { complexId, guestId, chatId, cabinId, stay, party, now });
    const entry = id === undefined ? undefined : await entryById(trx, complexId, id);
    if (entry === undefined) throw new Error("Somebody joined the line for a guest that was locked.");
    const audit = { at: now, actor: "guest", channel, subject: `waitlist:${entry.id}` };
    await writeAudit(trx, { ...audit, action: "waitlist_joined", to: entry.state, details: { stay, party } });
    return entry;
  }
}

function isFor(entry: WaitlistEntry, { stay, party, cabinId }: WaitRequest): boolean {
  return (
    entry.cabinId === cabinId &&
    entry.stay.checkIn === stay.checkIn &&
    entry.stay.checkOut === stay.checkOut &&
    entry.party.adults === party.adults &&
    entry.party.children === party.children &&
    entry.party.pets === party.pets
  );
}
