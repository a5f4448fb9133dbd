import { describe, expect, it } from "vitest";
import { aClock, aDeposit, anOpenDeposit, aSeller, refusalOf, theSdk } from "./mercadopago-support.ts";

describe("opening a preference", () => {
  it("answers what was sent, with an id and a link to pay on", async () => {
    const { preferences, url, emulator } = await aSeller();
    const opened = await preferences().create({ body: aDeposit({ metadata: { booking: "b1" } }) });
    expect(opened).toMatchObject({
      ...aDeposit(),
      metadata: { booking: "b1" },
      collector_id: 123_456_789,
      total_amount: 45_000.5,
      init_point: `${url}/checkout/v1/redirect?pref_id=${opened.id}`,
      sandbox_init_point: opened.init_point,
    });
    expect(opened.api_response.status).toBe(201);
    expect(opened.date_created).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}-04:00$/);
    expect(emulator.latestPreference("K7QF")?.id).toBe(opened.id);
    expect(emulator.preference(opened.id ?? "")).toMatchObject(aDeposit());
  });

  it("is read and changed under its id", async () => {
    const seller = await aSeller();
    const id = await anOpenDeposit(seller);
    const updatePreferenceRequest = {
      ...aDeposit(),
      expires: true,
      expiration_date_to: "2026-01-05T18:00:00.000-03:00",
    };
    await seller.preferences().update({ id, updatePreferenceRequest });
    const read = await seller.preferences().get({ preferenceId: id });
    expect(read).toMatchObject({ id, expires: true, expiration_date_to: "2026-01-05T18:00:00.000-03:00" });
  });

  it("gives the same preference to the same idempotency key, and another to another", async () => {
    const { preferences } = await aSeller();
    const open = (idempotencyKey: string) =>
      preferences().create({ body: aDeposit(), requestOptions: { idempotencyKey } });
    const [first, again, other] = [await open("hold-1"), await open("hold-1"), await open("hold-2")];
    expect(again.id).toBe(first.id);
    expect(other.id).not.toBe(first.id);
  });

  const item = aDeposit().items[0];
  const wrongs = [
    { wrong: { items: [] }, error: "invalid_items", message: "items invalid" },
    { wrong: { items: [{ ...item, unit_price: 0 }] }, error: "invalid_items", message: "unit_price invalid" },
    {
      wrong: { items: [{ ...item, unit_price: 0.1 + 0.2 }] },
      error: "invalid_items",
      message: "unit_price invalid",
    },
    { wrong: { items: [{ ...item, quantity: 1.5 }] }, error: "invalid_items", message: "quantity invalid" },
    {
      wrong: { back_urls: { success: "javascript:alert(1)" } },
      error: "invalid_back_urls",
      message: "success invalid",
    },
    {
      wrong: { notification_url: "mañana" },
      error: "invalid_notification_url",
      message: "notification_url invalid",
    },
    {
      wrong: { auto_return: "approved", back_urls: { success: "http://localhost/chat" } },
      error: "invalid_auto_return",
      message: "auto_return invalid. back_url.success must be defined",
    },
    {
      wrong: { expiration_date_to: "2026-01-05T18:00:00.000Z" },
      error: "invalid_expiration_date_to",
      message: "expiration_date_to invalid",
    },
    {
      wrong: {
        expiration_date_from: "2026-01-05T19:00:00.000-03:00",
        expiration_date_to: "2026-01-05T18:00:00.000-03:00",
      },
      error: "invalid_expiration_date_to",
      message: "expiration_date_to invalid",
    },
  ];
  it.each(wrongs)("refuses $wrong", async ({ wrong, error, message }) => {
    const { preferences } = await aSeller();
    const refusal = await refusalOf(preferences().create({ body: aDeposit(wrong) }));
    expect(refusal).toMatchObject({ status: 400, error, message });
  });

  it("says that it does not know a preference", async () => {
    const { preferences } = await aSeller();
    const refusal = await refusalOf(preferences().get({ preferenceId: "constructor" }));
    expect(refusal).toMatchObject({ status: 404, error: "not_found" });
  });
});

