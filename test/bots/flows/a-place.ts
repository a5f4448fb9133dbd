import type { CabinDetails, HouseDetails } from "../../../src/booking/domain/details.ts";
import { centavos } from "../../../src/booking/domain/money.ts";
import type { Locale } from "../../../src/bots/texts/texts.ts";
import type { Db } from "../../../src/db/connect.ts";
import { aDesk } from "../../booking/desk.ts";
import { aCabin, aComplex, VILLA_BELGRANO } from "../../support/builders/booking.ts";
import { somebodyAt } from "./at-the-desk.ts";

const inEach = (text: string) => ({ "es-AR": text, "pt-BR": `${text} (pt)`, en: `${text} (en)` });
const YES = { has: true };
const NO = { has: false };

const HOUSE: HouseDetails = {
  amenities: {
    wifi: { has: true, note: inEach("Es fibra.") },
    shared_pool: YES,
    parking: YES,
    breakfast: NO,
  },
  rules: { smoking: inEach("Adentro no se fuma."), visitors: inEach("Visitas hasta las 22.") },
  info: { getting_here: inEach("Por la ruta 5."), early_check_in: inEach("Si está libre, desde las 12.") },
};
const CABINS: Readonly<Record<string, CabinDetails>> = {
  Quebracho: { amenities: { pool: YES, heating: YES, fan: YES } },
  Molle: { amenities: { pool: YES, heating: NO, shared_pool: NO } },
  Tala: { amenities: { heating: NO }, rules: { smoking: inEach("En Tala se puede fumar en el deck.") } },
  Nido: { amenities: { heating: { has: false, note: inEach("Hay frazadas de sobra.") } } },
};

/** A complex that says of its cabins what they have, and whoever asks about it. */
export async function aPlace(knex: Db, details: HouseDetails = HOUSE, cabins = CABINS) {
  const complex = await aComplex(knex, { place: VILLA_BELGRANO, details });
  const pets = (name: string) => ({
    maxPets: name === "Nido" ? 0 : 1,
    petFee: centavos(name === "Tala" ? 0 : 500_00),
  });
  for (const [name, said] of Object.entries(cabins))
    await aCabin(knex, complex, { name, details: said, ...pets(name) });
  const { room, clock } = await aDesk(knex, { complex });
  const somebody = (locale: Locale = "es-AR", isOwner = false) =>
    somebodyAt({ db: knex, room, clock: clock.now, locale, isOwner });
  return { complex, somebody };
}
