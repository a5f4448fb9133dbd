import { addMonths, type CivilMonth, firstOfMonth, instantAt } from "../booking/domain/civil-date.ts";

/** A month where the complex is: from its first instant until before the next one's. */
export function boundsOf(month: CivilMonth, timeZone: string): { readonly from: Date; readonly until: Date } {
  const startOf = (one: CivilMonth) => instantAt(firstOfMonth(one), "00:00", timeZone);
  return { from: startOf(month), until: startOf(addMonths(month, 1)) };
}
