import { createInterface } from "node:readline";
import { type CivilDate, civilDate } from "../booking/domain/civil-date.ts";
import { LOCALES, type Locale } from "../bots/texts/texts.ts";
import { type Country, holidaysIn } from "../bots/texts/understanding/breaks.ts";
import { type Context, type Understood, understand } from "../bots/texts/understanding/understand.ts";
import { err, ok, type Result } from "../shared/result.ts";
import { ordered } from "./ordered.ts";
import { complain } from "./telling.ts";

type Order = { readonly context: Context; readonly json: boolean; readonly text: string | undefined };

const OPTIONS = {
  today: { type: "string" },
  locale: { type: "string" },
  country: { type: "string" },
  cabins: { type: "string" },
  json: { type: "boolean", default: false },
} as const;

export const understandCommand = {
  async run(args: readonly string[]): Promise<boolean> {
    const order = readOrder(args);
    if (!order.ok) return complain(order.error);
    const { context, json, text } = order.value;
    const tell = (words: string) => {
      const understood = understand(words, context);
      console.log(json ? asJson(understood) : asSentence(understood));
    };
    if (text !== undefined) tell(text);
    else for await (const line of createInterface({ input: process.stdin })) tell(line);
    return true;
  },
};

/** Refuses with a sentence for whoever typed it. */
function readOrder(args: readonly string[]): Result<Order, string> {
  const parsed = ordered(args, OPTIONS);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const today = civilDate(values.today ?? "");
  if (!today) return err(`Which day is it? Say --today YYYY-MM-DD${but(values.today)}.`);
  const locale = LOCALES.find((known) => known === values.locale);
  if (!locale) return err(`Which language? Say --locale ${LOCALES.join("|")}${but(values.locale)}.`);
  const country = countryFor(values.country, locale);
  if (!country) return err(`Whose holidays? Say --country AR|BR${but(values.country)}.`);
  if (positionals.length > 1) return err("One text at a time: put it in quotes, or write one a line.");
  const names = values.cabins?.split(",").map((name) => name.trim());
  return ok({ context: contextOf(today, locale, country, names), json: values.json, text: positionals[0] });
}

const but = (said: string | undefined) => (said === undefined ? "" : `, not "${said}"`);

function countryFor(said: string | undefined, locale: Locale): Country | undefined {
  if (said === undefined) return locale === "pt-BR" ? "BR" : "AR";
  return said === "AR" || said === "BR" ? said : undefined;
}

function contextOf(
  today: CivilDate,
  locale: Locale,
  country: Country,
  names: readonly string[] | undefined,
): Context {
  return { today, locale, holidays: holidaysIn(country), ...(names && { cabins: names }) };
}

function asJson({ intent, stay, month, nights, party, cabin, missing }: Understood): string {
  return JSON.stringify({ intent, stay, month, nights, party, cabin, missing });
}

function asSentence({ intent, stay, month, nights, party, cabin, missing, trouble }: Understood): string {
  const parts = [
    stay && `${stay.checkIn} to ${stay.checkOut}`,
    month && `in ${month}`,
    nights !== null && `${nights} ${nights === 1 ? "night" : "nights"}`,
    party && `${party.adults} adults, ${party.children} children, ${party.pets} pets`,
    cabin && `cabin ${cabin}`,
    trouble && `no stay: ${trouble.kind}`,
    missing.length > 0 && `missing: ${missing.join(", ")}`,
  ];
  return [intent, ...parts.filter((part) => part)].join(" · ");
}
