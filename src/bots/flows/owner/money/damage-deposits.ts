import type { Booking } from "../../../../booking/domain/booking.ts";
import { centavos, minus } from "../../../../booking/domain/money.ts";
import { err } from "../../../../shared/result.ts";
import type { DamageRefusal } from "../../../../stays/damage-deposits.ts";
import { DAMAGE_METHODS, type DamageDeposit } from "../../../../stays/tables/damage-deposits.ts";
import type { Chat, Flow, Link } from "../../../chat.ts";
import { alreadyText } from "../../already.ts";
import { type Desk, wordsOf } from "../../desk.ts";
import { type Among, named, withCodes } from "../../named.ts";
import { asTyped } from "../../typed.ts";
import { ownersActor } from "../moves.ts";
import { readReason } from "../reasons.ts";
import { exactly, readAmount, readTaken } from "./amounts.ts";

/** Below what tells an owner of guests who come or go. */
export const damageDepositLink = (code: string, { t }: Pick<Desk, "t">): Link => ({
  label: t("damage-deposit-button"),
  short: t("damage-deposit-button-short"),
  command: `damage_deposit ${code}`,
});

/** The damage deposits that are to be taken or given back, the next to leave first. */
export const damageDeposits: Flow<Desk> = {
  steps: [],
  async run(chat, desk) {
    const { t, stays } = desk;
    const found = await stays.damageToSeeTo();
    if (found.length === 0) return chat.say({ text: t("damage-deposits-none") });
    chat.say({ text: t("damage-deposits-title", { count: found.length }) });
    for (const { code, isHeld } of found) {
      const booking = await desk.booking.bookingByCode(code);
      if (!booking) continue;
      const words = damageWords(booking, await stays.damageDepositOf(booking.id), desk);
      const command = `damage_deposit ${code}`;
      chat.say(
        isHeld
          ? { text: t("damage-deposit-held", words), links: [{ label: t("damage-deposit-return"), command }] }
          : {
              text: t("damage-deposit-due", words),
              links: [{ label: t("damage-deposit-receive"), command }],
            },
      );
    }
  },
};

/** The owner notes what a guest left against damage, and what went back of it. */
export const damageDeposit: Flow<Desk> = {
  steps: [],
  ofBooking: true,
  async run(chat, desk) {
    const { t } = desk;
    const booking = await named(chat, desk, TO_SEE_TO);
    const { code } = booking;
    const deposit = await desk.stays.damageDepositOf(booking.id);
    const isOver = deposit !== undefined && deposit.returned !== null;
    if (isOver && !chat.has("what"))
      return chat.say({ text: t("damage-deposit-already_returned", damageWords(booking, deposit, desk)) });
    // After a crash what is noted may be what they said; of what another owner noted meanwhile they are asked.
    const isTheirs = deposit === undefined || (chat.has("amount") && deposit.by === desk.person.name);
    if (isTheirs && !chat.has("what")) return receive(chat, { booking, deposit }, desk);
    if (deposit === undefined) return chat.say({ text: t("damage-deposit-not_received", { code }) });

    const what = await chat.choose("what", {
      text: t("damage-deposit-what", damageWords(booking, deposit, desk)),
      options: (["all", "part", "fix"] as const).map((what) => ({
        id: `${what}-${deposit.amount}`, // of so much: another owner may correct it meanwhile
        label: t(WHAT[what]),
        value: what,
      })),
      gone: () => t("damage-deposit-changed"),
    });
    return what === "fix"
      ? receive(chat, { booking, deposit }, desk)
      : giveBack(chat, { booking, deposit, what }, desk);
  },
};

const TO_SEE_TO: Among = {
  bookings: async (desk) => withCodes(await desk.stays.damageToSeeTo(), desk),
};

const WHAT = {
  all: "damage-deposit-return-all",
  part: "damage-deposit-return-part",
  fix: "damage-deposit-fix",
} as const;

type Known = { readonly booking: Booking; readonly deposit: DamageDeposit | undefined };

