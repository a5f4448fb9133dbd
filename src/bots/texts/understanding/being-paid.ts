import { codeIn } from "./code.ts";
import { plain } from "./plain.ts";

/** What an owner says who was given money, in whichever language. */
const SAID =
  /^\P{L}*(?:ya )?(?:cobre|cobramos|recibi|me pago|me pagaron|anota(?:r|me)? (?:un |el )?pago|recebi|me pagou|anotar? (?:um |o )?pagamento|paid|i was paid|i got paid|note (?:a )?payment)(?!\p{L})/u;

/** The same, told of the booking or its guest: "K7Q2MX ya pagó", "pagou a K7Q2MX". */
const WHO_PAID =
  /^\P{L}*(?:(?:la|el|los de|a|o|os da|the) )?(?:[2-9a-z]{6} )?(?:ya |ja |me |nos |has |have )*(?:pago|pagaron|abono|pagou|pagaram|paid)(?: me)?(?!\p{L})/u;

/** "Cobré K7Q2MX", "me pagó la K7Q2MX en efectivo": the command of an owner who notes a payment. */
export function understandPaid(words: string): `paid ${string}` | undefined {
  const text = plain(words);
  const isTold = SAID.test(text) || (WHO_PAID.test(text) && !text.includes("?"));
  const code = isTold ? codeIn(words) : undefined;
  return code === undefined ? undefined : `paid ${code}`;
}
