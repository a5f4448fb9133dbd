import { todayIn } from "../../../src/booking/domain/civil-date.ts";
import type { Complex } from "../../../src/booking/domain/complex.ts";
import type { PhoneMessage } from "../../phones/phone-protocol.ts";
import { paysOn } from "./pay-page.ts";
import type { Person } from "./person.ts";
import type { Print } from "./transcript.ts";
import { arrivalAfter, type Ways } from "./ways.ts";

export type Cast = {
  readonly guest: Person;
  /** Those of the guest's messenger. */
  readonly ways: Ways;
  readonly marta: Person;
  readonly print: Print;
};

export type Place = Pick<Complex, "mode" | "timeZone">;

/** The guest books the wooden cabin, Marta lets her, the guest pays. Returns the code of the booking. */
export async function playBooking(cast: Cast, { mode, timeZone }: Place): Promise<string> {
  const { guest, ways, marta, print } = cast;
  const today = todayIn(timeZone, new Date());
  marta.types("/start");
  await marta.reads(/Acá te llegan los pedidos/);

  guest.types(ways.hello);
  await guest.taps(await guest.reads(new RegExp(`^¡Hola, ${guest.name}!`)), "📅 Reservar");
  const dates = await guest.reads(/¿Qué días querés venir\?/);
  await ways.choosesDates(guest, dates, today, arrivalAfter(today));
  await ways.saysParty(guest, await guest.reads(/¿Cuántos son\?/));

  await guest.reads(/hay 3 cabañas libres/);
  const offer = await guest.reads(/^Algarrobo · /);
  await guest.reads(/^Molle · /);
  await guest.reads(/^Espinillo · /);

  const due = mode === "approval" ? await asks(cast, offer) : await holds(cast, offer);

  await paysOn(guest.linkOf(await ways.payFrom(guest, due), "💳 Pagar la seña"), guest.name, print);
  const confirmed = await guest.reads(/¡Reserva confirmada!/);
  await guest.findsTheWayTo(/El Hornero/);
  await guest.gets(/\.ics$/);
  await marta.reads(/^💰 Seña pagada/);

  await guest.taps(confirmed, "🧾 Mis reservas");
  await guest.reads(/^Esta es tu reserva/);
  await guest.reads(/✅ Confirmada/);
  guest.hasReadAll();
  marta.hasReadAll();
  return codeIn(confirmed);
}

/** Where the owner has the first word: returns the message to pay from. */
async function asks({ guest, marta }: Cast, offer: PhoneMessage): Promise<PhoneMessage> {
  await guest.taps(offer, "Pedir Algarrobo");
  await guest.reads(/¡Listo! Tu pedido es el/);
  await marta.taps(await marta.reads(/^🛎 Pedido/), "✅ Aprobar");
  await marta.reads(new RegExp(`^Aprobado\\. ${guest.name} tiene hasta`));
  return guest.reads(/¡Buenas noticias!/);
}

/** Where dates are held at once. */
async function holds({ guest, marta }: Cast, offer: PhoneMessage): Promise<PhoneMessage> {
  await guest.taps(offer, "Reservar Algarrobo");
  await marta.reads(/^🔔 Reserva nueva/);
  return guest.reads(/¡Es tuya por ahora!/);
}

const codeIn = ({ text }: PhoneMessage): string => /Código ([2-9A-HJ-NP-Z]{6})/.exec(text)?.[1] ?? "";
