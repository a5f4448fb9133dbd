import { plain } from "./plain.ts";

/** What may be said in the middle of a question without being meant for it. "¿Hola?" asks where we are with it. */
const ASIDES: readonly (readonly [RegExp, Aside])[] = [
  [/^\P{L}*(?:ver )?(?:mis reservas|minhas reservas|my bookings)\P{L}*$/u, "bookings"],
  [/^\P{L}*(?:hola|buenas|oi|ola|hi|hello|menu|inicio)[^\p{L}?]*$/u, "menu"],
  [/^\P{L}*(?:(?:muchas|mil|muito) )?(?:gracias|obrigad[oa]|thanks?(?: you)?)\P{L}*$/u, "thanks"],
  [/^\P{L}*(?:(?:cambiar|mudar|change) )?(?:el |o |the )?(?:idioma|lingua|language)\P{L}*$/u, "language"],
  [
    /^\P{L}*(?:(?:ver|see|show|mostrar?|mostrame|como va|how is|donde estoy en|onde estou na|(?:en )?que (?:lugar|puesto) (?:tengo|estoy) en|estoy en|estou na|am i on) )?(?:(?:mis? (?:lugar(?:es)? en la )?|la |a |minha |meu lugar na |my (?:places? (?:in|on) the )?|the )?(?:lista|fila|waiting|wait) ?(?:de espera|list)|my places? in line|waitlist)\P{L}*$/u,
    "waiting",
  ],
  [/^\P{L}*(?:ayuda|ajuda|help|como funciona|how (?:it|does it) works?)\P{L}*$/u, "help"],
];

/** Words to be answered at once, whatever question is open; it stays open. */
export function understandAside(words: string): Aside | undefined {
  const text = plain(words);
  return ASIDES.find(([pattern]) => pattern.test(text))?.[1];
}

export type Aside = "bookings" | "waiting" | "menu" | "thanks" | "language" | "help";
