import { describe, expect, it } from "vitest";
import { createLogger } from "../../src/shared/logger.ts";

function logged(write: (logger: ReturnType<typeof createLogger>) => void): string {
  let lines = "";
  const destination = {
    write(line: string) {
      lines += line;
    },
  };
  write(createLogger({ level: "info", destination }));
  return lines;
}

describe("the log", () => {
  const token = "123456789:AAF-abcdefghijklmnopqrstuvwxyz0123456";
  const secrets = [
    {
      what: "a bot token in an address",
      fields: { url: `https://api.telegram.org/bot${token}/getMe` },
      secret: token,
    },
    {
      what: "a bot token in an error",
      fields: { err: new Error(`fetch /bot${token}/getMe failed`) },
      secret: token,
    },
    {
      what: "a payment token",
      fields: { said: "APP_USR-1234567890123456-010112-abcdef" },
      secret: "1234567890123456",
    },
    { what: "a database password", fields: { url: "postgres://hornero:hunter2@db/x" }, secret: "hunter2" },
    { what: "a secret by its name", fields: { config: { webhookSecret: "s3cr3t" } }, secret: "s3cr3t" },
    {
      what: "a webhook's secret header",
      fields: { headers: { "x-telegram-bot-api-secret-token": "s3cr3t" } },
      secret: "s3cr3t",
    },
    {
      what: "the row that the database refused",
      fields: {
        err: Object.assign(new Error("violates constraint"), { detail: "Failing row contains (Ana)." }),
      },
      secret: "Ana",
    },
    {
      what: "the values of a statement that got no connection",
      fields: {
        err: Object.assign(new Error("Knex: Timeout acquiring a connection"), { bindings: ["Ana"] }),
      },
      secret: "Ana",
    },
    { what: "a telephone number", fields: { chatId: "whatsapp:5493514567890" }, secret: "3514567" },
  ];
  it.each(secrets)("never holds $what", ({ fields, secret }) => {
    const line = logged((logger) => logger.info(fields, "something happened"));
    expect(line).toContain("something happened");
    expect(line).not.toContain(secret);
  });

  it("is one JSON object a line, with its level and time", () => {
    const line = logged((logger) => logger.warn({ code: "K7Q2MX" }, "late"));
    expect(JSON.parse(line)).toEqual({
      level: "warn",
      time: expect.stringMatching(/^\d{4}-.*Z$/),
      code: "K7Q2MX",
      msg: "late",
    });
  });
});
