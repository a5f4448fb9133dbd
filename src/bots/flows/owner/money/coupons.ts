import { couponCode } from "../../../../booking/domain/prices/issued-coupon.ts";
import { err, ok } from "../../../../shared/result.ts";
import type { Chat, Flow, View } from "../../../chat.ts";
import { limitsText, worthText } from "../../coupon-words.ts";
import type { Desk } from "../../desk.ts";
import { ownersActor } from "../moves.ts";

/** Those that are in use come first; more than this are for another day. */
const COUPONS_SHOWN = 20;

/** The owner's coupons, with how often each is used, and what can be done about it. */
export const coupons: Flow<Desk> = {
  steps: [],
  async run(chat, desk) {
    const { t } = desk;
    const all = await desk.booking.coupons();
    const add = { label: t("coupons-add"), command: "add-coupon" };
    chat.say({ text: t("coupons-title", { count: all.length }), links: [add] });
    for (const coupon of all.slice(0, COUPONS_SHOWN)) chat.say(card(coupon, desk));
  },
};

type Listed = Awaited<ReturnType<Desk["booking"]["coupons"]>>[number];

function card({ code, worth, uses, active, ...coupon }: Listed, desk: Desk): View {
  const { t } = desk;
  return {
    text: t("coupons-card", {
      ...{ code, uses },
      worth: worthText(worth, desk),
      limits: limitsText(coupon, desk),
      state: active ? "on" : "off",
    }),
    links: [
      active
        ? { label: t("coupons-off"), command: `coupon-off ${code}` }
        : { label: t("coupons-on"), command: `coupon-on ${code}` },
    ],
  };
}

/** Nobody can use it any more; bookings that do keep it. */
export const couponOff: Flow<Desk> = { steps: [], run: (chat, desk) => switches(chat, desk, false) };
export const couponOn: Flow<Desk> = { steps: [], run: (chat, desk) => switches(chat, desk, true) };

async function switches(chat: Chat, desk: Desk, active: boolean): Promise<void> {
  const { t } = desk;
  const code = await chat.ask("code", { text: t("coupons-which"), freely: true }, (words) => {
    const read = couponCode(words);
    return read === undefined ? err(t("coupon-unclear")) : ok(read);
  });
  const switched = await chat.perform("switch", async () => {
    const done = await desk.booking.switchCoupon({ code, active, actor: ownersActor(desk) });
    return done.ok ? ok(null) : done;
  });
  const key = switched.ok ? (active ? "coupons-switched-on" : "coupons-switched-off") : "coupons-none-such";
  chat.say({ text: t(key, { code }), links: couponsLink(desk) });
}

export const couponsLink = ({ t }: Desk) => [{ label: t("coupons-all"), command: "coupons" }];
