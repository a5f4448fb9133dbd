import { randomUUID } from "node:crypto";
import type { CancellationPolicy } from "../../../src/booking/domain/cancellation.ts";
import { type CivilDate, civilDate } from "../../../src/booking/domain/civil-date.ts";
import type { Place, TransferDetails } from "../../../src/booking/domain/complex.ts";
import type { CabinDetails, HouseDetails } from "../../../src/booking/domain/details.ts";
import { type Currency, centavos, currencyOf } from "../../../src/booking/domain/money.ts";
import type { Party } from "../../../src/booking/domain/party.ts";
import { type CouponCode, couponCode } from "../../../src/booking/domain/prices/issued-coupon.ts";
import type { Season } from "../../../src/booking/domain/prices/season.ts";
import { NO_RULES, type PriceRules, type Tariff } from "../../../src/booking/domain/prices/tariff.ts";
import type { Stay } from "../../../src/booking/domain/stay.ts";
import type { Db } from "../../../src/db/connect.ts";

export function date(text: string): CivilDate {
  const read = civilDate(text);
  if (read === undefined) throw new Error(`${text} is not a date.`);
  return read;
}

export function codeOf(coupon: string): CouponCode {
  const known = couponCode(coupon);
  if (known === undefined) throw new Error(`${coupon} is no coupon's code.`);
  return known;
}

export function currency(code: string): Currency {
  const known = currencyOf(code);
  if (known === undefined) throw new Error(`${code} is not a currency.`);
  return known;
}

export function stay(checkIn: string, checkOut: string): Stay {
  return { checkIn: date(checkIn), checkOut: date(checkOut) };
}

/** Where the houses of the tests are, on such a day. */
export const inCordoba = (today: string) => ({
  timeZone: "America/Argentina/Cordoba",
  today: date(today),
});

export function aParty(party: Partial<Party> = {}): Party {
  return { adults: 2, children: 0, pets: 0, ...party };
}

/** 100.00 a night, weekends 150.00, all through 2026 and 2027. */
export function aSeason(season: Partial<Season> = {}): Season {
  return {
    name: "Todo el año",
    firstNight: date("2026-01-01"),
    lastNight: date("2027-12-31"),
    weekdays: null,
    minimumNights: 1,
    maximumNights: null,
    deposit: null,
    priority: 0,
    weekday: centavos(100_00),
    weekend: centavos(150_00),
    byWeekday: {},
    ...season,
  };
}

/** Two guests included of four, no fees, 30 % deposit. */
export function aTariff(tariff: Partial<Tariff> = {}): Tariff {
  return {
    cabin: "quebracho",
    currency: currency("ARS"),
    depositPercent: 30,
    seasons: [aSeason()],
    baseGuests: 2,
    maxGuests: 4,
    maxPets: 1,
    extraGuestNightly: centavos(0),
    extraChildNightly: null,
    cleaningFee: centavos(0),
    petFee: centavos(0),
    petNightly: centavos(0),
    rules: NO_RULES,
    ...tariff,
  };
}

/** Everything back until a week before. */
const MODERATE: CancellationPolicy = { name: "moderate", steps: [{ daysBefore: 7, percent: 100 }] };

export type TestComplex = { readonly id: string; readonly seasons: readonly Season[] };

export const VILLA_BELGRANO: Place = {
  address: "Camino a los Espinillos s/n, Villa General Belgrano",
  latitude: -31.9786,
  longitude: -64.5583,
};

