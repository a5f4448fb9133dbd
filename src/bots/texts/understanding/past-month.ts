import {
  addMonths,
  type CivilDate,
  type CivilMonth,
  civilMonth,
  monthOf,
} from "../../../booking/domain/civil-date.ts";
import { monthNamed } from "./month-names.ts";
import { plain } from "./plain.ts";

const THIS = /\b(?:este mes|esse mes|nesse mes|neste mes|mes actual|mes atual|this month|current month)\b/;
const LAST = /\b(?:mes pasado|mes anterior|mes passado|last month|previous month)\b/;

/** The month that somebody who looks back names: "2026-11", "11/2026", "noviembre", "noviembre 2025", "el mes pasado". */
export function pastMonth(words: string, today: CivilDate): CivilMonth | undefined {
  const said = plain(words);
  const now = monthOf(today);
  if (THIS.test(said)) return now;
  if (LAST.test(said)) return addMonths(now, -1);
  const [, year, month] = /\b(\d{4})[-/.](\d{1,2})\b/.exec(said) ?? [];
  if (month !== undefined) return monthIn(year, Number(month));
  const [, first, its] = /\b(\d{1,2})[-/.](\d{4})\b/.exec(said) ?? [];
  if (first !== undefined) return monthIn(its, Number(first));
  const itsName = said
    .match(/\p{L}+/gu)
    ?.map(monthNamed)
    .find((known) => known !== undefined);
  if (itsName === undefined) return undefined;
  const [itsYear] = /\b[12]\d{3}\b/.exec(said) ?? [];
  if (itsYear !== undefined) return monthIn(itsYear, itsName);
  const latest = monthIn(now.slice(0, 4), itsName);
  return latest !== undefined && latest > now ? addMonths(latest, -12) : latest;
}

const monthIn = (year: string | undefined, month: number): CivilMonth | undefined =>
  civilMonth(`${year}-${String(month).padStart(2, "0")}`);

const WISHED =
  "(?:(?:quiero|necesito|podes|mandame|pasame|dame|ver|bajar|descargar|quero|preciso|me manda|baixar|please|i (?:want|need)(?: to)?|send me|get) )?";
const EXPORT = new RegExp(String.raw`^\P{L}*${WISHED}(?:exporta(?:r|me|lo)?|exporte|export)\b`, "u");
const ACCOUNTS = new RegExp(
  String.raw`^\P{L}*${WISHED}(?:(?:los|la|el|os|a|o|the) )?(?:movimientos|movimentos|transactions|accounts|contabilidad(?:e)?|planilla|planilha|resumen|resumo|relatorio|informe|reporte|report|(?:cuanto|quanto) (?:llevo|llevamos) (?:cobrado|facturado)|how much (?:came in|did (?:i|we) (?:earn|make|get|take(?: in)?)|have (?:i|we) (?:earned|made))|(?:cuanto|quanto) (?:cobre|cobramos|facture|facturamos|entro|cobrei|recebi|recebemos|entrou))(?: (?:del?|do|da|of|for|en|em|in|este|esse|nesse|neste|el|this|last)(?: .*)?)?\P{L}*$`,
  "u",
);
const MONTHS_ACCOUNTS = /^\P{L}*(?:the )?\p{L}+(?:['’]s)? (?:report|accounts|transactions)\P{L}*$/u;
const OF_A_MONTH = /\bm[eê]s\b|\bmonth\b/;

/** "exportar noviembre", "los movimientos de octubre": an owner wants the accounts of a month. */
export function asksForAccounts(words: string, today: CivilDate): boolean {
  const said = plain(words);
  if (EXPORT.test(said)) return true;
  if (MONTHS_ACCOUNTS.test(said)) return pastMonth(said, today) !== undefined;
  return ACCOUNTS.test(said) && (OF_A_MONTH.test(said) || pastMonth(said, today) !== undefined);
}
