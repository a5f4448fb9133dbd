import { randomUUID } from "node:crypto";
import type { OwnerActor } from "../booking/actor.ts";
import { type CivilDate, todayIn } from "../booking/domain/civil-date.ts";
import type { Complex } from "../booking/domain/complex.ts";
import { toDecimal } from "../booking/domain/money.ts";
import { createLookAround } from "../booking/look-around.ts";
import { createManageCoupons } from "../booking/manage-coupons.ts";
import { soleComplexId } from "../booking/tables/complexes.ts";
import { systemClock } from "../shared/clock.ts";
import { err, ok, type Result } from "../shared/result.ts";
import { type CouponOrder, readCouponOrder, worthOf } from "./coupon-order.ts";
import { inTheHouse } from "./in-the-house.ts";
import { complain, tell } from "./telling.ts";

/** As the audit names whoever has the terminal. */
const OPERATOR: OwnerActor = { kind: "owner", name: "operator", channel: "terminal" };

type Rooms = ReturnType<typeof createManageCoupons> &
  Pick<ReturnType<typeof createLookAround>, "complex" | "cabins">;
type Listed = Awaited<ReturnType<Rooms["coupons"]>>[number];

export const couponCommand = {
  async run(args: readonly string[]): Promise<boolean> {
    const order = readCouponOrder(args);
    if (!order.ok) return complain(order.error);
    return inTheHouse(async (db) => {
      const deps = { complexId: await soleComplexId(db), db, clock: systemClock };
      const done = await carryOut(order.value, { ...createManageCoupons(deps), ...createLookAround(deps) });
      return done.ok ? tell(done.value.join("\n")) : complain(done.error);
    });
  },
};

async function carryOut(order: CouponOrder, rooms: Rooms): Promise<Result<string[], string>> {
  switch (order.verb) {
    case "list": {
      const { currency } = await rooms.complex();
      const lines = (await rooms.coupons()).map((coupon) => lineOf(coupon, currency));
      return ok(lines.length === 0 ? ["There are no coupons."] : lines);
    }
    case "on":
    case "off": {
      const { code, verb } = order;
      const switched = await rooms.switchCoupon({ code, active: verb === "on", actor: OPERATOR });
      return switched.ok ? ok([`${code} is ${verb}.`]) : err(`There is no coupon ${code}.`);
    }
    case "add":
      return add(order, rooms);
    default:
      return order satisfies never;
  }
}

type Adding = Extract<CouponOrder, { readonly verb: "add" }>;

async function add({ terms, worth: said, slugs }: Adding, rooms: Rooms): Promise<Result<string[], string>> {
  const { currency, timeZone } = await rooms.complex();
  const over = alreadyOver(terms, todayIn(timeZone, systemClock()));
  if (over !== undefined) return err(over);
  const worth = worthOf(said, currency);
  if (worth === undefined)
    return err(`--amount is an amount of ${currency} above 0, like 15000 or 15000.50.`);
  const cabins = await rooms.cabins();
  const unknown = (slugs ?? []).find((slug) => !cabins.some((cabin) => cabin.slug === slug));
  if (unknown !== undefined)
    return err(`There is no cabin "${unknown}"; there is ${cabins.map(({ slug }) => slug).join(", ")}.`);
  const cabinIds = slugs && cabins.filter(({ slug }) => slugs.includes(slug)).map(({ cabinId }) => cabinId);
  const order = { key: randomUUID(), actor: OPERATOR, terms: { ...terms, worth, cabinIds } };
  const added = await rooms.addCoupon(order);
  return added.ok
    ? ok([`${terms.code} can be used from now on.`])
    : err(`There is a coupon ${terms.code} already.`);
}

/** What a coupon could never be entered for; undefined where it can. */
function alreadyOver({ lastNight, lastDay }: Adding["terms"], today: CivilDate): string | undefined {
  if (lastDay !== null && lastDay < today) return `--until ${lastDay} is over: nobody could enter it.`;
  if (lastNight !== null && lastNight < today) return `--to ${lastNight} is over: no stay could have it.`;
  return undefined;
}

function lineOf(coupon: Listed, currency: Complex["currency"]): string {
  const { code, worth, firstNight, lastNight, lastDay, cabinNames, maxUses, uses, active } = coupon;
  const parts = [
    "percent" in worth ? `${worth.percent} %` : `${toDecimal(worth.amount, currency)} ${currency}`,
    (firstNight !== null || lastNight !== null) && `nights ${firstNight ?? "…"} to ${lastNight ?? "…"}`,
    coupon.minimumNights > 1 && `${coupon.minimumNights} nights or more`,
    lastDay !== null && `until ${lastDay}`,
    cabinNames.length > 0 && `only ${cabinNames.join(", ")}`,
    coupon.oncePerGuest && "once per guest",
    `used ${uses}${maxUses === null ? "" : ` of ${maxUses}`}`,
    !active && "off",
  ];
  return [code, ...parts.filter((part) => part !== false)].join(" · ");
}
