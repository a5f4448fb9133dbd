import { describe, expect, it } from "vitest";
import { paymentTitle } from "../../src/payments/links/payment-title.ts";
import { createPaymentsNotSetUp } from "../../src/payments/not-set-up.ts";
import { createPayments } from "../../src/payments/payments.ts";
import { granted } from "../booking/desk.ts";
import { date, stay } from "../support/builders/booking.ts";
import { aHeldBooking, aTill, twoNights } from "../support/builders/payments.ts";
import { testDatabase } from "../support/database.ts";

const database = testDatabase();

/** The links that are still to be sent for a booking. */
const promises = async (bookingId: string) => {
  const { rows } = await database.knex.raw(
    "select (payload ->> 'tries')::int as tries, run_at from graphile_worker._private_jobs where key = ?",
    [`link:deposit:${bookingId}`],
  );
  return rows;
};

const pagesMade = ({ emulator }: Pick<Awaited<ReturnType<typeof aTill>>, "emulator">) =>
  emulator.calls.filter(({ path }) => path === "/checkout/preferences").length;

describe("the link to pay the deposit", () => {
  it("asks for the deposit and ends a minute before the hold does", async () => {
    const { booking, payments, emulator } = await aHeldBooking(database);
    const link = granted(await payments.depositLink(booking.id));
    const page = emulator.latestPreference(booking.id);
    expect(link).toEqual({ url: page?.init_point, amount: 60_00, expiresAt: "2026-01-05T15:59:00.000Z" });
    expect(page?.expiration_date_to).toBe("2026-01-05T15:59:00.000+00:00");
    expect(page?.items[0]?.title).toBe(`Seña · Quebracho · 7 al 9 de enero · ${booking.code}`);
    expect(page?.notification_url).toMatch(/\/webhooks\/mercadopago\?source_news=webhooks$/);
  });

  it("stays the same while the hold does", async () => {
    const till = await aHeldBooking(database);
    const first = await till.payments.depositLink(till.booking.id);
    till.clock.advance({ minutes: 30 });
    expect(await till.payments.depositLink(till.booking.id)).toEqual(first);
    expect(pagesMade(till)).toBe(1);
  });

  it("is one for two who ask at the same moment", async () => {
    const { deps, gateway, booking } = await aHeldBooking(database);
    const everybodyAsked = Promise.withResolvers<void>();
    let pages = 0;
    const createPaymentLink = async () => {
      const page = ++pages;
      if (page === 3) everybodyAsked.resolve();
      await everybodyAsked.promise;
      return { preferenceId: `${page}`, url: `https://pay.example/${page}` };
    };
    const payments = createPayments({ ...deps, gateway: { ...gateway, createPaymentLink } });
    const links = await Promise.all([1, 2, 3].map(() => payments.depositLink(booking.id)));
    expect(new Set(links.map((link) => granted(link).url)).size).toBe(1);
    const { rows } = await database.knex.raw("select * from payment_links where booking_id = ?", [
      booking.id,
    ]);
    expect(rows).toHaveLength(1);
  });

  it("is a new one when the deadline moves", async () => {
    const { payments, booking } = await aHeldBooking(database);
    const first = granted(await payments.depositLink(booking.id));
    await database.knex.raw("update bookings set deadline = deadline + interval '1 hour' where id = ?", [
      booking.id,
    ]);
    const second = granted(await payments.depositLink(booking.id));
    expect(second.expiresAt).toBe("2026-01-05T16:59:00.000Z");
    expect(second.url).not.toBe(first.url);
  });

  it.each([
    { minutes: 58, ok: true },
    { minutes: 59, ok: false },
  ])("after $minutes of the hold's 60 minutes can be had: $ok", async ({ minutes, ok }) => {
    const { booking, payments, clock } = await aHeldBooking(database);
    clock.advance({ minutes });
    expect(await payments.depositLink(booking.id)).toMatchObject(
      ok ? { ok } : { ok, error: { kind: "not_payable", booking: { code: booking.code } } },
    );
  });

  it("is not given for a request that the owner has not answered", async () => {
    const { room, ana, payments } = await aTill(database, { mode: "approval" });
    const request = granted(await ana.holds(twoNights));
    expect(await payments.depositLink(request.id)).toMatchObject({ error: { kind: "not_payable" } });
    expect((await room.bookingByCode(request.code))?.state).toBe("awaiting_owner");
  });

  it("is not given for a booking that is paid", async () => {
    const { booking, pays, payments } = await aHeldBooking(database);
    await pays(booking);
    expect(await payments.depositLink(booking.id)).toMatchObject({
      error: { kind: "not_payable", booking: { state: "confirmed" } },
    });
  });

  it("cannot be had while Mercado Pago is down, and can afterwards", async () => {
    const { booking, emulator, payments } = await aHeldBooking(database);
    emulator.down();
    expect(await payments.depositLink(booking.id)).toEqual({
      ok: false,
      error: { kind: "gateway_unavailable" },
    });
    emulator.up();
    expect(await payments.depositLink(booking.id)).toMatchObject({ ok: true });
  });

  it("cannot be had while Mercado Pago does not accept our token, and can once it does", async () => {
    const { booking, emulator, payments } = await aHeldBooking(database);
    emulator.failNext(1, { status: 401 });
    expect(await payments.depositLink(booking.id)).toMatchObject({ error: { kind: "gateway_unavailable" } });
    expect(await payments.depositLink(booking.id)).toMatchObject({ ok: true });
  });

  it("is sent as soon as there is one, once, to whoever was promised it", async () => {
    const { booking, emulator, payments, told, ana } = await aHeldBooking(database);
    emulator.down("busy");
    for (const _tap of [1, 2]) await payments.depositLink(booking.id);
    expect(await promises(booking.id)).toEqual([{ tries: 0, run_at: expect.any(Date) }]);
    emulator.up();
    const promised = { bookingId: booking.id, purpose: "deposit", language: "es-AR", tries: 0 } as const;
    for (const _run of [1, 2]) await payments.sendPromisedLink(promised);
    const link = granted(await payments.depositLink(booking.id));
    const ready = { event: "deposit_link_ready", data: { code: booking.code, url: link.url } };
    expect(await told(ana.chatId)).toMatchObject([ready]);
    expect(new Set(emulator.calls.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1);
  });

  it("is sent once to whoever was promised it again while it was being made", async () => {
    const { booking, payments, told, ana } = await aHeldBooking(database);
    const promised = { bookingId: booking.id, purpose: "deposit", language: "es-AR", tries: 0 } as const;
    await Promise.all([1, 2].map(() => payments.sendPromisedLink(promised)));
    expect(await told(ana.chatId)).toMatchObject([{ event: "deposit_link_ready" }]);
  });

  it("is asked for again a little later while there is none, and not once the hold is over", async () => {
    const { booking, emulator, payments, clock, room } = await aHeldBooking(database);
    const promised = { bookingId: booking.id, purpose: "deposit", language: "es-AR" } as const;
    emulator.down("busy");
    await payments.sendPromisedLink({ ...promised, tries: 0 });
    const inSeconds = (seconds: number) => new Date(clock.now().getTime() + 1000 * seconds);
    expect(await promises(booking.id)).toEqual([{ tries: 1, run_at: inSeconds(10) }]);
    await payments.sendPromisedLink({ ...promised, tries: 40 });
    expect(await promises(booking.id)).toEqual([{ tries: 41, run_at: inSeconds(300) }]);

    clock.advance({ minutes: 61 });
    await room.expireOverdueHolds();
    await payments.sendPromisedLink({ ...promised, tries: 41 });
    expect(await promises(booking.id)).toMatchObject([{ tries: 41 }]);
  });

  it("keeps no chat waiting for a Mercado Pago that does not answer", async () => {
    const till = await aTill(database);
    const { ana, emulator, deps } = till;
    const patience = { waitMs: 20, restMs: 60_000 };
    const payments = createPayments({ ...deps, chatPatience: patience });
    const dates = [stay("2026-01-07", "2026-01-09"), stay("2026-01-10", "2026-01-12")];
    const [first, second] = await Promise.all(dates.map(async (when) => granted(await ana.holds(when)).id));
    emulator.down("hang");
    expect(await payments.depositLink(first ?? "")).toMatchObject({ error: { kind: "gateway_unavailable" } });
    const asked = emulator.calls.length;
    expect(await payments.depositLink(second ?? "")).toMatchObject({
      error: { kind: "gateway_unavailable" },
    });
    expect(emulator.calls).toHaveLength(asked);
    expect(await promises(second ?? "")).toMatchObject([{ tries: 0 }]);
  });

  it("has payments told where the house is, also below somebody else's address", async () => {
    const { booking, deps, emulator } = await aHeldBooking(database);
    await createPayments({ ...deps, publicUrl: "https://example.com/cabins" }).depositLink(booking.id);
    expect(emulator.latestPreference(booking.id)?.notification_url).toBe(
      "https://example.com/cabins/webhooks/mercadopago?source_news=webhooks",
    );
  });

  it("tells nobody of payments where we cannot be reached", async () => {
    const { booking, deps, emulator } = await aHeldBooking(database);
    await createPayments({ ...deps, publicUrl: undefined }).depositLink(booking.id);
    expect(emulator.latestPreference(booking.id)?.notification_url).toBeNull();
  });

  it("does not exist for a complex without an account", async () => {
    const { deps } = await aTill(database);
    expect(await createPaymentsNotSetUp(deps).depositLink("any")).toEqual({
      ok: false,
      error: { kind: "not_set_up" },
    });
  });
});

describe("the title on the payment page", () => {
  const inJanuary = stay("2026-01-05", "2026-01-08");
  const inWinter = stay("2026-05-30", "2026-06-02");
  const nextJanuary = stay("2027-01-05", "2027-01-08");
  const nextWinter = stay("2027-05-30", "2027-06-02");
  const overNewYear = stay("2026-12-30", "2027-01-02");
  it.each([
    { language: "es-AR", dates: inJanuary, says: "Seña · Quebracho · 5 al 8 de enero" },
    { language: "es-AR", dates: inWinter, says: "Seña · Quebracho · 30 de mayo al 2 de junio" },
    { language: "es-AR", dates: nextJanuary, says: "Seña · Quebracho · 5 al 8 de enero de 2027" },
    { language: "es-AR", dates: nextWinter, says: "Seña · Quebracho · 30 de mayo al 2 de junio de 2027" },
    {
      language: "es-AR",
      dates: overNewYear,
      says: "Seña · Quebracho · 30 de diciembre de 2026 al 2 de enero de 2027",
    },
    { language: "pt-BR", dates: inWinter, says: "Sinal · Quebracho · 30 de maio a 2 de junho" },
    { language: "pt-BR", dates: nextJanuary, says: "Sinal · Quebracho · 5 a 8 de janeiro de 2027" },
    { language: "en", dates: inWinter, says: "Deposit · Quebracho · 30 May to 2 June" },
    { language: "en", dates: nextJanuary, says: "Deposit · Quebracho · 5 to 8 January 2027" },
  ])(
    "says the dates as people do, with the year where one has to ask which: $says",
    async ({ language, dates, says }) => {
      const { booking } = await aHeldBooking(database);
      const today = date("2026-01-05");
      const title = paymentTitle(
        { ...booking, stay: dates, code: "K7Q2MX" },
        { purpose: "deposit", language, today },
      );
      expect(title).toBe(`${says} · K7Q2MX`);
    },
  );
});
