/** Mercado Pago answers in UTC-4 whatever the country, so whoever reads its dates has to honour the offset. */
const OFFSET = { text: "-04:00", ms: -4 * 3_600_000 };

const UNIT_MS = new Map([
  ["MINUTES", 60_000],
  ["HOURS", 3_600_000],
  ["DAYS", 86_400_000],
]);
const RELATIVE = /^NOW(?:-(\d+)(MINUTES|HOURS|DAYS))?$/;

/** An instant as Mercado Pago writes it: `2026-01-05T14:03:00.000-04:00`. */
export function instantText(iso: string): string {
  return new Date(Date.parse(iso) + OFFSET.ms).toISOString().replace("Z", OFFSET.text);
}

/** Milliseconds of a date given to the search: ISO, `NOW` or `NOW-7DAYS`; `undefined` when it is neither. */
export function searchInstant(text: string, now: Date): number | undefined {
  const relative = RELATIVE.exec(text);
  if (relative) {
    const [, count = 0, unit = ""] = relative;
    return now.getTime() - Number(count) * (UNIT_MS.get(unit) ?? 0);
  }
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? undefined : ms;
}
