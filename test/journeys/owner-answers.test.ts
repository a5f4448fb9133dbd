import { describe, expect, it } from "vitest";
import { HOUR_MS } from "../../src/shared/clock.ts";
import { testDatabase } from "../support/database.ts";
import { aHouse } from "../support/house.ts";
import { codeIn, labelsOf, requests, seesTheCabins, tapsOneByOne } from "./steps.ts";

const database = testDatabase();

/** A request of Ana's on the owners' phones. */
async function aRequest(options: Parameters<typeof aHouse>[1] = {}) {
  const house = await aHouse(database, options);
  const code = await requests(house.ana);
  return { ...house, code, card: await house.marta.sees(`Pedido ${code}`) };
}

describe("a request", () => {
  it("comes as a card that says who, what, when, how much and until when to answer", async () => {
    const { card } = await aRequest();
    expect(card.text).toMatch(
      /Quebracho · mar 10 nov → vie 13 nov · 3 noches\nAna · 2 adultos\nTotal \$\s300/,
    );
    expect(card.text).toMatch(/Tenés hasta (hoy a medianoche|mañana a las 00:\d\d) para responder\./);
    expect(labelsOf(card)).toEqual(["✅ Aprobar", "❌ Rechazar", "💲 Cambiar el precio"]);
  });

  it("waits for an owner who has never written to the bot, and is there when they do", async () => {
    const { ana, marta, telegram } = await aHouse(database, { ownersStarted: false });
    const code = await requests(ana);
    await expect.poll(() => telegram.calls.some(({ status }) => status === 403)).toBe(true);
    marta.types("/start");
    await marta.sees(`Pedido ${code}`);
  });

  it("is declined with one of the usual reasons, which reaches the guest with a way to look on", async () => {
    const { ana, marta, card } = await aRequest();
    marta.taps("❌ Rechazar", card);
    await tapsOneByOne(marta, ["La cabaña está en mantenimiento"]);
    await marta.sees("Rechazado. Le avisé a Ana");
    const declined = await ana.sees("Motivo: La cabaña está en mantenimiento");
    expect(labelsOf(declined)).toEqual(["📅 Otras cabañas, mismas fechas"]);
    ana.taps("📅 Otras cabañas", declined);
    await ana.sees("Para 2 adultos (mar 10 nov → vie 13 nov · 3 noches)");
  });

  it("is declined with the owner's own words, just as they were written, once they have read them", async () => {
    const { ana, marta, card } = await aRequest();
    marta.taps("❌ Rechazar", card);
    await marta.sees("¿Por qué rechazás el pedido");
    marta.types("Se rompió el *techo* <b>ayer</b>_[x](y) & 2*3*4");
    marta.taps("Sí, rechazarlo", await marta.sees("Motivo, como lo va a leer: Se rompió el ∗techo∗"));
    await marta.sees("Rechazado");
    await ana.sees("Motivo: Se rompió el ∗techo∗ <b>ayer</b>_[x](y) & 2∗3∗4");
  });

  it("is not declined for a reason no guest would read to its end", async () => {
    const { marta, card } = await aRequest();
    marta.taps("❌ Rechazar", card);
    await marta.sees("¿Por qué rechazás");
    marta.types("x".repeat(301));
    await marta.sees("Ese motivo es muy largo para el huésped: que no pase de 300 caracteres.");
    marta.sends({ type: "sticker", emoji: "🙈" });
    await marta.sees(/Lindo sticker.*¿Por qué rechazás/s);
    marta.types("salir");
    await marta.sees("Listo, salimos y no quedó nada guardado");
  });

  it("can be looked for later: /requests lists what waits, and nothing once it is answered", async () => {
    const { marta, code } = await aRequest();
    marta.types("/requests");
    await marta.sees("Hay 1 pedido esperando tu respuesta");
    marta.taps("✅ Aprobar", await marta.sees(`Pedido ${code}`));
    await marta.sees("Aprobado");
    marta.types("/requests");
    await marta.sees("No hay pedidos esperando. Te aviso cuando llegue uno.");
  });
});

describe("the card of a request that was approved", () => {
  it("has nothing left to tap", async () => {
    const { marta, card } = await aRequest();
    marta.taps("✅ Aprobar", card);
    const answered = await marta.waitFor(({ id, buttons }) => id === card.id && buttons.length === 1, {
      what: "the card without its buttons",
    });
    expect(labelsOf(answered)).toEqual(["✓ Aprobar"]);
  });
});

describe("a guest who waits for the answer", () => {
  it("knows by when it comes, and what happens then", async () => {
    const { ana } = await aRequest();
    const asked = ana.messages.find(({ text }) => text.includes("Tu pedido es el"));
    expect(asked?.text).toMatch(
      /Te contestamos por acá a más tardar (hoy a medianoche|mañana a las 00:\d\d)\./,
    );
    expect(asked?.text).toMatch(/Cuando lo aprueben te mando el link para pagar la seña de \$\s90\./);
  });
});

