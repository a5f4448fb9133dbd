import { describe, expect, it } from "vitest";
import { auditOf, writeAudit } from "../../src/audit/tables/audit-entries.ts";
import { testDatabase } from "../support/database.ts";

const { knex } = testDatabase();

describe("the audit", () => {
  const at = new Date("2027-01-05T10:00:00Z");
  const held = { at, actor: "Ana", channel: "telegram", action: "hold", subject: "booking:K7Q2MX" };

  it("tells who did what to something, in order", async () => {
    const approved = {
      ...held,
      actor: "Marta",
      action: "approve",
      from: "awaiting_owner",
      to: "awaiting_deposit",
    };
    await knex.transaction(async (trx) => {
      await writeAudit(trx, { ...held, details: { nights: 3 } });
      await writeAudit(trx, approved);
      await writeAudit(trx, { ...held, subject: "booking:ANOTHR" });
    });
    expect(await auditOf(knex, "booking:K7Q2MX")).toEqual([
      { ...held, details: { nights: 3 } },
      { ...approved, details: {} },
    ]);
  });

  it.each(["update audit_entries set actor = 'nobody'", "delete from audit_entries"])(
    "is never changed: %s",
    async (statement) => {
      await knex.transaction((trx) => writeAudit(trx, held));
      await expect(knex.raw(statement)).rejects.toThrow(/append-only/);
    },
  );
});