/** In Córdoba; an owner answers within 12 hours, a deposit comes within 60 minutes. */
export async function aComplex(
  db: Db,
  {
    mode = "approval",
    seasons = [aSeason()],
    place,
    policy = MODERATE,
    details = {},
    rules = {},
    transfer = null,
  }: {
    mode?: "approval" | "instant";
    seasons?: readonly Season[];
    place?: Place;
    policy?: CancellationPolicy;
    details?: HouseDetails;
    rules?: Partial<PriceRules>;
    transfer?: TransferDetails | null;
  } = {},
): Promise<TestComplex> {
  const id = randomUUID();
  await db.raw(
    `insert into complexes (id, name, time_zone, currency, mode, cancellation_policy, terms, address, latitude, longitude, details, price_rules, transfer)
     values (
       :id, 'Los Horneros', 'America/Argentina/Cordoba', 'ARS', :mode, :policy, 'Sin fiestas.',
       :address, :latitude, :longitude, :details, :rules, :transfer)`,
    {
      ...{ id, mode, policy: JSON.stringify(policy), details: JSON.stringify(details) },
      rules: JSON.stringify({ ...NO_RULES, ...rules }),
      transfer: transfer && JSON.stringify(transfer),
      ...(place ?? { address: null, latitude: null, longitude: null }),
    },
  );
  for (const {
    weekdays,
    deposit,
    name,
    firstNight,
    lastNight,
    minimumNights,
    maximumNights,
    priority,
  } of seasons) {
    await db.raw(
      `insert into seasons (
         complex_id, name, first_night, last_night, weekdays, minimum_nights, maximum_nights, deposit, priority)
       values (
         :id, :name, :firstNight, :lastNight, :weekdays::text[], :minimumNights, :maximumNights, :deposit, :priority)`,
      {
        ...{ id, name, firstNight, lastNight, minimumNights, maximumNights, priority },
        weekdays: weekdays && [...weekdays],
        deposit: deposit && JSON.stringify(deposit),
      },
    );
  }
  return { id, seasons };
}

export type TestCabin = Partial<Omit<Tariff, "cabin" | "currency" | "depositPercent" | "rules">> & {
  readonly name?: string;
  readonly details?: CabinDetails;
};

/** Sells at the complex's seasons unless it says otherwise. Returns its id. */
export async function aCabin(
  db: Db,
  complex: TestComplex,
  { name = "Quebracho", seasons = complex.seasons, details = {}, ...prices }: TestCabin = {},
): Promise<string> {
  const id = randomUUID();
  const {
    baseGuests,
    maxGuests,
    maxPets,
    extraGuestNightly,
    extraChildNightly,
    cleaningFee,
    petFee,
    petNightly,
  } = aTariff(prices);
  await db.raw(
    `insert into cabins (
       id, complex_id, slug, name, description, pictures, max_guests, base_guests, max_pets, extra_guest_nightly,
       extra_child_nightly, cleaning_fee, pet_fee, pet_nightly, details)
     values (
       :id, :complexId, :id, :name, '{"en": "A cabin."}', '{cabins/quebracho-1.jpg}', :maxGuests, :baseGuests, :maxPets,
       :extraGuestNightly, :extraChildNightly, :cleaningFee, :petFee, :petNightly, :details)`,
    {
      id,
      complexId: complex.id,
      name,
      maxGuests,
      baseGuests,
      maxPets,
      extraGuestNightly,
      extraChildNightly,
      cleaningFee,
      petFee,
      petNightly,
      details: JSON.stringify(details),
    },
  );
  for (const season of seasons) {
    await db.raw(
      `insert into rates (cabin_id, season_id, weekday, weekend, by_weekday)
       select :id, seasons.id, :weekday, :weekend, :byWeekday
       from seasons
       where complex_id = :complexId
         and name = :name`,
      {
        ...{ id, complexId: complex.id, name: season.name, weekday: season.weekday, weekend: season.weekend },
        byWeekday: JSON.stringify(season.byWeekday),
      },
    );
  }
  return id;
}

export type TestGuest = { readonly guestId: string; readonly chatId: string; readonly name: string };

/** With a chat on Telegram, in Argentine Spanish. */
export async function aGuest(db: Db, name = "Ana"): Promise<TestGuest> {
  const guestId = randomUUID();
  const chatId = `telegram:${guestId}`;
  await db.raw("insert into guests (id, name) values (:guestId, :name)", { guestId, name });
  await db.raw("insert into chats (id, guest_id, locale) values (:chatId, :guestId, 'es-AR')", {
    chatId,
    guestId,
  });
  return { guestId, chatId, name };
}
