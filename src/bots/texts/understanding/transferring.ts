import { plain } from "./plain.ts";

/** "Ya transferí", "te hice la transferencia", "fiz o pix", "I have sent the transfer": it is done, they say. */
const DONE =
  /(?<!no )(?<!nao )(?<!not )(?<!\p{L})(?:(?:ya |ja |acabo de |te |les )*(?:transferi|transferimos|transferido|deposite)|(?:hice|hicimos|realice|mande|envie|fiz|mandei|enviei|fizemos) (?:ya |ja )?(?:la |el |o |a |um |uma )?(?:transferencia|deposito|pix)|(?:i|we)(?: have|'ve)? (?:just |already )?(?:transferred|(?:made|sent|did) the (?:bank )?transfer))(?!\p{L})/u;

/** "¿Puedo pagar por transferencia?", "pasame el alias", "qual é o pix?", "your bank details": where to, they ask. */
const ASKED =
  /(?<!\p{L})(?:(?:pagar|pago|abonar|pagamento|pay|paying|puedo|posso|can i|prefiero|prefiro|quiero|quero)(?: \p{L}+){0,4} (?:transferencia|transferir|pix|(?:bank )?transfer|wire)|(?:pasame|pasas|mandame|cual es|dame|qual|me passa|manda)(?: \p{L}+){0,3} (?:alias|cbu|cvu|pix|chave pix)|(?:su|tu|el|vuestro) (?:alias|cbu|cvu)|(?:your|the) bank (?:details|account))(?!\p{L})/u;

/** What somebody says of paying by a bank transfer: that it is done, or where to. */
export function understandTransferring(words: string): "transferred" | "transfer" | undefined {
  const text = plain(words);
  if (DONE.test(text)) return "transferred";
  return ASKED.test(text) ? "transfer" : undefined;
}
