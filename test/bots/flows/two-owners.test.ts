import { describe, expect, it } from "vitest";
import { centavos } from "../../../src/booking/domain/money.ts";
import { aCabinAndTwoGuests, granted } from "../../booking/desk.ts";
import { stay } from "../../support/builders/booking.ts";
import { testDatabase } from "../../support/database.ts";
import { somebodyAt, textOf } from "./at-the-desk.ts";

const { knex } = testDatabase();
const SAYING_SO = { kind: "owner", name: "Pedro", channel: "telegram" } as const;

/** What is shown, with spaces of one kind. */
const words = (views: Parameters<typeof textOf>[0]) => textOf(views).replaceAll("\u00a0", " ");

/** Ana has paid the 60 of her deposit in cash; 140 are left. Two owners have her booking before them. */
async function aPaidStay() {
  const house = await aCabinAndTwoGuests(knex, { mode: "instant" });
  const { code, id: bookingId } = granted(await house.ana.holds(stay("2026-01-20", "2026-01-22")));
  const owner = () =>
    somebodyAt({ db: knex, room: house.room, clock: house.clock.now, isOwner: true, locale: "es-AR" });
  const takes = async (amount: number) =>
    granted(
      await house.moneyByHand.take({
        ...{ bookingId, method: "cash", amount: centavos(amount) },
        ...{ key: crypto.randomUUID(), actor: SAYING_SO },
      }),
    );
  const received = async () => {
    const booking = await house.room.bookingByCode(code);
    return booking && (await house.room.moneyOf(booking)).received;
  };
  await takes(60_00);
  return { ...house, code, takes, received, marta: await owner(), pedro: await owner() };
}

describe("of two owners of one complex", () => {
  it("who note the same money at the same moment one is asked again, with what is left now", async () => {
    const { marta, pedro, code, received } = await aPaidStay();
    for (const owner of [marta, pedro]) {
      await owner.commands(`paid ${code}`);
      await owner.taps("💵 En efectivo");
      await owner.says("140");
    }
    const answers = await Promise.all([marta.taps("✅ Sí, anotalo"), pedro.taps("✅ Sí, anotalo")]);
    expect(answers.map(words).toSorted().join("\n")).toMatch(
      /\$ 140 más de lo que falta.*✅ Anotado: \$ 140/s,
    );
    expect(await received()).toBe(200_00);
  });

  it("who ask another price for it at the same moment one is asked again, with the price it has now", async () => {
    const { marta, pedro, code, notices, ana } = await aPaidStay();
    for (const [owner, price] of [[marta, "150"] as const, [pedro, "-10 %"] as const]) {
      await owner.commands(`price ${code}`);
      await owner.says(price);
      await owner.says("Es lo que acordamos");
    }
    const answers = await Promise.all([marta, pedro].map((owner) => owner.taps("✅ Poner ese precio")));
    expect(answers.map(words).toSorted().join("\n")).toMatch(
      /El precio cambió mientras tanto: ahora es \$ 1[58]0\..*Listo: la reserva \w+ ahora cuesta/s,
    );
    expect((await notices(ana.chatId)).filter((event) => event === "price_set")).toHaveLength(1);
  });

  it("who cancels for the house is asked again where more goes back by now than they were told", async () => {
    const { marta, takes, code, room } = await aPaidStay();
    expect(words(await marta.commands(`call_off ${code}`))).toContain("todo lo que pagó: *$ 60*");
    await takes(140_00);
    expect(words(await marta.taps("La cabaña está en mantenimiento"))).toContain("todo lo que pagó: *$ 200*");
    expect(await room.bookingByCode(code)).toMatchObject({ state: "confirmed" });
    expect(words(await marta.taps("Sí, cancelarla"))).toContain("Cancelada");
  });

  it("who says “no” to the question why cancels nothing: their own words are read to them first", async () => {
    const { marta, code, room } = await aPaidStay();
    await marta.commands(`call_off ${code}`);
    expect(words(await marta.says("no, me equivoqué"))).toContain("como lo va a leer: no, me equivoqué");
    expect(await room.bookingByCode(code)).toMatchObject({ state: "confirmed" });
  });

  it("who gives back what was left against damage gives back what they were shown, and no other amount", async () => {
    const { marta, pedro, code } = await aPaidStay();
    await marta.commands(`damage_deposit ${code}`);
    await marta.taps("💵 En efectivo");
    await marta.says("500");
    await marta.commands(`damage_deposit ${code}`);
    await pedro.commands(`damage_deposit ${code}`);
    await pedro.taps("✏️ Corregir");
    await pedro.taps("💵 En efectivo");
    await pedro.says("50");
    expect(words(await marta.taps("🔓 Lo devolví todo"))).toMatch(/cambió lo anotado.*En tus manos: \$ 50/s);
    expect(words(await marta.taps("🔓 Lo devolví todo"))).toContain("devolviste todo a Ana ($ 50)");
  });
});

describe("an owner who asks another price", () => {
  it("asks for it once, and gives back once, though the process was killed before they were answered", async () => {
    const { marta, code, room, notices, received, ana } = await aPaidStay();
    await marta.commands(`price ${code}`);
    await marta.says("50");
    expect(words(await marta.says("Por las goteras"))).toContain("Ya pagó $ 60: se le devuelven *$ 10*");
    marta.isKilled();
    await expect(marta.taps("✅ Poner ese precio")).rejects.toThrow("killed");
    expect(words(await marta.repeats())).toContain("ahora cuesta *$ 50*");
    expect(words(await marta.repeats())).not.toContain("Revisá el precio");
    expect(await room.bookingByCode(code)).toMatchObject({ quote: { total: 50_00 } });
    expect(await received()).toBe(50_00);
    const told = await notices(ana.chatId);
    expect(told.slice(-2)).toEqual(["price_set", "refund_by_hand"]);
  });
});
