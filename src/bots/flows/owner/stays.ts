import { mayBeCalledOff } from "../../../booking/count-money.ts";
import type { Booking } from "../../../booking/domain/booking.ts";
import { mayBeNoShow } from "../../../booking/domain/no-show.ts";
import type { Flow, View } from "../../chat.ts";
import { type Desk, wordsOf } from "../desk.ts";
import { moneyWords } from "../money-words.ts";
import { callOffLink } from "./call-off.ts";
import { damageDepositLink } from "./money/damage-deposits.ts";
import { paidLink } from "./money/paid.ts";
import { noShowLink } from "./no-show.ts";

/** Who is there or arrives today, each with what an owner can do about it. */
export const stays: Flow<Desk> = {
  steps: [],
  async run(chat, desk) {
    const found = await desk.booking.staysOn(desk.today);
    if (found.length === 0) return chat.say({ text: desk.t("stays-none") });
    chat.say({ text: desk.t("stays-title", { count: found.length }) });
    for (const booking of found) chat.say(await cardOf(booking, desk));
  },
};

/** Whether something is to be taken or given back against damage. */
async function seesToDamage({ id, damageDeposit }: Booking, { stays }: Desk): Promise<boolean> {
  const noted = await stays.damageDepositOf(id);
  return noted === undefined ? damageDeposit > 0 : noted.returned === null;
}

async function cardOf(booking: Booking, desk: Desk): Promise<View> {
  const { t, today, now, complex } = desk;
  const money = await desk.booking.moneyOf(booking);
  const arrives = booking.stay.checkIn === today ? "today" : "before";
  const words = { ...wordsOf(booking, desk), ...moneyWords(booking, money, desk), arrives };
  return {
    text: t("stays-card", words),
    links: [
      ...(money.due > 0 ? [paidLink(booking.code, desk)] : []),
      ...((await seesToDamage(booking, desk)) ? [damageDepositLink(booking.code, desk)] : []),
      ...(mayBeNoShow(booking, complex, now) ? [noShowLink(booking, desk)] : []),
      ...(mayBeCalledOff(booking, "owner", today) ? [callOffLink(booking, desk)] : []),
    ],
  };
}
