import { type CountryCode, parsePhoneNumberFromString } from "libphonenumber-js/max";

/**
 * The one E.164 number (`+5493515550001`) of a WhatsApp id's digits, or of what somebody typed; nothing for what can be
 * no number. Without a default country it is taken to begin with its country's code.
 *
 * A possible length is enough: WhatsApp knows new ranges of numbers before our list of them does.
 *
 * Argentina: a mobile has a 9 after the 54, in WhatsApp ids too, and at home a 15 after its area. Written with neither it
 * cannot be told from a landline, which may have WhatsApp as well, and stays as it is.
 * https://waha.devlike.pro/docs/apps/phone-numbers-argentina/
 */
export function e164(written: string, defaultCountry?: CountryCode): string | undefined {
  if (/[\p{L}@]/u.test(written)) return undefined;
  const isNational = defaultCountry !== undefined && !written.trimStart().startsWith("+");
  const readings = [
    ...(isNational ? [parsePhoneNumberFromString(written, defaultCountry)] : []),
    parsePhoneNumberFromString(`+${written.replace(/\D/g, "")}`),
  ].flatMap((read) => (read ? [settled(read.number)] : []));
  return readings.find(isValid) ?? readings.find(isPossible);
}

/** Read until it reads the same: what is left out once (a trunk digit, an old one) may leave another in its place. */
function settled(number: string): string {
  const again = asDialledToday(parsePhoneNumberFromString(number)?.number ?? number);
  return again === number ? number : settled(again);
}

const isValid = (number: string) => parsePhoneNumberFromString(number)?.isValid() === true;

/** Of a possible length, and read again the same. */
function isPossible(number: string): boolean {
  const read = parsePhoneNumberFromString(number);
  return read?.isPossible() === true && asDialledToday(read.number) === number;
}

/** Undoes what the numbering plans have left behind in WhatsApp ids and in people's heads. */
function asDialledToday(number: string): string {
  return without15(
    number
      // Mexico dropped the 1 of mobiles, and 01, 044 and 045, in 2019; ids from before still have it.
      // https://waha.devlike.pro/docs/apps/phone-numbers-mexico/
      .replace(/^\+52(?:1|01|044|045)(?=\d{10}$)/, "+52")
      // Brazil put a 9 before every mobile until 2016; ids from before lack it. Landlines begin with 2 to 5.
      // https://support.gupshup.io/hc/en-us/articles/4407840924953
      .replace(/^\+55(\d{2})(?=[6-9]\d{7}$)/, "+55$19"),
  );
}

/** Argentina's 9 and 15 at once, as many people write it: the 15 is after an area of two to four digits. */
function without15(number: string): string {
  const [, digits] = /^\+549(\d{12})$/.exec(number) ?? [];
  if (digits === undefined) return number;
  const areas = [2, 3, 4].filter((length) => digits.startsWith("15", length));
  const tries = areas.map((length) => `+549${digits.slice(0, length)}${digits.slice(length + 2)}`);
  return tries.find(isValid) ?? number;
}

const SPANISH = new Set("AR UY CL PY BO PE EC CO VE MX ES CR CU DO GT HN NI PA PR SV GQ".split(" "));
const PORTUGUESE = new Set(["BR", "PT", "AO", "MZ", "CV", "GW", "ST", "TL"]);

/** The language of a number's country, as BCP 47 (`es`, `pt`, else `en`): WhatsApp does not say what a phone speaks. */
export function languageOf(phone: string): string | undefined {
  const country = parsePhoneNumberFromString(phone)?.country;
  if (country === undefined) return undefined;
  if (SPANISH.has(country)) return "es";
  return PORTUGUESE.has(country) ? "pt" : "en";
}

/** A chat's number as people write it; of a contact whose number is hidden, the name WhatsApp gave instead. */
export function phoneOf(chatId: string): string {
  const name = chatId.slice(chatId.indexOf(":") + 1);
  return name.includes("@") ? name : `+${name}`;
}

/** The chat of a number, whether or not anybody ever wrote from it. */
export const chatOfNumber = (number: string): string =>
  `whatsapp:${(e164(number) ?? number).replace(/^\+/, "")}`;
