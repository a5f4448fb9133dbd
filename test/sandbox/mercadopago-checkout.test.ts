import { describe, expect, it } from "vitest";
import { aClock, anOpenDeposit, aSeller } from "./mercadopago-support.ts";

/** A browser without JavaScript: it opens links, presses buttons of forms and follows redirects. */
async function aPerson(options: { deposit?: object; language?: string; now?: () => Date } = {}) {
  const seller = await aSeller(options.now && { now: options.now });
  const preference = await anOpenDeposit(seller, options.deposit);
  const headers = { "accept-language": options.language ?? "es-AR,es;q=0.9" };
  const show = async (response: Response) => ({
    status: response.status,
    address: response.url,
    text: (await response.text()).replaceAll("\u00a0", " "),
  });
  const open = async (path: string) => show(await fetch(new URL(path, seller.url), { headers }));
  const press = async (path: string, fields: Record<string, string>) =>
    show(
      await fetch(new URL(path, seller.url), { method: "POST", headers, body: new URLSearchParams(fields) }),
    );
  const openLink = () => open(`/checkout/v1/redirect?pref_id=${preference}`);
  return {
    ...seller,
    preference,
    open,
    press,
    openLink,
    async pays(outcome: string, method = "card") {
      const visit = /name="visit" value="([^"]+)"/.exec((await openLink()).text)?.[1] ?? "";
      return press("/checkout/v1/pay", { preference, visit, method, outcome });
    },
    payments: async () =>
      (await seller.payments().search({ options: { external_reference: "K7QF" } })).results ?? [],
  };
}

