import type { Phrase } from "../phrase.ts";

/** When they come, with children or pets: how people write in Brazilian Portuguese, on Thursday, 26 November 2026. */
export const PORTUGUESE_FAMILIES: readonly Phrase[] = [
  [
    "Oi, tudo bem? Vocês têm disponibilidade de 10 a 15 de janeiro para 2 adultos e 1 criança?",
    "book",
    { stay: "2027-01-10/2027-01-15", party: "2+1+0" },
  ],
  ["proximo fim de semana, casal com bebê", "book", { stay: "2026-11-27/2026-11-29", party: "2+1+0" }],
  [
    "Olá! Gostaria de fazer uma reserva para o carnaval, somos 4 adultos e 2 crianças",
    "book",
    { stay: "2027-02-05/2027-02-09", party: "4+2+0" },
  ],
  [
    "entrada dia 10/01 e saída dia 14/01, 2 adultos e 1 bebê",
    "book",
    { stay: "2027-01-10/2027-01-14", party: "2+1+0" },
  ],
  ["páscoa, casal e 2 filhos", "book", { stay: "2027-03-25/2027-03-28", party: "2+2+0" }],
  [
    "Olá, gostaria de fazer um orçamento para 5 noites a partir de 2 de janeiro, 4 adultos e 1 bebê",
    "price",
    { stay: "2027-01-02/2027-01-07", party: "4+1+0" },
  ],
  [
    "2 adultos, 1 criança de 2 anos, 15 a 20 de janeiro",
    "book",
    { stay: "2027-01-15/2027-01-20", party: "2+1+0" },
  ],
  [
    "Olá, gostaria de reservar de 10 a 15 de fevereiro para 2 adultos e 1 criança",
    "book",
    { stay: "2027-02-10/2027-02-15", party: "2+1+0" },
  ],
  [
    "próximo fim de semana para 2 adultos e um cachorro",
    "book",
    { stay: "2026-11-27/2026-11-29", party: "2+0+1" },
  ],
  [
    "Olá! Vcs tem vaga pro fds do dia 12/12? somos um casal c/ bebe",
    "book",
    { stay: "2026-12-11/2026-12-13", party: "2+1+0" },
  ],
  [
    "bom dia! vocês teriam disponibilidade entre 20 e 25 de janeiro? casal + bebê",
    "book",
    { stay: "2027-01-20/2027-01-25", party: "2+1+0" },
  ],
  [
    "qual seria o valor para 4 adultos e 2 crianças, do dia 2 ao dia 9 de janeiro?",
    "price",
    { stay: "2027-01-02/2027-01-09", party: "4+2+0" },
  ],
  [
    "Olá, tudo bom? Queria ver um chalé pra 5 pessoas (3 adultos e 2 crianças) a partir de sábado, 9 de janeiro, por 7 noites",
    "book",
    { stay: "2027-01-09/2027-01-16", party: "3+2+0" },
  ],
  [
    "Teria algo para dois adultos e um bebê entre 22 e 26 de fevereiro?",
    "book",
    { stay: "2027-02-22/2027-02-26", party: "2+1+0" },
  ],
  [
    "fico 2 noites desde 10 de março com meu cachorro, sou só eu",
    "book",
    { stay: "2027-03-10/2027-03-12", party: "1+0+1" },
  ],
  [
    "do dia 2 até o dia 6 de janeiro, 2 adultos e 1 criança",
    "book",
    { stay: "2027-01-02/2027-01-06", party: "2+1+0" },
  ],
  [
    "reserva: 14/02/2027 - 17/02/2027 / 2 adultos / 1 criança",
    "book",
    { stay: "2027-02-14/2027-02-17", party: "2+1+0" },
  ],
  ["minha esposa e eu, mais nosso filho de 2 aninhos e a cachorrinha", "book", { party: "2+1+1" }],
  ["eu, esposa e 2 filhos", "book", { party: "2+2+0" }],
  ["nós 2 e o cachorro", "book", { party: "2+0+1" }],
  ["2 adts, 2 cças", "book", { party: "2+2+0" }],
  ["2 adultos e 2 crianças, uma de 2 anos e outra de 6", "book", { party: "2+2+0" }],
  ["2 adultos e 2 crianças: 1 criança de 2 anos e 1 criança de 6 anos", "book", { party: "2+2+0" }],
  ["somos 2 adultos, 1 adolescente de 14 e 1 criança de 8", "book", { party: "2+2+0" }],
  ["eu, minha esposa e nosso casal de filhos", "book", { party: "2+2+0" }],
];
