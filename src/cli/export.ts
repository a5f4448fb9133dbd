import type { CivilMonth } from "../booking/domain/civil-date.ts";
import { toDecimal } from "../booking/domain/money.ts";
import { complexById, soleComplexId } from "../booking/tables/complexes.ts";
import { LOCALES, type Locale, loadTexts } from "../bots/texts/texts.ts";
import { voiceIn } from "../bots/texts/voice.ts";
import { type MonthEntries, monthEntries } from "../documents/month-entries.ts";
import { systemClock } from "../shared/clock.ts";
import { err, ok, type Result } from "../shared/result.ts";
import { inTheHouse } from "./in-the-house.ts";
import { readMonth } from "./month.ts";
import { optionsOf } from "./ordered.ts";
import { complain } from "./telling.ts";
import { writeOut } from "./write-out.ts";

type Order = { readonly month: CivilMonth; readonly out: string | undefined; readonly locale: Locale };

const OPTIONS = {
  month: { type: "string" },
  out: { type: "string" },
  locale: { type: "string", default: "es-AR" },
} as const;

export const exportCommand = {
  /** The table goes to the file or to standard output; what it comes to, to the terminal. */
  async run(args: readonly string[]): Promise<boolean> {
    const order = readOrder(args);
    if (!order.ok) return complain(order.error);
    const { month, locale, out } = order.value;
    return inTheHouse(async (db) => {
      const complex = await complexById(db, await soleComplexId(db));
      if (complex === undefined) throw new Error("The complex is gone.");
      const voice = voiceIn(loadTexts())(locale, complex, systemClock());
      const entries = await monthEntries(db, { complex, month, voice });
      const written = await writeOut(entries.csv, out);
      if (!written.ok) return complain(written.error);
      for (const line of summary(entries)) console.error(line);
      return true;
    });
  },
};

/** Refuses with a sentence for whoever typed it. */
function readOrder(args: readonly string[]): Result<Order, string> {
  const parsed = optionsOf(args, OPTIONS);
  if (!parsed.ok) return parsed;
  const { month: said, out, locale: spoken } = parsed.value;
  const month = readMonth(said);
  if (!month.ok) return month;
  if (out === "") return err("Which file? --out is its path; without it the table goes to the terminal.");
  const locale = LOCALES.find((known) => known === spoken);
  if (!locale) return err(`Which language? Say --locale ${LOCALES.join("|")}, not "${spoken}".`);
  return ok({ month: month.value, out, locale });
}

function summary({ month, count, sums }: MonthEntries): string[] {
  const lines = sums.map(
    ({ kind, count: times, amount, currency }) =>
      `  ${kind}: ${currency} ${toDecimal(BigInt(amount), currency)} (${times})`,
  );
  return [`${month}: ${count} entries${lines.length > 0 ? ":" : "."}`, ...lines];
}
