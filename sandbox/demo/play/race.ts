import { addDays, todayIn } from "../../../src/booking/domain/civil-date.ts";
import { type Person, Surprise } from "./person.ts";
import type { Place } from "./story.ts";
import { arrivalAfter, writtenStay } from "./ways.ts";

type Race = { readonly racers: readonly [Person, Person]; readonly marta: Person };

/** Days after the stay that was booked before. */
const LATER = 7;

/**
 * Two guests, each in a messenger of their own, want the same cabin in the same nights and tap it in the same moment:
 * one has it, whichever it is, and the other is told so and shown what is free.
 */
export async function playRace({ racers, marta }: Race, { mode, timeZone }: Place): Promise<void> {
  const stay = writtenStay(addDays(arrivalAfter(todayIn(timeZone, new Date())), LATER));
  const cards = [await looks(racers[0], stay), await looks(racers[1], stay)] as const;
  await Promise.all([racers[0].taps(cards[0], TAKE[mode]), racers[1].taps(cards[1], TAKE[mode])]);

  const [first, second] = await Promise.all([racers[0].reads(HELD_OR_LOST), racers[1].reads(HELD_OR_LOST)]);
  const firstHasIt = !LOST.test(first.text);
  if (firstHasIt === !LOST.test(second.text)) {
    throw new Surprise(`One of ${racers[0].name} and ${racers[1].name} was to have the cabin, and only one.`);
  }
  const [winner, loser] = firstHasIt ? racers : [racers[1], racers[0]];
  await loser.reads(/^Quebracho · /);
  await loser.reads(/^Algarrobo · /);
  await loser.reads(/^Espinillo · /);
  await marta.reads(new RegExp(`^(🛎 Pedido|🔔 Reserva nueva) .*\\s+Molle · .*\\s+${winner.name} · `));
  for (const person of [winner, loser, marta]) person.hasReadAll();
}

const TAKE = { approval: "Pedir Molle", instant: "Reservar Molle" } as const;

const LOST = /alguien se te adelantó/;
const HELD_OR_LOST = /¡Listo! Tu pedido es el|¡Es tuya por ahora!|alguien se te adelantó/;

/** Returns the card of the cabin that both want. */
async function looks(racer: Person, stay: string) {
  racer.types(`Hola! Tenés lugar del ${stay} para 2?`);
  await racer.reads(/hay 4 cabañas libres/);
  await racer.reads(/^Quebracho · /);
  await racer.reads(/^Algarrobo · /);
  const wanted = await racer.reads(/^Molle · /);
  await racer.reads(/^Espinillo · /);
  return wanted;
}
