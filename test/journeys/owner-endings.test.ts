import { describe, expect, it } from "vitest";
import { DAY_MS, HOUR_MS } from "../../src/shared/clock.ts";
import { IN_STEPS } from "../support/builders/payments.ts";
import { testDatabase } from "../support/database.ts";
import { aHouse, type House } from "../support/house.ts";
import { tapAsItWas } from "./any-phone.ts";
import { codeIn, holds, labelsOf, pays } from "./steps.ts";

const database = testDatabase();

/** Ana has paid the deposit of $ 120 for three nights from Thursday 5 November. */
async function anaIsExpected(policy = IN_STEPS) {
  const house = await aHouse(database, { mode: "instant", policy });
  const held = await holds(house.ana, "Quebracho", "5/11 al 8/11");
  const payment = pays(house, house.ana, held);
  await house.ana.sees("¡Reserva confirmada!");
  const paid = await house.marta.sees("Seña pagada");
  return { ...house, house, code: codeIn(held), payment, paid };
}

const givenBack = ({ mercadoPago }: House, id: string) =>
  mercadoPago.payment(id).refunds.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0);

describe("an owner", () => {
  it("says that nobody came, from the evening on, sees what that gives back, and the guest is told kindly", async () => {
    const { house, ana, bruno, marta, code } = await anaIsExpected();
    marta.types(`no vino ${code}`);
    await marta.sees("Todavía pueden llegar. Recién desde el jue 5 nov");

    await house.timePasses(3 * DAY_MS + 9 * HOUR_MS); // Thursday, nine in the evening
    await house.minutePasses();
    marta.types("/stays");
    const card = await marta.sees(/Quebracho.*Llega hoy\./s);
    marta.taps("🙈 No vino", card);
    marta.taps("No, dejarla", await marta.sees(/¿Ana no vino\?.*no se le devuelve nada/s));
    await marta.sees(`La reserva ${code} de Ana queda como estaba`);

    marta.types("no vino");
    marta.taps("Ana · Quebracho", await marta.sees("¿Quién no vino?"));
    const question = await marta.sees(/¿Ana no vino\?.*Pagó \$\s120.*no se le devuelve nada/s);
    await house.restart();
    marta.taps("Sí, no vino", question);
    await marta.sees(`Anotado: Ana no vino (${code})`);
    await ana.sees(/te esperábamos en Quebracho.*lo pagado \(\$\s120\) no se devuelve.*escribinos ya mismo/s);
    tapAsItWas(marta, "Sí, no vino", question);
    marta.types(`no se presentó ${code}`);
    await marta.sees(`La reserva ${code} quedó como no presentada`);
    bruno.types("/no_show");
    await bruno.sees("só para quem administra o complexo");
    await holds(ana, "Quebracho", "6/11 al 8/11");
  });

  it("cancels for force majeure, says what comes back, and sees it wait until the account has it", async () => {
    const { house, ana, marta, code, payment, paid, mercadoPago } = await anaIsExpected();
    marta.taps("🚫 Cancelar esta reserva", paid);
    marta.taps("⛈️ Fue por fuerza mayor", await marta.sees("¿Por qué cancelás"));
    await marta.sees("¿Qué pasó?");
    marta.types("Se inundó el camino.");
    const terms = await marta.sees(/Ana pagó \$\s120\. ¿Cuánto se le devuelve\?/);
    expect(labelsOf(terms).slice(0, 4).join()).toMatch(/Todo: \$\s120,Nada,Otro monto o porcentaje/);
    marta.taps("Otro monto", terms);
    await marta.sees("Escribí un monto o un porcentaje");
    marta.types("900");
    await marta.sees(/Es más de lo que pagó: hasta \$\s120/);
    marta.types("50 %");
    const question = await marta.sees(/por fuerza mayor.*se le devuelven \$\s60 y te quedan \$\s60/s);
    mercadoPago.lackBalance(true);
    marta.taps("Sí, cancelarla", question);
    await ana.sees(
      /por fuerza mayor.*Se inundó el camino\..*De los \$\s120 que pagaste te devolvemos \$\s60/s,
    );

    const alert = await marta.sees("no se pudo devolver todavía");
    marta.taps("↩️ Devoluciones", alert);
    const owed = await marta.sees(/\$\s60 para Ana.*falta saldo en la cuenta/s);
    expect(owed.text).toContain(code);
    mercadoPago.lackBalance(false);
    marta.taps("🔁 Intentar ahora", owed);
    await marta.sees("La intento ahora mismo");
    await marta.sees(/Ya se devolvieron \$\s60 a Ana/);
    expect(givenBack(house, payment)).toBe(60_00);
    marta.types("devoluciones");
    await marta.sees("No hay devoluciones pendientes");
  });
});
