import { expect, it } from "vitest";
import { testDatabase } from "../support/database.ts";
import { holdRows } from "./books.ts";
import { aLiveHouse, DEPOSIT, inThisOrder, looks, PATIENCE, toldTo, UNHURRIED } from "./live-house.ts";

const database = testDatabase();

/** The deadline of Bruno's hold is near enough to remind him of it. */
const NEAR_ITS_DEADLINE = `
  update bookings
  set updated_at = now() - interval '50 minutes', deadline = now() + interval '10 minutes'
  where state = 'awaiting_deposit'`;

const ACCOUNT = { holder: "Marta", alias: "el.hornero", bank: null, cbu: null, pix: null, lines: null };
/** Owners hear of receipts a few seconds after the last one. */
const A_MOMENT_LATER = "update graphile_worker._private_jobs set run_at = now() where key like 'receipts:%'";

it(
  "killed when a reminder, a refund and a receipt were stored and nobody told: the money goes back once, and each is told once",
  UNHURRIED,
  async () => {
    const house = await aLiveHouse(database, { cabins: ["Quebracho", "Molle", "Tala"], transfer: ACCOUNT });
    const { ana, bruno, dora, marta, mercadoPago, telegram, opens } = house;
    const { knex } = database;
    const hornero = await opens();
    await looks(bruno, "Molle");
    bruno.taps("Reservar Molle");
    await bruno.sees("¡Es tuya por ahora!", PATIENCE);
    await looks(dora, "Tala");
    dora.taps("Reservar Tala");
    dora.taps("🏦", await dora.sees("¡Es tuya por ahora!", PATIENCE));
    await dora.sees("el.hornero", PATIENCE);
    await looks(ana);
    ana.taps("Reservar Quebracho");
    await ana.sees("¡Es tuya por ahora!", PATIENCE);
    const payment = house.pays(ana);
    await ana.sees("¡Reserva confirmada!", PATIENCE);
    ana.types("cancelar la reserva");
    await ana.sees("te devolvemos todo", PATIENCE);
    await house.allSaid();

    dora.sends({ type: "photo" });
    await dora.sees("Recibí el comprobante", PATIENCE);
    const payments = await holdRows(knex, "lock table payments in share mode");
    telegram.failNext("sendMessage", "hang", 3);
    ana.taps("Sí, cancelarla");
    await knex.raw(NEAR_ITS_DEADLINE);
    await knex.raw("select graphile_worker.add_job('send_reminders')");
    await house.stuckSending("sendMessage", 3);
    await payments.wanted(); // Mercado Pago has given it back, and we have not written it down
    await hornero.kill();
    await payments.letGo();

    await opens();
    await bruno.sees("todavía falta la seña", PATIENCE);
    await ana.sees("Cancelé la reserva", PATIENCE);
    await marta.sees("Se devuelven", PATIENCE);
    await knex.raw(A_MOMENT_LATER);
    await marta.sees("Comprobante de transferencia", PATIENCE);
    await expect
      .poll(() => house.ledger())
      .toEqual([
        { kind: "payment", amount: DEPOSIT },
        { kind: "refund", amount: DEPOSIT },
      ]);
    await knex.raw("select graphile_worker.add_job('send_reminders')");
    await house.allSaid();
    expect(mercadoPago.payment(payment).refunds.map(({ amount }) => amount)).toEqual([DEPOSIT / 100]);
    expect(toldTo(bruno).slice(-2)).toEqual(inThisOrder("¡Es tuya por ahora!", "todavía falta la seña"));
    expect(toldTo(ana).slice(-3)).toEqual(
      inThisOrder("te devolvemos todo", "Cancelé la reserva", "Te devolvemos"),
    );
    for (const once of ["Se devuelven", "Comprobante de transferencia"])
      expect(toldTo(marta).filter((text) => text.includes(once))).toHaveLength(1);
  },
);
