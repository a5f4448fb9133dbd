import { expect, it } from "vitest";
import type { Booking } from "../../src/booking/domain/booking.ts";
import type { Shown } from "../../src/bots/chat.ts";
import type { Desk } from "../../src/bots/flows/desk.ts";
import type { Notice } from "../../src/bots/flows/notices/notice.ts";
import { viewOfNotice } from "../../src/bots/flows/notices.ts";
import type { Locale } from "../../src/bots/texts/texts.ts";
import type { HouseOfLongNames } from "./house-of-long-names.ts";
import { LONG, REASON } from "./long-words.ts";

/** Who takes the messages. */
export type Channel = {
  readonly name: string;
  /** Expects that a view, as its chat is spoken to, is taken whole; returns its words. */
  readonly takes: (view: Shown, desk: Desk) => string;
};

/** Every notice there is, in one language, goes out on this channel. */
export function describeNotices(
  locale: Locale,
  { name, takes }: Channel,
  told: () => HouseOfLongNames,
): void {
  const shows = (desk: Desk) => (view: Shown) => void takes(view, desk);

  const notices: [
    string,
    Notice["to"],
    keyof HouseOfLongNames &
      ("waiting" | "approved" | "declined" | "cancelled" | "confirmed" | "coming" | "over"),
    Booking["state"]?,
  ][] = [
    ["request_placed", "owners", "waiting"],
    ["request_placed", "owners", "approved"],
    ["hold_placed", "owners", "approved"],
    ["request_approved", "guest", "approved"],
    ["request_declined", "guest", "declined"],
    ["hold_expired", "guest", "cancelled"],
    ["hold_expired", "guest", "cancelled", "awaiting_owner"],
    ["hold_expired", "owners", "cancelled"],
    ["waitlist_offer", "guest", "approved"],
    ["waitlist_offer", "guest", "cancelled"],
    ["waitlist_request", "guest", "waiting"],
    ["waitlist_request", "guest", "approved"],
    ["booking_confirmed", "guest", "approved"],
    ["booking_confirmed", "owners", "approved"],
    ["booking_confirmed", "owners", "confirmed"],
    ["booking_cancelled", "guest", "cancelled"],
    ["booking_cancelled", "owners", "cancelled"],
    ["booking_force_majeure", "guest", "cancelled"],
    ["guest_no_show", "guest", "cancelled"],
    ["refund_done", "owners", "cancelled"],
    ["booking_changed", "owners", "approved"],
    ["deposit_link_ready", "guest", "approved"],
    ["balance_link_ready", "guest", "confirmed"],
    ["coupon_used", "owners", "approved"],
    ["coupon_removed", "owners", "approved"],
    ["price_set", "guest", "approved"],
    ["price_set", "guest", "confirmed"],
    ["payment_underpaid", "guest", "approved"],
    ["payment_rejected", "guest", "approved"],
    ["payment_refunded", "guest", "cancelled"],
    ["payment_refunded", "owners", "cancelled"],
    ["payment_alert", "owners", "approved"],
    ["balance_paid", "guest", "confirmed"],
    ["balance_paid", "owners", "confirmed"],
    ["refund_by_hand", "guest", "cancelled"],
    ["refund_by_hand", "owners", "cancelled"],
    ["refund_given", "guest", "cancelled"],
    ["refund_given", "owners", "cancelled"],
    ["payment_undone", "guest", "confirmed"],
    ["payment_undone", "owners", "confirmed"],
    ["transfer_receipt", "owners", "approved"],
    ["transfer_unreadable", "owners", "approved"],
    ["transfer_waits", "owners", "approved"],
    ["transfer_not_received", "guest", "approved"],
    ["transfer_not_received", "guest", "confirmed"],
    ["hold_expired", "guest", "cancelled", "awaiting_transfer_check"],
    ["hold_expired", "owners", "cancelled", "awaiting_transfer_check"],
    ["booking_cancelled", "owners", "cancelled", "awaiting_transfer_check"],
    ["reminder_deposit_due", "guest", "approved"],
    ["reminder_balance_due", "guest", "coming"],
    ["reminder_balance_overdue", "guest", "coming"],
    ["reminder_balance_overdue", "owners", "coming"],
    ["reminder_damage_return", "owners", "coming"],
    ["damage_received", "guest", "coming"],
    ["damage_returned", "guest", "over"],
    ["reminder_pre_arrival", "guest", "coming"],
    ["reminder_check_in", "guest", "coming"],
    ["reminder_check_in", "guest", "cancelled"],
    ["reminder_registry", "owners", "coming"],
    ["reminder_mid_stay", "guest", "coming"],
    ["reminder_check_out", "guest", "coming"],
    ["reminder_feedback", "guest", "over"],
    ["reminder_come_back", "guest", "over"],
    ["arrival_codes", "guest", "coming"],
    ["arrival_told", "owners", "coming"],
    ["feedback_given", "owners", "over"],
  ];
  it.each(notices)(`${name} takes the notice of %s to the %s`, async (event, to, which, was) => {
    const desk = await told().deskIn(locale);
    shows(desk)(await viewOfNotice(aNotice(event, to, told()[which], was), told()[which], desk));
  });

  it("an offer that ran out and an owner's card tell of the waiting list", async () => {
    const desk = await told().deskIn(locale);
    const tell = async (event: string, to: Notice["to"], booking: Booking) => {
      const notice = aNotice(event, to, booking);
      const view = await viewOfNotice({ ...notice, data: { ...notice.data, entryId: 7 } }, booking, desk);
      shows(desk)(view);
      return view;
    };
    expect(await tell("hold_expired", "guest", told().cancelled)).toMatchObject({
      links: [
        {
          command: expect.stringMatching(/^waitlist 2026-01-07\/2026-01-12 3 adults 1 children 3 pets$/),
        },
      ],
    });
    const data = { ...aNotice("hold_expired", "guest", told().cancelled).data, entryId: 7, oneCabin: true };
    const one = await viewOfNotice({ event: "hold_expired", to: "guest", data }, told().cancelled, desk);
    shows(desk)(one);
    expect(one.links).toMatchObject([{ command: expect.stringMatching(/^waitlist 2026-01-07\+5 3\.1\.3 /) }]);
    const { text } = await tell("request_placed", "owners", told().waiting);
    expect(text).toContain(desk.t("from-waitlist"));
    await tell("hold_placed", "owners", told().approved);
  });

  it.each([
    ["dates_gone", "book "],
    ["booking_over", "book "],
    ["already_paid", "bookings"],
    ["wrong_currency", "bookings"],
    ["cancelled_by_guest", "bookings"],
    ["called_off", "bookings"],
    ["price_lowered", "bookings"],
    ["force_majeure", "bookings"],
    ["no_show", "bookings"],
    ["over_paid", "bookings"],
    ["nothing_due", "bookings"],
  ])("a refund for %s says what can be done now", async (reason, command) => {
    const desk = await told().deskIn(locale);
    const notice = aNotice("payment_refunded", "guest", told().cancelled);
    const view = await viewOfNotice({ ...notice, data: { ...notice.data, reason } }, told().cancelled, desk);
    shows(desk)(view);
    expect(view.links).toMatchObject([{ command: expect.stringContaining(command) }]);
  });

  it("what the owner wrote as a reason reaches the guest as it was written", async () => {
    const desk = await told().deskIn(locale);
    const { declined } = told();
    const view = await viewOfNotice(aNotice("request_declined", "guest", declined), declined, desk);
    expect(takes(view, desk)).toContain(REASON.replaceAll("*", "∗"));
  });

  const talking: [string, Notice["to"], object][] = [
    ["ticket_opened", "owners", { doing: "book", text: LONG }],
    ["ticket_said", "owners", { text: LONG.repeat(130) }],
    ["ticket_said", "owners", { text: LONG.repeat(5), media: { id: "1", kind: "photo" } }],
    ["ticket_said", "owners", { text: "", media: { id: "1", kind: "voice" } }],
    ["ticket_answered", "guest", { text: LONG.repeat(8) }],
    ["ticket_answered", "guest", { text: LONG.repeat(5), media: { id: "1", kind: "document" } }],
    ["ticket_answered", "owners", { text: LONG.repeat(8) }],
    ["ticket_closed", "guest", { how: "owner" }],
    ["ticket_closed", "guest", { how: "silence" }],
    ["ticket_closed", "owners", { how: "guest" }],
    ["ticket_closed", "owners", { how: "owner" }],
    ["ticket_closed", "owners", { how: "silence" }],
    ["ticket_reopened", "guest", {}],
    ["ticket_reopened", "owners", {}],
    ["ticket_undelivered", "owners", { why: "window" }],
    ["ticket_undelivered", "owners", { why: "telegram" }],
    ["ticket_undelivered", "owners", { why: "refused" }],
  ];
  it.each(talking)(`${name} takes what %s tells the %s of a talk`, async (event, to, words) => {
    const desk = await told().deskIn(locale);
    const { code, cabinName: cabin, stay, state } = told().approved;
    const bookings = [{ code, cabin, stay, state }];
    const names = { guest: LONG, by: LONG.slice(0, 60), number: 999_999, from: desk.person.chatId };
    const data = { code: null, ticketId: "1", ...names, bookings, ...words };
    shows(desk)(await viewOfNotice({ event, to, data }, undefined, desk));
  });

  it("what waits to go back is told of all bookings at once", async () => {
    const desk = await told().deskIn(locale);
    const data = { code: null, count: 12, since: "2026-01-02T12:00:00Z" };
    shows(desk)(await viewOfNotice({ event: "refunds_waiting", to: "owners", data }, undefined, desk));
  });

  it("a payment that belongs to nobody is told as well", async () => {
    const desk = await told().deskIn(locale);
    shows(desk)(await viewOfNotice(aNotice("payment_alert", "owners", undefined), undefined, desk));
  });
}

