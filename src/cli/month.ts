import { type CivilMonth, civilMonth } from "../booking/domain/civil-date.ts";
import { err, ok, type Result } from "../shared/result.ts";

/** Refuses with a sentence for whoever typed it. */
export function readMonth(said: string | undefined): Result<CivilMonth, string> {
  const month = civilMonth(said ?? "");
  if (month !== undefined) return ok(month);
  return err(`Which month? Say --month YYYY-MM${said === undefined ? "" : `, not "${said}"`}.`);
}
