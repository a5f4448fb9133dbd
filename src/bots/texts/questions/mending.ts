import { distance } from "fastest-levenshtein";
import { plain } from "../understanding/plain.ts";

/** What is long enough to be known by most of its letters. */
const OFTEN_MISSPELT = [
  ...["calefaccion", "acondicionado", "ventilador", "parrilla", "quincho", "pileta", "piscina", "jacuzzi"],
  ...["estacionamiento", "cochera", "heladera", "microondas", "sabanas", "toallas", "lavarropas", "desayuno"],
  ...[
    "practicuna",
    "accesible",
    "habitacion",
    "habitaciones",
    "dormitorio",
    "mascota",
    "mascotas",
    "animales",
  ],
  ...["direccion", "ubicacion", "horario", "horarios", "cancelacion", "reembolso", "devolucion", "efectivo"],
  ...["tarjeta", "transferencia", "televisor", "television", "chimenea", "internet", "supermercado"],
  ...["aquecimento", "condicionado", "churrasqueira", "estacionamento", "geladeira", "cozinha", "lareira"],
  ...["toalhas", "cachorro", "endereco", "localizacao", "pagamento", "banheiro", "acessibilidade"],
  ...["heating", "fireplace", "kitchen", "parking", "breakfast", "bathroom", "bedrooms", "wheelchair"],
  ...["location", "address", "directions", "cancellation", "deposit", "refund"],
];
const KNOWN: ReadonlySet<string> = new Set(OFTEN_MISSPELT);
const BY_LETTER = Map.groupBy(OFTEN_MISSPELT, ([letter]) => letter);

const SHORTEST = 6;
/** From here on two letters may be wrong. */
const LONG = 9;

/** Plain words and numbers, single spaces between them. */
export function onlyWords(words: string): string {
  return plain(words)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Whether two words are the same but for a slip of the finger. Short ones must be the same, and the first letter is right. */
export function isNearly(one: string, other: string): boolean {
  if (one === other) return true;
  const letters = Math.min(one.length, other.length);
  if (letters < SHORTEST - 1 || Math.max(one.length, other.length) < SHORTEST || one[0] !== other[0])
    return false;
  return distance(one, other) <= (letters >= LONG ? 2 : 1);
}

/** How thumbs write what everybody says. */
const SHORTHAND: ReadonlyMap<string, string> = new Map([
  ["q", "que"],
  ["k", "que"],
  ["ke", "que"],
  ["qe", "que"],
]);

/** The same words with those put right that are nearly one of the often misspelt. */
export function mended(text: string): string {
  return text
    .split(" ")
    .map((word) =>
      KNOWN.has(word) || word.length < SHORTEST - 1
        ? (SHORTHAND.get(word) ?? word)
        : (BY_LETTER.get(word[0] ?? "")?.find((known) => isNearly(word, known)) ?? word),
    )
    .join(" ");
}
