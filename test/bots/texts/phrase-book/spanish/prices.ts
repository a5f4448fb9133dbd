import type { Phrase } from "../phrase.ts";

/** What it costs, with dates and people: how people write in Argentine Spanish, on Thursday, 26 November 2026. */
export const SPANISH_PRICES: readonly Phrase[] = [
  [
    "Hola, cuanto estaria saliendo una cabaña para 5 personas del 2 al 9 de enero?",
    "price",
    { stay: "2027-01-02/2027-01-09", party: "5+0+0" },
  ],
  [
    "hola! vamos 3 parejas del 15 al 18 de enero, cuanto nos saldria?",
    "price",
    { stay: "2027-01-15/2027-01-18", party: "6+0+0" },
  ],
  ["cuanto sale para 2 el finde?", "price", { stay: "2026-11-27/2026-11-29", party: "2+0+0" }],
  [
    "La cabaña Tala que precio tiene en carnaval para 3?",
    "price",
    { stay: "2027-02-05/2027-02-09", party: "3+0+0", cabin: "Tala" },
  ],
  [
    "cuanto me sale del jueves 24 de diciembre al domingo 27 para dos",
    "price",
    { stay: "2026-12-24/2026-12-27", party: "2+0+0" },
  ],
  [
    "¿Cuánto sale el fin de semana largo de carnaval para una familia de 4?",
    "price",
    { stay: "2027-02-05/2027-02-09", party: "4+0+0" },
  ],
  ["qué precio tiene del 1 al 8 de enero p/ 4?", "price", { stay: "2027-01-01/2027-01-08", party: "4+0+0" }],
  [
    "vi en instagram que salía $45.000 la noche, para 2 del 10 al 12 de enero sigue ese precio?",
    "price",
    { stay: "2027-01-10/2027-01-12", party: "2+0+0" },
  ],
];
