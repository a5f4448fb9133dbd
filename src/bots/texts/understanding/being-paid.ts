import { codeIn } from "./code.ts";
import { plain } from "./plain.ts";

/** What an owner says who was given money, in whichever language. */
const SAID =
  /^\P{L}*(?:ya )?(?:cobre|cobramos|recibi|me pago|me pagaron|anota(?:r|me)? (?:un |el )?pago|recebi|me pagou|anotar? (?:um |o )?pagamento|paid|i was paid|i got paid|note (?:a )?payment)(?!\p{L})/u;

/** "Cobré K7Q2MX", "me pagó la K7Q2MX en efectivo": the command of an owner who notes a payment. */
export function understandPaid(words: string): `paid ${string}` | undefined {
  const code = SAID.test(plain(words)) ? codeIn(words) : undefined;
  return code === undefined ? undefined : `paid ${code}`;
}
