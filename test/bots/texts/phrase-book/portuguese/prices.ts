import type { Phrase } from "../phrase.ts";

/** What it costs, with dates and people: how people write in Brazilian Portuguese, on Thursday, 26 November 2026. */
export const PORTUGUESE_PRICES: readonly Phrase[] = [
  ["quanto fica o fim de semana para casal?", "price", { stay: "2026-11-27/2026-11-29", party: "2+0+0" }],
  [
    "Bom dia! Gostaria de saber o valor da diária para o réveillon, 4 adultos",
    "price",
    { stay: "2026-12-31/2027-01-03", party: "4+0+0" },
  ],
  [
    "Bom dia, qual o valor do chalé do dia 10 ao dia 12 de fevereiro para casal?",
    "price",
    { stay: "2027-02-10/2027-02-12", party: "2+0+0" },
  ],
  [
    "qto fica pra 3 pessoas no feriado de 1 de maio?",
    "price",
    { stay: "2027-04-30/2027-05-02", party: "3+0+0" },
  ],
  ["Quanto custa o fim de semana para um casal?", "price", { stay: "2026-11-27/2026-11-29", party: "2+0+0" }],
  [
    "oi td bem? queria saber o valor pra 4 pessoas do dia 28 ate dia 2",
    "price",
    { stay: "2026-11-28/2026-12-02", party: "4+0+0" },
  ],
  ["orçamento para 2 adultos 10 a 12 de janeiro", "price", { stay: "2027-01-10/2027-01-12", party: "2+0+0" }],
  ["Semana Santa, 4 pessoas, quanto fica?", "price", { stay: "2027-03-25/2027-03-28", party: "4+0+0" }],
  ["criança paga?", "price"],
  ["a diária é por pessoa ou por cabana?", "price"],
];