describe("the access token", () => {
  it("opens everything, and a wrong one nothing", async () => {
    const { user } = await aSeller();
    expect(await user().get()).toMatchObject({ id: 123_456_789, site_id: "MLA" });
    const stranger = theSdk("APP_USR-stolen");
    expect(await refusalOf(stranger.user().get())).toMatchObject({ status: 401, error: "unauthorized" });
    expect(await refusalOf(stranger.preferences().create({ body: aDeposit() }))).toMatchObject({
      status: 401,
    });
  });
});

describe("reading payments", () => {
  it("answers every field a settlement checks, exact to the centavo", async () => {
    const seller = await aSeller();
    const { id } = seller.emulator.pay(
      await anOpenDeposit(seller, { metadata: { booking: "b1" } }),
      "approve",
    );
    expect(await seller.payments().get({ id })).toMatchObject({
      id,
      status: "approved",
      status_detail: "accredited",
      external_reference: "K7QF",
      currency_id: "ARS",
      transaction_amount: 45_000.5,
      transaction_amount_refunded: 0,
      collector_id: 123_456_789,
      live_mode: true,
      payment_method_id: "visa",
      payment_type_id: "credit_card",
      metadata: { booking: "b1" },
      date_approved: expect.stringMatching(/-04:00$/),
      refunds: [],
    });
  });

  it("says that it does not know a payment", async () => {
    const { payments } = await aSeller();
    expect(await refusalOf(payments().get({ id: 7 }))).toMatchObject({ status: 404, code: 2000 });
  });

  it("searches by reference and status, in order and by pages", async () => {
    const clock = aClock();
    const seller = await aSeller({ now: clock.now });
    const [mine, other] = [
      await anOpenDeposit(seller),
      await anOpenDeposit(seller, { external_reference: "ZZ99" }),
    ];
    const rejected = seller.emulator.pay(mine, "reject");
    clock.advance({ minutes: 5 });
    const approved = seller.emulator.pay(mine, "approve");
    seller.emulator.pay(other, "approve");

    const idsOf = async (options: object) => {
      const { results = [], paging } = await seller
        .payments()
        .search({ options: { external_reference: "K7QF", ...options } });
      return { ids: results.map(({ id }) => id), total: paging?.total };
    };
    expect(await idsOf({})).toEqual({ ids: [approved.id, rejected.id], total: 2 });
    expect(await idsOf({ sort: "date_created", criteria: "asc" })).toEqual({
      ids: [rejected.id, approved.id],
      total: 2,
    });
    expect(await idsOf({ status: "approved" })).toEqual({ ids: [approved.id], total: 1 });
    expect(await idsOf({ limit: 1, offset: 1 })).toEqual({ ids: [rejected.id], total: 2 });
    const lastMinutes = { range: "date_created", begin_date: "NOW-4MINUTES", end_date: "NOW" };
    expect(await idsOf(lastMinutes)).toEqual({ ids: [approved.id], total: 1 });
    const firstMinute = { range: "date_created", end_date: "2026-01-05T11:01:00.000-04:00" };
    expect(await idsOf(firstMinute)).toEqual({ ids: [rejected.id], total: 1 });
    expect(await refusalOf(idsOf({ limit: 0 }))).toMatchObject({ status: 400 });
    expect(await refusalOf(idsOf({ range: "date_created", begin_date: "ayer" }))).toMatchObject({
      status: 400,
    });
  });

  it("lets the seller give up a pending payment, and only a pending one", async () => {
    const seller = await aSeller();
    const { id } = seller.emulator.pay(await anOpenDeposit(seller), "pending");
    expect(await seller.payments().cancel({ id })).toMatchObject({ status: "cancelled" });
    expect(await refusalOf(seller.payments().cancel({ id }))).toMatchObject({ status: 400, code: 2063 });
  });
});