async function receive(chat: Chat, { booking, deposit }: Known, desk: Desk): Promise<void> {
  const { t, stays } = desk;
  const { code, damageDeposit: asked, quote } = booking;
  const words = damageWords(booking, undefined, desk);
  const method = await chat.choose("method", {
    text: t("damage-deposit-how", words),
    options: DAMAGE_METHODS.map((how) => ({
      ...{ id: how, value: how },
      ...{ label: t(`paid-${how}`), said: t(`paid-${how}-said`) },
    })),
  });
  const choices = asked === 0 ? [] : [{ id: exactly(asked), label: t("damage-deposit-asked", words) }];
  const amount = await chat.ask("amount", { text: t("damage-deposit-how-much"), choices }, (said) =>
    readTaken(said, quote.currency, desk),
  );
  const noted = { code, actor: ownersActor(desk), amount, method, expected: deposit?.amount ?? null };
  const received = await chat.perform("receive", () => stays.receiveDamageDeposit(noted));
  if (!received.ok && received.error.kind === "noted_meanwhile")
    return chat.again("method", t("damage-deposit-changed"));
  const text = received.ok
    ? t("damage-deposit-received", damageWords(booking, received.value, desk))
    : refusalText(received.error, booking, desk);
  chat.say({ text });
}

type GivingBack = {
  readonly booking: Booking;
  readonly deposit: DamageDeposit;
  readonly what: "all" | "part";
};

async function giveBack(chat: Chat, { booking, deposit, what }: GivingBack, desk: Desk): Promise<void> {
  const { t, stays } = desk;
  const { amount } = deposit;
  const words = damageWords(booking, deposit, desk);
  const returned =
    what === "all"
      ? amount
      : await chat.ask("returned", { text: t("damage-deposit-return-how-much", words) }, (said) => {
          const read = readAmount(said, deposit.currency, desk);
          return read.ok && read.value > amount ? err(t("damage-deposit-too-much", words)) : read;
        });
  const reason =
    returned < amount
      ? await chat.ask("reason", { text: t("damage-deposit-return-why", words), freely: true }, (said) =>
          readReason(said, desk),
        )
      : null;
  if (reason !== null) {
    const part = { ...deposit, returned };
    await chat.review("review", {
      text: t("damage-deposit-review", { ...damageWords(booking, part, desk), reason: asTyped(reason) }),
      confirm: { label: t("paid-confirm") },
      edits: {
        returned: { label: t("paid-edit-amount") },
        reason: { label: t("edit-reason") },
      },
    });
  }
  const { code } = booking;
  const given = await chat.perform("return", () =>
    stays.returnDamageDeposit({ code, actor: ownersActor(desk), returned, reason }),
  );
  const text = given.ok
    ? t("damage-deposit-returned", damageWords(booking, given.value, desk))
    : refusalText(given.error, booking, desk);
  chat.say({ text });
}

function refusalText(refusal: DamageRefusal, booking: Booking, desk: Desk): string {
  const { t } = desk;
  switch (refusal.kind) {
    case "no_such_booking":
      return t("no-such-booking");
    case "nobody_there":
      return alreadyText(refusal.booking, desk);
    case "not_received":
      return t("damage-deposit-not_received", { code: booking.code });
    case "already_returned":
      return t("damage-deposit-already_returned", damageWords(booking, refusal.deposit, desk));
    case "noted_meanwhile":
      return t("damage-deposit-changed");
    case "too_much":
      return t("damage-deposit-too-much", {
        amount: desk.format.money(refusal.amount, booking.quote.currency),
      });
    default:
      return refusal satisfies never;
  }
}

/** What texts may mention of what was left against damage, beside what every text about a booking may. */
function damageWords(booking: Booking, deposit: DamageDeposit | undefined, desk: Desk) {
  const { t, format } = desk;
  const { currency = booking.quote.currency, method = "cash", by = "" } = deposit ?? {};
  const amount = deposit?.amount ?? centavos(0);
  const returned = deposit?.returned ?? centavos(0);
  const kept = minus(amount, returned);
  return {
    ...wordsOf(booking, desk),
    asked: format.money(booking.damageDeposit, booking.quote.currency),
    amount: format.money(amount, currency),
    returned: format.money(returned, currency),
    kept: format.money(kept, currency),
    keptCentavos: kept,
    method: t(`by-hand-${method}`),
    by,
  };
}
