/** Secrets travel inside addresses and error sentences too, so a finished text is searched for their shapes. */
const SECRET_SHAPES: readonly (readonly [RegExp, string])[] = [
  [/(?<!\d)\d{6,}:[\w-]{30,}/g, "[telegram token]"],
  [/\b(?:APP_USR|TEST)-[\w-]{20,}/g, "[mercado pago token]"],
  [/\bEAA[A-Za-z0-9]{30,}/g, "[whatsapp token]"],
  [/\bwhsec_[A-Za-z0-9+/=]{20,}/g, "[webhook secret]"],
  [/(?<=\b[a-z]+:\/\/[^\s:/@"]*:)[^\s@/"]+(?=@)/g, "[password]"],
  [/(?<=\bwhatsapp:\d{2})\d+(?=\d{2}\b)/g, "…"],
  [/(?<=\b\d{2})\d{4,}(?=\d{2}@(?:c\.us|lid)\b)/g, "…"],
];

/** The text with no token, secret or telephone number in it, as far as they can be told by their shape. */
export const withoutSecrets = (text: string): string =>
  SECRET_SHAPES.reduce((cleaned, [shape, name]) => cleaned.replace(shape, name), text);