describe("an answer that comes too late changes nothing, and says so", () => {
  it("the second tap", async () => {
    const { ana, marta, card, code } = await aRequest();
    marta.taps("✅ Aprobar", card);
    marta.taps("✅ Aprobar", card);
    await marta.sees("Aprobado. Ana tiene hasta");
    await marta.sees(/La reserva .{6} ya la aprobó Marta; ahora espera la seña\./);
    marta.tapsData(card.id, `c:decline ${code}`); // on a screen that was not drawn anew yet
    await marta.sees("ya está aprobada y espera la seña");
    ana.types("/bookings");
    await ana.sees("Falta la seña");
  });

  it("after it expired, which owner and guest were told", async () => {
    const { ana, marta, card, code, timePasses } = await aRequest();
    await timePasses(12 * HOUR_MS);
    await marta.sees(`⌛ Venció el pedido ${code} de Ana`);
    await ana.sees(`no llegamos a contestar tu pedido ${code}`);
    for (const answer of ["❌ Rechazar", "✅ Aprobar"]) {
      marta.taps(answer, card);
      await marta.sees(`El plazo de ${code} ya venció, y las fechas quedaron libres.`);
    }
  });

  it("after the guest cancelled, even in the middle of declining", async () => {
    const { ana, marta, card, code } = await aRequest();
    marta.taps("❌ Rechazar", card);
    await marta.sees("¿Por qué rechazás");
    ana.types("/bookings");
    await tapsOneByOne(ana, ["Cancelar la reserva", "Sí, cancelarla"]);
    await marta.sees(`Ana canceló el pedido ${code}`);
    marta.types("No hay agua");
    await marta.sees(`Ya se canceló ${code}, y las fechas quedaron libres.`);
    marta.taps("✅ Aprobar", card);
    await marta.sees(`Ya se canceló ${code}, y las fechas quedaron libres.`);
  });
});

describe("two owners", () => {
  it("are both told; the second to answer learns what the first one did", async () => {
    const { ana, marta, pedro, card, code } = await aRequest({ twoOwners: true });
    const hisCard = await pedro.sees(`Pedido ${code}`);
    marta.taps("✅ Aprobar", card);
    await marta.sees("Aprobado");
    pedro.taps("✅ Aprobar", hisCard);
    await pedro.sees(`La reserva ${code} ya la aprobó Marta; ahora espera la seña.`);
    await ana.sees("Aprobaron tu reserva");
    ana.types("gracias!");
    await ana.sees("¡De nada!");
    expect(ana.messages.filter(({ text }) => text.includes("Aprobaron tu reserva"))).toHaveLength(1);
  });

  it("cannot decline what the other declined", async () => {
    const { marta, pedro, card, code } = await aRequest({ twoOwners: true });
    const hisCard = await pedro.sees(`Pedido ${code}`);
    marta.taps("❌ Rechazar", card);
    await tapsOneByOne(marta, ["La vamos a usar nosotros"]);
    await marta.sees("Rechazado");
    pedro.taps("❌ Rechazar", hisCard);
    await pedro.sees(`El pedido ${code} ya fue rechazado por Marta.`);
  });
});

describe("a guest cannot answer for the owner", () => {
  it("with /requests, nor by a button an owner forwarded", async () => {
    const { ana, bruno, card, code } = await aRequest();
    bruno.types("/requests");
    const refusal = await bruno.sees("Isso é só para quem administra o complexo.");
    for (const { data = "" } of card.buttons.flat()) {
      bruno.tapsData(refusal.id, data);
      await bruno.sees("Isso é só para quem administra");
    }
    ana.types("/bookings");
    await ana.sees(new RegExp(`${code}.*Te contestamos a más tardar`, "s"));
  });
});

describe("an owner in the middle of a booking of their own", () => {
  it("approves a request and goes on where they were", async () => {
    const { ana, marta } = await aHouse(database);
    await seesTheCabins(marta);
    const code = await requests(ana, "Algarrobo");
    marta.taps("✅ Aprobar", await marta.sees(`Pedido ${code}`));
    await marta.sees("Aprobado");
    marta.taps("Pedir Quebracho");
    await marta.sees("Tu pedido es el");
  });

  it("declines one, is asked why, and is brought back to their question", async () => {
    const { ana, marta } = await aHouse(database);
    await seesTheCabins(marta);
    const code = await requests(ana, "Algarrobo");
    marta.taps("❌ Rechazar", await marta.sees(`Pedido ${code}`));
    await tapsOneByOne(marta, ["No podemos recibirlos"]);
    await marta.sees("Rechazado");
    await marta.sees(/Volvemos a lo que estábamos haciendo\..*¿Cuál te gusta\?/s);
    await tapsOneByOne(marta, ["Pedir Quebracho"]);
    expect(codeIn(await marta.sees("Tu pedido es el"))).not.toBe(code);
  });
});
