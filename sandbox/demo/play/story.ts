import {
  addDays,
  addMonths,
  type CivilDate,
  firstOfMonth,
  monthOf,
  todayIn,
} from "../../../src/booking/domain/civil-date.ts";
import type { Complex } from "../../../src/booking/domain/complex.ts";
import type { PhoneMessage } from "../../phones/phone-protocol.ts";
import { paysOn } from "./pay-page.ts";
import type { Person } from "./person.ts";
import type { Print } from "./transcript.ts";

export type Cast = { readonly ana: Person; readonly marta: Person; readonly print: Print };

const WEEKS_AHEAD = 6;
/** After this day of a month the stay might end in the next one, and the calendar would have to be turned again. */
const LAST_ARRIVAL = 20;

/** Ana books the wooden cabin by taps alone, Marta lets her, Ana pays. Returns the code of the booking. */
export async function playBooking(
  { ana, marta, print }: Cast,
  { mode, timeZone }: Pick<Complex, "mode" | "timeZone">,
): Promise<string> {
  marta.types("/start");
  await marta.reads(/Acá te llegan los pedidos/);

  ana.types("/start");
  await ana.taps(await ana.reads(/^¡Hola, Ana!/), "📅 Reservar");
  await choosesDates(ana, await ana.reads(/¿Qué días querés venir\?/), todayIn(timeZone, new Date()));

  const party = await ana.reads(/¿Cuántos son\?/);
  await ana.tapsInRow(party, "Menores", "+");
  await ana.taps(party, "✅ Somos 2 adultos y 1 menor");

  await ana.reads(/hay 3 cabañas libres/);
  const offer = await ana.reads(/^Algarrobo · /);
  await ana.reads(/^Molle · /);
  await ana.reads(/^Espinillo · /);
  await ana.taps(offer, "Elegir Algarrobo");

  const review = await ana.reads(/^(Paso .*\n+)?Revisá tu reserva/);
  const due =
    mode === "approval" ? await asks({ ana, marta, print }, review) : await holds({ ana, marta }, review);

  await paysOn(ana.linkOf(due, "💳 Pagar la seña"), "Ana", print);
  const confirmed = await ana.reads(/¡Reserva confirmada!/);
  await ana.gets(/\.ics$/);
  await marta.reads(/^💰 Seña pagada/);

  await ana.taps(confirmed, "🧾 Mis reservas");
  await ana.reads(/^Esta es tu reserva/);
  await ana.reads(/✅ Confirmada/);
  ana.hasReadAll();
  marta.hasReadAll();
  return codeIn(confirmed);
}

/** Where the owner has the first word: returns the message to pay from. */
async function asks({ ana, marta }: Cast, review: PhoneMessage): Promise<PhoneMessage> {
  await ana.taps(review, "✅ Pedir esta cabaña");
  await ana.reads(/¡Listo! Tu pedido es el/);
  await marta.taps(await marta.reads(/^🛎 Pedido/), "✅ Aprobar");
  await marta.reads(/^Aprobado\. Ana tiene hasta/);
  return ana.reads(/¡Buenas noticias!/);
}

/** Where dates are held at once. */
async function holds({ ana, marta }: Omit<Cast, "print">, review: PhoneMessage): Promise<PhoneMessage> {
  await ana.taps(review, "✅ Reservar y pagar la seña");
  await marta.reads(/^🔔 Reserva nueva/);
  return ana.reads(/¡Es tuya por ahora!/);
}

async function choosesDates(ana: Person, calendar: PhoneMessage, today: CivilDate): Promise<void> {
  const ahead = addDays(today, 7 * WEEKS_AHEAD);
  const arrival = dayOf(ahead) <= LAST_ARRIVAL ? ahead : firstOfMonth(addMonths(monthOf(ahead), 1));
  for (let month = monthOf(today); month < monthOf(arrival); month = addMonths(month, 1)) {
    await ana.taps(calendar, "›");
  }
  await ana.taps(calendar, firstOpenDay(ana.now(calendar), dayOf(arrival)));
  await ana.taps(calendar, firstOpenDay(ana.now(calendar), dayOf(arrival) + 1));
}

const dayOf = (date: CivilDate): number => Number(date.slice("YYYY-MM-".length));

/** The days that can be tapped are plain numbers; those that cannot are struck out or in brackets. */
function firstOpenDay({ buttons }: PhoneMessage, from: number): string {
  const open = buttons.flat().find(({ text }) => /^\d{1,2}$/.test(text) && Number(text) >= from);
  return open?.text ?? String(from);
}

const codeIn = ({ text }: PhoneMessage): string => /Código ([2-9A-HJ-NP-Z]{6})/.exec(text)?.[1] ?? "";