describe("the payment page", () => {
  it("shows what is paid, until when, and three ways to end it", async () => {
    const deposit = { expires: true, expiration_date_to: "2026-01-05T18:30:00.000-03:00" };
    const { openLink } = await aPerson({ deposit, now: aClock().now });
    const { status, text } = await openLink();
    expect(status).toBe(200);
    for (const shown of ["Seña: Cabaña Molle", "$ 45.000,50", "5/1/26, 18:30", "Entorno de prueba"]) {
      expect(text).toContain(shown);
    }
    for (const outcome of ["approve", "pending", "reject"]) expect(text).toContain(`value="${outcome}"`);
    expect(text).not.toContain("<script");
  });

  it("pays, and links back to the chat with what Mercado Pago tells there", async () => {
    const back_urls = { success: "https://t.me/hornero?start=paid" };
    const { pays, payments, preference } = await aPerson({ deposit: { back_urls } });
    const { text } = await pays("approve");
    const [payment] = await payments();
    expect(payment).toMatchObject({ status: "approved", payment_method_id: "visa" });
    expect(text).toContain("¡Listo! Se acreditó tu pago");
    expect(text).toContain(
      `https://t.me/hornero?start=paid&amp;collection_id=${payment?.id}&amp;collection_status=approved`,
    );
    expect(text).toContain(`preference_id=${preference}`);
    expect(text).toContain("Volver al chat");
  });

  it("pays once, however often the button is pressed", async () => {
    const { press, payments, preference } = await aPerson();
    const form = { preference, visit: "one", method: "card", outcome: "approve" };
    const pages = [await press("/checkout/v1/pay", form), await press("/checkout/v1/pay", form)];
    expect(pages[0]?.address).toBe(pages[1]?.address);
    expect(await payments()).toHaveLength(1);
  });

  it("warns before a second payment, and takes it", async () => {
    const { pays, payments, openLink } = await aPerson();
    await pays("approve");
    expect((await openLink()).text).toContain("Este link ya se pagó");
    await pays("approve", "money");
    expect((await payments()).map(({ status }) => status)).toEqual(["approved", "approved"]);
  });

  it("leaves cash pending and credits it later", async () => {
    const { pays, press, open, payments } = await aPerson();
    expect((await pays("pending", "cash")).text).toContain("Acreditar ahora");
    const [pending] = await payments();
    expect(pending).toMatchObject({ status: "pending", payment_method_id: "rapipago" });
    await press("/checkout/v1/credit", { payment: String(pending?.id) });
    await press("/checkout/v1/credit", { payment: String(pending?.id) });
    expect(await payments()).toMatchObject([{ status: "approved" }]);
    expect((await open(`/checkout/v1/result?payment_id=${pending?.id}`)).text).not.toContain(
      "Acreditar ahora",
    );
  });

  it("rejects, and offers to try again", async () => {
    const { pays, payments, preference } = await aPerson();
    const { text } = await pays("reject");
    expect(text).toContain("No se pudo hacer el pago");
    expect(text).toContain(`href="/checkout/v1/redirect?pref_id=${preference}"`);
    expect(await payments()).toMatchObject([{ status: "rejected" }]);
  });

  it("says what became of a payment that went back", async () => {
    const { pays, emulator, payments, open } = await aPerson();
    await pays("approve");
    const id = Number((await payments())[0]?.id);
    emulator.refund(id);
    expect((await open(`/checkout/v1/result?payment_id=${id}`)).text).toContain("Este pago se devolvió");
  });

  it("takes no payment for a link that expired, also with the page still open", async () => {
    const clock = aClock();
    const deposit = { expires: true, expiration_date_to: "2026-01-05T12:30:00.000-03:00" };
    const { pays, press, openLink, payments, preference } = await aPerson({ deposit, now: clock.now });
    clock.advance({ minutes: 29 });
    expect((await openLink()).status).toBe(200);
    clock.advance({ minutes: 1 });
    expect((await openLink()).text).toContain("Este link venció");
    expect(
      await press("/checkout/v1/pay", { preference, visit: "late", method: "card", outcome: "approve" }),
    ).toMatchObject({ status: 410 });
    expect((await pays("approve")).status).toBe(404);
    expect(await payments()).toEqual([]);
  });

  it("offers only what the preference leaves open", async () => {
    const deposit = { payment_methods: { excluded_payment_types: [{ id: "ticket" }] } };
    const { openLink, pays, payments } = await aPerson({ deposit });
    const { text } = await openLink();
    expect(text).not.toContain('value="cash"');
    expect((await pays("approve", "cash")).status).toBe(404);
    expect(await payments()).toEqual([]);
  });

  it("shows hostile texts as texts", async () => {
    const hostile = `"><script>alert('x')</script>&`;
    const items = [
      {
        title: hostile,
        description: hostile,
        quantity: 1,
        unit_price: 1,
        picture_url: 'https://x.test/?"onerror="',
      },
    ];
    const { openLink, open } = await aPerson({ deposit: { items } });
    const { text } = await openLink();
    expect(text).not.toContain("<script");
    expect(text).toContain("&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;");
    expect(text).not.toContain('"onerror');
    expect((await open("/checkout/v1/redirect?pref_id=%3Cscript%3E")).text).not.toContain("<script");
  });

  const languages = [
    { language: "pt-BR,pt;q=0.9", pay: "Recusar", amount: "R$" },
    { language: "en-GB", pay: "Decline", amount: "R$" },
    { language: "fr-FR", pay: "Rechazar", amount: "BRL" },
  ];
  it.each(languages)("speaks to $language with $pay", async ({ language, pay, amount }) => {
    const items = [{ title: "Sinal", quantity: 1, unit_price: 99.9, currency_id: "BRL" }];
    const { openLink } = await aPerson({ language, deposit: { items } });
    const { text } = await openLink();
    expect(text).toContain(pay);
    expect(text).toContain(amount);
  });

  it("does not know a link or a payment that never was", async () => {
    const { open, press } = await aPerson();
    const strange = [
      await open("/checkout/v1/redirect"),
      await open("/checkout/v1/redirect?pref_id=7"),
      await open("/checkout/v1/result?payment_id=7"),
      await press("/checkout/v1/credit", { payment: "7" }),
      await press("/checkout/v1/pay", { preference: "7", visit: "v", method: "card", outcome: "approve" }),
    ];
    expect(strange.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    expect(strange[0]?.text).toContain("No encontramos este pago");
  });
});
