import { describe, expect, it } from "vitest";
import { HOUR_MS } from "../../src/shared/clock.ts";
import { VILLA_BELGRANO } from "../support/builders/booking.ts";
import { testDatabase } from "../support/database.ts";
import { aHouse } from "../support/house.ts";
import { codeIn, holds, labelsOf, noticeAfter, pays, requests } from "./steps.ts";

const database = testDatabase();

describe("a guest's bookings", () => {
  it("are none at first, and the way to the first is offered", async () => {
    const { ana } = await aHouse(database);
    ana.types("mis reservas");
    expect(labelsOf(await ana.sees("Todavía no tenés reservas"))).toEqual([
      "📅 Reservar",
      "🔗 Unir mis chats",
    ]);
  });

  it("need not exist for somebody to ask what would become of the money", async () => {
    const { ana } = await aHouse(database);
    ana.types("¿y si cancelo?");
    await ana.sees(/Si cancelás, lo que hayas pagado no se devuelve\.|te devolvemos/);
    ana.types("quiero cancelar");
    await ana.sees("Todavía no tenés reservas");
  });

  it("show how each stands and until when, newest first", async () => {
    const { ana } = await aHouse(database);
    const first = await requests(ana);
    const second = await requests(ana, "Algarrobo", "17/11 al 19/11");
    ana.types("/bookings");
    await ana.sees("Estas son tus 2 últimas reservas");
    expect((await ana.next()).text).toMatch(
      new RegExp(`^${second} · Algarrobo.*Te contestamos a más tardar`, "s"),
    );
    expect((await ana.next()).text).toMatch(
      new RegExp(`^${first} · Quebracho.*mar 10 nov → vie 13 nov`, "s"),
    );
  });

  it("are each guest's own: nobody else's code opens them", async () => {
    const { ana, bruno } = await aHouse(database, { mode: "instant" });
    const held = await holds(ana);
    ana.types("/bookings");
    const card = await ana.sees(codeIn(held));
    bruno.types("/start");
    const menu = await bruno.sees("recepção");
    for (const { data = "" } of card.buttons.flat()) {
      bruno.tapsData(menu.id, data);
      await bruno.sees("Não encontro essa reserva. Para ver as suas, toque em /bookings.");
    }
  });
});

describe("a booking that waits for its deposit", () => {
  it("shows the payment page again, the same one", async () => {
    const house = await aHouse(database, { mode: "instant" });
    const { ana } = house;
    const held = await holds(ana);
    ana.types("/bookings");
    ana.taps("💳 Pagar la seña", await ana.sees("Falta la seña, hasta hoy a las 13:"));
    const again = await ana.sees("Falta la seña para confirmar la reserva");
    expect(ana.button("💳 Pagar", again).url).toBe(ana.button("💳 Pagar", held).url);
    pays(house, ana, again);
    await ana.sees("¡Reserva confirmada!");
  });

  it("is cancelled after a question, the owner is told, and the dates are free", async () => {
    const { ana, marta } = await aHouse(database, { mode: "instant", cabins: [{ name: "Quebracho" }] });
    const code = codeIn(await holds(ana));
    ana.types("/bookings");
    ana.taps("Cancelar la reserva", await ana.sees("Falta la seña"));
    ana.taps("Sí, cancelarla", await ana.sees(`¿Cancelamos la reserva ${code}?`));
    await ana.sees(`Cancelé la reserva ${code}`);
    await marta.sees(`Ana canceló la reserva ${code}`);
    await holds(ana);
  });

  it.each(["cancelar", "sí", "dale"])("is cancelled by writing %s, too", async (words) => {
    const { ana } = await aHouse(database, { mode: "instant" });
    const code = codeIn(await holds(ana));
    ana.types("quiero cancelar");
    await ana.sees("¿Cancelamos");
    ana.types(words);
    await ana.sees(`Cancelé la reserva ${code}`);
  });

  it("expires at its deadline: the guest is told, and the old buttons say so", async () => {
    const { ana, timePasses } = await aHouse(database, { mode: "instant" });
    const code = codeIn(await holds(ana));
    ana.types("/bookings");
    const card = await ana.sees("Falta la seña");
    await timePasses(HOUR_MS);
    const expired = await ana.sees(`Se venció el plazo de la reserva ${code}`);
    ana.taps("💳 Pagar la seña", card);
    await ana.sees(`El plazo de ${code} ya venció`);
    ana.taps("Cancelar la reserva", card);
    await ana.sees(`El plazo de ${code} ya venció`);
    ana.taps("📅 Pedir de nuevo esas fechas", expired);
    await ana.sees("Para 2 adultos (mar 10 nov → vie 13 nov · 3 noches) hay 2 cabañas libres");
  });
});

describe("a booking that is paid in part", () => {
  it("says what comes back of it before it is cancelled", async () => {
    const house = await aHouse(database, { mode: "instant" });
    const { ana, mercadoPago } = house;
    const { url } = ana.button("💳 Pagar", await holds(ana));
    mercadoPago.pay(new URL(url ?? "").searchParams.get("pref_id") ?? "", "approve", { amount: 25 });
    await ana.sees(/Recibimos \$\s25/);
    ana.types("/bookings");
    ana.taps("Cancelar la reserva", await ana.sees("Falta la seña, hasta"));
    await ana.sees(/Te devolvemos lo que ya pagaste de la seña: \$\s25\./);
  });
});

describe("a booking that is paid", () => {
  it("shows what is paid and what is left, with what can be done about it", async () => {
    const house = await aHouse(database, { mode: "instant", place: VILLA_BELGRANO });
    const { ana } = house;
    const held = await holds(ana);
    pays(house, ana, held);
    ana.taps("🧾 Mis reservas", await ana.sees("¡Reserva confirmada!"));
    const paid = await ana.sees(/✅ Confirmada\nPagado \$\s90 · faltan \$\s210/);
    expect(labelsOf(paid).map((label) => label.replace(/\s/g, " "))).toEqual([
      "💳 Pagar el saldo de $ 210",
      "🕒 Avisar a qué hora llego",
      "📋 Lista de pasajeros",
      "✏️ Cambiar",
      "🔗 Compartir",
      "🧾 Recibo",
      "📍 Cómo llegar",
      "Cancelar la reserva",
    ]);
  });

  it("while the guest was being asked whether to cancel it asks again, with what comes back", async () => {
    const house = await aHouse(database, { mode: "instant" });
    const { ana } = house;
    const held = await holds(ana);
    ana.types("/bookings");
    ana.taps("Cancelar la reserva", await ana.sees("Falta la seña"));
    const question = await ana.sees("¿Cancelamos");
    pays(house, ana, held);
    await ana.sees("¡Reserva confirmada!");
    ana.taps("Sí, cancelarla", question);
    const again = await ana.sees(/cambió lo que se devuelve.*te devolvemos todo: \$\s90\./s);
    ana.taps("No, dejarla como está", again);
    await ana.sees("sigue en pie");
    expect(await noticeAfter(ana, ana.taps("🧾 Mis reservas"))).toBe("");
  });
});
