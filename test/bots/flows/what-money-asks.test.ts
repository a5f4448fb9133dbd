import { describe, expect, it } from "vitest";
import { POLICY_PRESETS } from "../../../src/booking/domain/policy-presets.ts";
import { viewOfNotice } from "../../../src/bots/flows/notices.ts";
import { issues } from "../../booking/coupons.ts";
import { aCabinAndTwoGuests, granted } from "../../booking/desk.ts";
import { stay } from "../../support/builders/booking.ts";
import { testDatabase } from "../../support/database.ts";
import { labelsOf, somebodyAt, textOf as wordsOf } from "./at-the-desk.ts";

const { knex } = testDatabase();
const NOTHING_BACK = JSON.stringify(POLICY_PRESETS.non_refundable);
const textOf = (views: Parameters<typeof wordsOf>[0]) => wordsOf(views).replaceAll("\u00a0", " ");

/** Ana has held two nights from 20 January for 200 in all; whatever is left is due a week before. Marta runs the place. */
async function anaHolds() {
  const house = await aCabinAndTwoGuests(knex, { mode: "instant" });
  await knex.raw("update complexes set balance_due_days = 7, damage_deposit = 50000 where id = ?", [
    house.complex.id,
  ]);
  const at = { db: knex, room: house.room, clock: house.clock.now };
  const ana = await somebodyAt(at);
  const marta = await somebodyAt({ ...at, isOwner: true });
  const { guestId, chatId } = (await ana.desk()).person;
  const booking = granted(await house.ana.holds(stay("2026-01-20", "2026-01-22"), { guestId, chatId }));
  return { ...house, ana, marta, booking };
}

describe("what is left to pay", () => {
  it.each([
    {
      on: "2026-01-13",
      card: "faltan $ 200, hasta el martes 13 de enero",
      pay: "se pagan hasta el martes 13",
    },
    {
      on: "2026-01-14",
      card: "y el plazo era hasta el martes 13 de enero",
      pay: "era hasta el martes 13 de enero",
    },
  ])("on $on, a day before or after it was due, is told so", async ({ on, card, pay }) => {
    const { ana, booking, settles, clock } = await anaHolds();
    granted(await settles(booking));
    clock.set(`${on}T15:00:00Z`);
    expect(textOf(await ana.says("mis reservas"))).toContain(card);
    expect(textOf(await ana.commands(`pay ${booking.code}`))).toContain(pay);
  });

  it("is one tap away from who arrives today, as what is left against damage", async () => {
    const { marta, booking, settles, clock } = await anaHolds();
    granted(await settles(booking));
    clock.set("2026-01-20T15:00:00Z");
    const today = await marta.commands("stays");
    expect(labelsOf(today)).toEqual([
      "💵 Anotar un pago",
      "🔐 Depósito en garantía",
      "🚫 Cancelar esta reserva",
    ]);
  });

  it("is nothing yet for who cancels a hold, who loses nothing", async () => {
    const { ana, booking } = await anaHolds();
    expect(textOf(await ana.commands(`cancel ${booking.code}`))).toContain("Todavía no pagaste nada");
  });
});

describe("what came in", () => {
  it.each([
    { told: {}, says: "Recibimos tu seña de $ 60. El saldo de $ 140" },
    {
      told: { received: 75_50, due: 124_50 },
      says: "Recibimos $ 75,50: la seña de $ 60, y el resto a cuenta. El saldo de $ 124,50",
    },
    { told: { received: 200_00, due: 0 }, says: "Recibimos $ 200: ya está todo pago. Te esperamos" },
    {
      told: { received: 250_00, due: 0, surplus: 50_00 },
      says: "Recibimos $ 250: ya está todo pago, y te devolvemos los $ 50 que pagaste de más. Te esperamos",
    },
    {
      event: "balance_paid",
      told: { brought: 150_50, paid: 140_00, due: 0, surplus: 10_50 },
      says: "y faltaban $ 140: ya está todo pago, y te devolvemos los otros $ 10,50",
    },
  ])("is told whole, with what it was taken for: $told", async ({ event, told, says }) => {
    const { ana, booking, settles } = await anaHolds();
    const confirmed = granted(await settles(booking));
    const data = { code: booking.code, ...told };
    const notice = { event: event ?? "booking_confirmed", to: "guest", data } as const;
    expect(textOf([await viewOfNotice(notice, confirmed, await ana.desk())])).toContain(says);
  });
});

describe("a booking that was cancelled", () => {
  it("says once that nothing comes back, and shows the account of what the house keeps", async () => {
    const { ana, booking, settles, moneyByHand } = await anaHolds();
    granted(await settles(booking));
    const actor = { kind: "owner", name: "Marta", channel: "telegram" } as const;
    const slip = {
      bookingId: booking.id,
      method: "cash",
      amount: booking.quote.deposit,
      key: booking.id,
    } as const;
    granted(await moneyByHand.take({ ...slip, actor }));
    await knex.raw("update bookings set cancellation_policy = ? where id = ?", [NOTHING_BACK, booking.id]);
    const question = textOf(await ana.commands(`cancel ${booking.code}`));
    expect(question.match(/no se devuelve/g)).toHaveLength(1);
    await ana.taps("Sí, cancelarla");
    expect(labelsOf(await ana.says("mis reservas"))).toEqual(["📄 Resumen de cuenta"]);
  });
});

describe("a coupon", () => {
  it("that the booking has already is no news, and nobody is told of it again", async () => {
    const { ana, room, notices, ownersChat } = await anaHolds();
    await issues(room);
    expect(textOf(await ana.says("cupón verano10"))).toContain("Usé el cupón *VERANO10*");
    const told = await notices(ownersChat);
    const again = await ana.says("cupón verano10");
    expect(textOf(again)).toContain("ya tiene el cupón *VERANO10*");
    expect(labelsOf(again)).not.toContain("🏷 Tengo un cupón");
    expect(await notices(ownersChat)).toEqual(told);
  });

  it("spoken of before a cabin is chosen is not forgotten, its hold told once; no button asks for one that is over", async () => {
    const { ana, room, clock, notices, ownersChat } = await anaHolds();
    const told = (await notices(ownersChat)).length;
    await issues(room, { lastDay: (await ana.desk()).today });
    expect(textOf(await ana.says("del 3/2 al 5/2 para 2, cupón verano10"))).toContain(
      "pruebo tu cupón *VERANO10*",
    );
    expect(textOf(await ana.taps("Reservar Quebracho"))).toContain("Cupón VERANO10");
    expect((await notices(ownersChat)).slice(told)).toEqual(["hold_placed"]);
    const hers = await room.bookingsOf((await ana.desk()).person.guestId);
    const held = hers.find(({ stay: { checkIn } }) => checkIn === "2026-02-03");
    const notice = { event: "hold_placed", to: "owners", data: { code: held?.code ?? null } } as const;
    const card = await viewOfNotice(notice, held, await ana.desk());
    expect(textOf([card])).toContain("Total $ 180 · seña $ 54 · cupón VERANO10");
    expect(await room.takesCoupons()).toBe(true);
    clock.set("2026-01-06T03:00:00Z"); // midnight in Córdoba
    expect(await room.takesCoupons()).toBe(false);
  });
});
