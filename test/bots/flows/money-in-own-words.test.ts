import { expect, it } from "vitest";
import { meaningOf } from "../../../src/bots/channel/meaning.ts";
import { aCabinAndTwoGuests, granted } from "../../booking/desk.ts";
import { stay } from "../../support/builders/booking.ts";
import { testDatabase } from "../../support/database.ts";
import { somebodyAt } from "./at-the-desk.ts";
import { GUESTS_IN_ENGLISH } from "./money-sentences/guests-in-english.ts";
import { GUESTS_IN_PORTUGUESE } from "./money-sentences/guests-in-portuguese.ts";
import { GUESTS_IN_SPANISH } from "./money-sentences/guests-in-spanish.ts";
import { OWNERS_IN_ENGLISH } from "./money-sentences/owners-in-english.ts";
import { OWNERS_IN_PORTUGUESE } from "./money-sentences/owners-in-portuguese.ts";
import { OWNERS_IN_SPANISH } from "./money-sentences/owners-in-spanish.ts";
import type { Sentences } from "./money-sentences/sentences.ts";

const { knex } = testDatabase();
const transfer = { holder: "Marta", bank: null, alias: "los.horneros", cbu: null, pix: null, lines: null };

it.each([
  ["guests in Argentina", "es-AR", false, GUESTS_IN_SPANISH],
  ["guests in Brazil", "pt-BR", false, GUESTS_IN_PORTUGUESE],
  ["guests in English", "en", false, GUESTS_IN_ENGLISH],
  ["owners in Argentina", "es-AR", true, OWNERS_IN_SPANISH],
  ["owners in Brazil", "pt-BR", true, OWNERS_IN_PORTUGUESE],
  ["owners in English", "en", true, OWNERS_IN_ENGLISH],
] as const)("what %s write of money is understood", async (_who, locale, isOwner, sentences: Sentences) => {
  const house = await aCabinAndTwoGuests(knex, { mode: "instant" });
  const one = await somebodyAt({ db: knex, room: house.room, clock: house.clock.now, isOwner, locale });
  const { complex, ...desk } = await one.desk();
  const { guestId, chatId } = desk.person;
  granted(await house.bruno.holds(stay("2026-02-03", "2026-02-05")));
  granted(await house.ana.holds(stay("2026-01-20", "2026-01-22"), isOwner ? {} : { guestId, chatId }));

  const misunderstood: string[] = [];
  for (const [flow, all] of Object.entries(sentences))
    for (const words of all) {
      const { aside, otherwise } = await meaningOf(words, { ...desk, complex: { ...complex, transfer } });
      const { flow: heard } = aside ?? (await otherwise());
      if (heard !== flow) misunderstood.push(`${words}: ${heard}, not ${flow}`);
    }
  expect(misunderstood).toEqual([]);
});
