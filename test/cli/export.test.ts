import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { aCabinAndTwoGuests, granted } from "../booking/desk.ts";
import { paid } from "../documents/paid.ts";
import { twoNights } from "../support/builders/payments.ts";
import { testDatabase } from "../support/database.ts";
import { hornero, horneroProcess } from "./operator.ts";

const database = testDatabase();
const env = { DATABASE_URL: database.url, TELEGRAM_BOT_TOKEN: "4242:sandbox" };

it("a month is written to a file or to the terminal, and told in a line", async () => {
  const { ana } = await aCabinAndTwoGuests(database.knex);
  const booking = granted(await ana.holds(twoNights));
  await paid(database.knex, booking, { provider: "cash:1" });
  const folder = await mkdtemp(join(tmpdir(), "hornero-export-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const out = join(folder, "enero.csv");

  const toFile = await hornero(["export", "--month", "2026-01", "--out", out], env);
  expect(toFile).toEqual({
    exitCode: 0,
    said: [],
    complained: ["2026-01: 1 entries:", "  payment: ARS 60.00 (1)"],
  });
  const { said } = await horneroProcess(["export", "--month", "2026-01", "--locale", "en"], env);
  expect(said[1]).toContain(
    `${booking.code},Ana,Quebracho,2026-01-07,2026-01-09,Payment,,Cash,,60.00,,ARS,cash:1`,
  );
  expect(await readFile(out, "utf8")).toContain(
    `${booking.code};Ana;Quebracho;2026-01-07;2026-01-09;Pago;;Efectivo;;60,00`,
  );
});

it("a month or a language that there is not is asked for again", async () => {
  const [month, locale] = await Promise.all([
    hornero(["export", "--month", "enero"], env),
    hornero(["export", "--month", "2026-01", "--locale", "fr"], env),
  ]);
  expect(month).toMatchObject({
    exitCode: 1,
    complained: ['Which month? Say --month YYYY-MM, not "enero".'],
  });
  expect(locale).toMatchObject({ exitCode: 1, complained: [expect.stringContaining("es-AR|pt-BR|en")] });
});
