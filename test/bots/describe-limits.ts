import { beforeAll, describe, expect, it } from "vitest";
import type { Shown, Surface } from "../../src/bots/chat.ts";
import type { Desk } from "../../src/bots/flows/desk.ts";
import { type FlowName, flows } from "../../src/bots/flows/flows.ts";
import { whichDates } from "../../src/bots/flows/guest/choosing/book-views.ts";
import { usedView } from "../../src/bots/flows/guest/money/coupon-views.ts";
import { receiptTaken } from "../../src/bots/flows/guest/money/transfer.ts";
import { heardForCabin, wishForCabin } from "../../src/bots/flows/guest/waitlist/get-in-line.ts";
import { LOCALES } from "../../src/bots/texts/texts.ts";
import type { Db } from "../../src/db/connect.ts";
import { codeOf, stay, VILLA_BELGRANO } from "../support/builders/booking.ts";
import { HOUSE_BOOKINGS } from "./describe-house-bookings.ts";
import { type Channel, describeNotices } from "./describe-notices.ts";
import { everythingShown } from "./everything-shown.ts";
import { aHouseOfLongNames, type HouseOfLongNames, later } from "./house-of-long-names.ts";
import { LONG, REASON } from "./long-words.ts";

/** A question about as much as is answered at once. */
const ASKS_ALL = "wifi, pileta, mascotas, aire acondicionado, cuántas camas, dónde queda, y visitas?";

const LONG_PHOTO = { id: "1", kind: "photo" as const, caption: LONG.repeat(20) };
/** Three of the four who come, with the longest names and documents. */
const PEOPLE = ["Á", "É", "Í"].map((letter) => `${letter.repeat(80)}, AB${"1".repeat(18)}`).join("\n");

export type Limited = Channel & { readonly surface: Surface; readonly db: Db };

