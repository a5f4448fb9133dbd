import { addMonths, type CivilMonth, monthOf } from "../../../../booking/domain/civil-date.ts";
import type { GivenMonth } from "../../../../documents/documents.ts";
import { err, ok, type Result } from "../../../../shared/result.ts";
import type { Flow, View } from "../../../chat.ts";
import { pastMonth } from "../../../texts/understanding/past-month.ts";
import type { Desk } from "../../desk.ts";
import { attached, withFile } from "../../papers.ts";

/** Offered to be tapped: the one that runs, and those before it that an accountant may still ask for. */
const OFFERED = 3;

/** The entries of a month as a table, for whoever does the accounts. */
export const exportMonth: Flow<Desk> = {
  steps: [],
  listen: (words, _desk, asked) => (words === "" || asked !== undefined ? {} : { month: words }),
  async run(chat, desk) {
    const month = await chat.ask("month", whichMonth(desk), (words) => readMonth(words, desk));
    const given = await chat.perform("export", async () => ok(await desk.documents.month(month)));
    if (given.ok) chat.say(monthView(given.value, desk));
  },
};

function whichMonth({ t, format, today }: Desk): View {
  const now = monthOf(today);
  const months = Array.from({ length: OFFERED }, (_month, back) => addMonths(now, -back));
  const choices = months.map((month) => ({ id: month, label: format.longMonth(month) }));
  return { text: t("export-which"), choices };
}

function readMonth(words: string, { t, today }: Desk): Result<CivilMonth, string> {
  const month = pastMonth(words, today);
  if (month === undefined) return err(t("export-unclear"));
  return month > monthOf(today) ? err(t("export-future")) : ok(month);
}

function monthView(given: GivenMonth, { t, format }: Desk): View {
  const title = t("export-title", { month: format.longMonth(given.month), count: given.count });
  const lines = given.sums.map(({ kind, amount, currency, count }) =>
    t("export-line", {
      kind: t("export-kind", { kind }),
      amount: format.money(BigInt(amount), currency),
      count,
    }),
  );
  const text = [title, ...lines].join("\n");
  return { text: withFile(text, given, t("export-not-made")), ...attached(given) };
}