const FACTS = {
  ...{ cabin: LONG.slice(0, 80), checkIn: "2026-01-07", checkOut: "2026-01-12" },
  ...{ adults: 3, children: 1, pets: 3, total: 9_007_199_254_740_991, currency: "ARS" },
};

const aNotice = (event: string, to: Notice["to"], booking: Booking | undefined, was?: string): Notice => ({
  event,
  to,
  data: {
    code: booking?.code ?? null,
    was,
    paid: 1,
    missing: 9_007_199_254_740_991,
    amount: 9_007_199_254_740_991,
    refund: 9_007_199_254_740_990,
    kept: 1,
    reason: "dates_gone",
    payment: "12345678901234567890",
    what: "wrong_collector",
    url: "https://www.mercadopago.com.ar/checkout/v1/redirect?pref_id=123456789-abcd1234",
    before: FACTS,
    after: { ...FACTS, total: 0 },
    returned: 1,
    why: LONG.slice(0, 200),
    coupon: "V".repeat(20),
    lost: { coupon: "V".repeat(20), agreed: LONG.slice(0, 200) },
    owed: 9_007_199_254_740_991,
    due: 9_007_199_254_740_991,
    ...{
      refundId: crypto.randomUUID(),
      cameAs: "transfer",
      givenAs: "cash",
      by: LONG.slice(0, 60),
      because: REASON,
    },
    ...{
      checkId: crypto.randomUUID(),
      more: true,
      seen: 10,
      media: Array(10).fill({ id: "1", kind: "photo" }),
    },
    sameAs: [1, 2, 3].map(() => ({ code: "K7Q2MX", guest: LONG.slice(0, 60), at: "2026-01-07T12:00:00Z" })),
    about: LONG.slice(0, 80),
    stars: 1,
    words: LONG.slice(0, 800),
  },
});