/** Every message of every flow, and every notice, in every language, goes out on this channel. */
export function describeLimits({ name, surface, db, takes }: Limited): void {
  describe(name, () => {
    let told: HouseOfLongNames;
    beforeAll(async () => {
      told = await aHouseOfLongNames(db, surface);
    });
    const shows = (desk: Desk) => (view: Shown) => void takes(view, desk);

    describe.each(LOCALES)("in %s, however long the names", (locale) => {
      const talks: [FlowName, (bookings: HouseOfLongNames) => Promise<Record<string, string>>][] = [
        ["cabins", async () => ({ after: "0" })],
        ["cabins", async () => ({ after: "6" })],
        ["cabin", async ({ ids }) => ({ cabin: ids.cabin })],
        ["cabin", async ({ publishes }) => ({ cabin: (await publishes(true)).cabinId })],
        ["month", async () => ({ month: `${later(locale).checkIn.slice(0, 7)} 4 adults 0 children 3 pets` })],
        ["question", async () => ({ question: ASKS_ALL })],
        ["question", async () => ({ question: "¿hay tirolesa?" })],
        ["paid", async ({ confirmed }) => ({ code: confirmed.code, amount: "150.000" })],
        ["paid", async ({ approved }) => ({ code: approved.code, amount: `=${approved.quote.total}` })],
        ["undo_paid", async ({ ids }) => ({ code: ids.taking, reason: REASON })],
        ["gave_back", async ({ ids }) => ({ code: ids.owed })],
        ["transfer", async ({ approved }) => ({ code: approved.code })],
        ["transfer", async ({ confirmed }) => ({ code: confirmed.code })],
        ["transferred", async ({ approved }) => ({ code: approved.code })],
        ["transfer_in", async ({ ids }) => ({ code: ids.check, amount: "1.000" })],
        ["transfer_out", async ({ ids }) => ({ code: ids.check })],
        ["transfer_same", async ({ ids }) => ({ code: ids.check })],
        ["questions", async () => ({})],
        ["add-answer", async () => ({ question: REASON, answer: REASON, wordings: REASON })],
        ["answer-asked", async ({ ids }) => ({ code: ids.asked, answer: REASON, wordings: "-" })],
        ["edit-answer", async ({ ids }) => ({ code: ids.answer, answer: REASON })],
        ["drop-asked", async () => ({ code: "1" })],
        ["menu", async () => ({})],
        ["person", async () => ({ words: LONG })],
        ["close", async () => ({})],
        ["tickets", async () => ({})],
        ["ticket", async ({ talk }) => ({ code: `#${talk}` })],
        ["end", async ({ talk }) => ({ code: `${talk}` })],
        ["reopen", async ({ talk }) => ({ code: `${talk}` })],
        ["reopen", async () => ({ code: "999" })],
        ["hint", async () => ({})],
        ["thanks", async () => ({})],
        ["help", async () => ({})],
        ["bookings", async () => ({})],
        ["requests", async () => ({})],
        ["language", async () => ({})],
        [
          "waitlist",
          async ({ line }) => ({ stay: `${line.stay.checkIn}/${line.stay.checkOut}`, party: "4" }),
        ],
        [
          "waitlist",
          async ({ line, approved }) => ({
            ...{ stay: `${line.stay.checkIn}/${line.stay.checkOut}`, party: "4" },
            only: heardForCabin(wishForCabin(line, approved))?.only ?? "",
          }),
        ],
        ["waiting", async () => ({})],
        ["leave", async ({ line, joins }) => ({ place: String((await joins(line.stay)).id) })],
        ["leave", async () => ({ place: "0" })],
        ["join", async () => ({ code: "new" })],
        ["join", async () => ({ code: "ABCD2345" })],
        ["pay", async ({ approved }) => ({ code: approved.code })],
        ["pay", async ({ confirmed }) => ({ code: confirmed.code })],
        ["cancel", async ({ keep }) => ({ code: (await keep(10, later(locale))).code })],
        ["call_off", async ({ keep }) => ({ code: (await keep(11, later(locale))).code, reason: REASON })],
        [
          "price",
          async ({ confirmed }) => ({
            code: confirmed.code,
            price: `${1 + LOCALES.indexOf(locale)}`,
            reason: LONG.slice(0, 200),
          }),
        ],
        ["coupons", async () => ({})],
        ["add-coupon", async () => ({ coupon: `C${surface}`, worth: "10%", limits: "50 usos\n3 noches" })],
        ["coupon-off", async () => ({ code: "NONE" })],
        ["coupon-on", async () => ({ code: "V".repeat(20) })],
        ["coupon", async ({ approved }) => ({ code: approved.code, coupon: "V".repeat(20) })],
        [
          "force_majeure",
          async ({ keep }) => ({
            ...{ code: (await keep(11, later(locale, 5))).code, what_happened: REASON, amount: "50 %" },
          }),
        ],
        ["no_show", async ({ keep }) => ({ code: (await keep(10, later(locale, 5))).code })],
        ["no_show", async ({ expects }) => ({ code: (await expects(locale)).code })],
        ["stays", async () => ({})],
        ...HOUSE_BOOKINGS,
        ["refunds", async () => ({})],
        ["retry_refund", async () => ({ code: "999" })],
        ["arrival", async ({ coming }) => ({ code: coming.code, about: LONG.slice(0, 80) })],
        ["arrival_info", async ({ coming }) => ({ code: coming.code })],
        ["arrival_info", async ({ over }) => ({ code: over.code })],
        [
          "travellers",
          async ({ coming }) => ({
            code: coming.code,
            "who 1": `${PEOPLE}\n${Array(20).fill(LONG).join("\n")}`,
            "who 2": "remove 0",
            "who 3": "done",
          }),
        ],
        ["receipt", async ({ confirmed }) => ({ code: confirmed.code })],
        ["receipt", async ({ coming }) => ({ code: coming.code })],
        ["statement", async ({ confirmed }) => ({ code: confirmed.code })],
        ["export", async () => ({ month: "2026-01" })],
        ["papers", async () => ({})],
        ["account", async () => ({})],
        ["discounts", async () => ({})],
        ["all_good", async () => ({})],
        [
          "feedback",
          async ({ publishes }) => ({
            ...{ code: (await publishes(false)).code, stars: "4", words: LONG.slice(0, 800) },
          }),
        ],
        ["no_offers", async () => ({})],
        ["feedbacks", async () => ({})],
        ["publish", async ({ over }) => ({ code: over.code })],
        ["unpublish", async ({ over }) => ({ code: over.code })],
        ["reminders", async () => ({})],
        ["damage_deposits", async () => ({})],
        [
          "damage_deposit",
          async ({ keep }) => ({
            code: (await keep(1, later(locale))).code,
            method: "cash",
            amount: "50.000",
          }),
        ],
        [
          "damage_deposit",
          async ({ keep, leaves }) => ({
            code: await leaves(await keep(2, later(locale))),
            ...{ what: "part", returned: "1", reason: REASON },
          }),
        ],
        ["cancel", async ({ hold }) => ({ code: (await hold(5 + LOCALES.indexOf(locale))).code })],
        ["change", async ({ hold }) => ({ code: (await hold(6, later(locale))).code, what: "cabin" })],
        [
          "change",
          async ({ keep }) => ({
            code: (await keep(7, later(locale))).code,
            what: "dates",
            stay: "una noche más",
            party: "2 adultos, 2 nenes, 3 perros",
          }),
        ],
        ["share", async ({ approved }) => ({ code: approved.code })],
        ["shared", async ({ approved, share }) => ({ code: await share(approved) })],
        ["shared", async () => ({ code: LONG })],
        ["unshare", async ({ approved }) => ({ code: approved.code })],
        ["approve", async ({ hold }) => ({ code: (await hold(8, later(locale))).code })],
        ["decline", async ({ hold }) => ({ code: (await hold(9, later(locale))).code, reason: REASON })],
        [
          "book",
          async ({ hold }) => ({
            stay: "2027-05-03/2027-05-07",
            party: "2",
            wanted: (await hold(0, stay("2027-05-03", "2027-05-07"))).cabinName,
          }),
        ],
        [
          "book",
          async () => ({
            stay: `${later(locale).checkIn}/${later(locale).checkOut}`,
            party: "2 adultos, 2 nenes, 3 perros",
          }),
        ],
      ];
      it.each(talks)(`${name} takes every message of %s`, async (flow, prepare) => {
        const answers = await prepare(told);
        const desk = await told.deskIn(locale);
        const views = await everythingShown(flows[flow], desk, answers);
        expect(views.length).toBeGreaterThan(0);
        views.forEach(shows(desk));
      });

      it.each(["V".repeat(20), null])("what a coupon comes to (%s)", async (coupon) => {
        const desk = await told.deskIn(locale);
        const before = told.approved.quote;
        const wanted = coupon === null ? null : codeOf(coupon);
        shows(desk)(await usedView(told.approved, { wanted, before, isNews: true }, desk));
        shows(desk)(await usedView(told.waiting, { wanted, before, isNews: false }, desk));
      });

      it("the dates that come closest to taken ones are all on offer, and the line for them", async () => {
        const desk = await told.deskIn(locale);
        const view = await whichDates(desk, told.line.stay, told.line.party, told.approved.cabinName);
        shows(desk)({ ...view, question: { token: "abcdefghij.1234", controls: [], menu: false } });
        expect(view.choices?.map(({ id }) => id)).toEqual(["2027-02-26/2027-03-01", "2027-03-04/2027-03-07"]);
        expect(view.links).toHaveLength(2); // for the cabin they named, or for any
      });

      it("what a receipt comes to is told, whatever that is", async () => {
        const desk = await told.deskIn(locale);
        const states = ["waiting", "confirmed", "not_received", "same"] as const;
        const whats = ["opened", "added", "too_many", "known"] as const;
        for (const booking of [told.confirmed, told.approved, told.cancelled])
          for (const taken of states.flatMap((state) => whats.map((what) => ({ what, checkId: "1", state }))))
            shows(desk)(await receiptTaken(booking.code, taken, desk));
      });

      it.each([
        ["an album alone", { text: "", album: ["cabins/quebracho-1.jpg"] }],
        ["an album of many, and words", { text: LONG, album: Array(21).fill("cabins/quebracho-1.jpg") }],
        ["a place, and words", { text: LONG, place: { ...VILLA_BELGRANO, name: LONG } }],
        ["a picture to pass on", { text: "", media: [LONG_PHOTO] }],
        ["voices to pass on", { text: LONG, media: Array(2).fill({ ...LONG_PHOTO, kind: "voice" }) }],
      ] satisfies [string, Shown][])("takes %s", async (_what, view) => {
        shows(await told.deskIn(locale))(view);
      });

      describeNotices(locale, { name, takes }, () => told);
    });
  });
}
