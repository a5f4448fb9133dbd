import { complexById, soleComplexId } from "../../booking/tables/complexes.ts";
import { type Config, loadConfig } from "../../config.ts";
import { connect, type Db } from "../../db/connect.ts";
import { startEmbeddedPostgres } from "../../db/embedded.ts";
import { pendingMigrations } from "../../db/migrate.ts";
import { explain } from "../../explain.ts";
import { pingRedis } from "../../locks/ping.ts";
import { GatewayUnavailable } from "../../payments/mercadopago/gateway.ts";
import { createMercadoPago } from "../../payments/mercadopago/mercadopago.ts";
import { ledgerTroubles } from "../../payments/tables/ledger.ts";
import { err, ok } from "../../shared/result.ts";
import { examineQueues } from "./examine-queues.ts";
import { examineTranscriber } from "./examine-transcriber.ts";
import { examineWhatsApp, type WhatsAppExaminers } from "./examine-whatsapp.ts";
import type { Finding } from "./finding.ts";

export type DoctorDeps = WhatsAppExaminers & {
  /** Throws, with a sentence, where Telegram does not know the token or does not answer. */
  readonly botUsername: (telegram: Config["telegram"]) => Promise<string>;
};

export const createDoctor = (deps: DoctorDeps) => ({
  async run(): Promise<boolean> {
    const config = loadConfig();
    const findings = config.ok
      ? [ok("The configuration is complete."), ...(await examine(config.value, deps))]
      : config.error.map((problem) => err(problem));
    for (const finding of findings) console.log(finding.ok ? `✓ ${finding.value}` : `✗ ${finding.error}`);
    return findings.every(({ ok: isWell }) => isWell);
  },
});

const examine = async (config: Config, deps: DoctorDeps): Promise<Finding[]> => [
  ...(await lookAtDatabase(config)),
  await lookAtRedis(config),
  await lookAtTelegram(() => deps.botUsername(config.telegram)),
  lookAtOwners(config),
  ...(await examineWhatsApp(config, deps)),
  await examineTranscriber(config),
  await lookAtMercadoPago(config),
];

async function lookAtDatabase({ databaseUrl, dataDir, mercadoPago }: Config): Promise<Finding[]> {
  const isConnected = mercadoPago !== undefined;
  await using opened = new AsyncDisposableStack();
  try {
    if (databaseUrl !== undefined) return await lookInside(open(databaseUrl), isConnected);
    const embedded = await startEmbeddedPostgres({ dataDir: `${dataDir}/postgres` });
    opened.defer(() => embedded.stop());
    return await lookInside(open(embedded.url), isConnected);
  } catch (error) {
    return [err(explain(error))];
  }

  function open(url: string): Db {
    const db = connect(url, { max: 1 });
    opened.defer(() => db.destroy());
    return db;
  }
}

async function lookInside(db: Db, isConnected: boolean): Promise<Finding[]> {
  const pending = await pendingMigrations(db);
  const reached = ok("The database answers.");
  if (pending > 0) {
    const what = `The database is ${pending} migrations behind this release`;
    return [
      reached,
      err(`${what}: "npm start" brings it up, and so does "npm run hornero -- complex import FILE".`),
    ];
  }
  try {
    const complexId = await soleComplexId(db);
    const complex = await complexById(db, complexId);
    return [
      reached,
      ok("It is up to this release."),
      ok(`It describes ${complex?.name}.`),
      await lookAtBooks(db),
      ...(await examineQueues(db, { complexId, isConnected })),
    ];
  } catch (undescribed) {
    return [reached, ok("It is up to this release."), err(explain(undescribed))];
  }
}

async function lookAtBooks(db: Db): Promise<Finding> {
  const troubles = await ledgerTroubles(db);
  if (troubles.length === 0) return ok("The books are in order.");
  return err(
    `The books are not in order, in ${troubles.length} places: "npm run hornero -- ledger check" says where.`,
  );
}

async function lookAtRedis({ redisUrl }: Config): Promise<Finding> {
  if (redisUrl === undefined) return ok("No REDIS_URL: one process alone needs none.");
  const problem = await pingRedis(redisUrl);
  if (problem === undefined) return ok("Redis answers.");
  return err(`Redis does not answer (${problem}). Is it running, and is REDIS_URL right?`);
}

async function lookAtTelegram(askUsername: () => Promise<string>): Promise<Finding> {
  try {
    return ok(`Telegram knows the bot as @${await askUsername()}.`);
  } catch (error) {
    return err(explain(error));
  }
}

function lookAtOwners({ ownerTelegramIds }: Config): Finding {
  const owners = ownerTelegramIds.length;
  if (owners > 0)
    return ok(`Owners: ${ownerTelegramIds.join(", ")}. Each must have written to the bot once.`);
  return err("Nobody would hear of requests: put the owners' Telegram ids in OWNER_TELEGRAM_IDS.");
}

async function lookAtMercadoPago({ mercadoPago }: Config): Promise<Finding> {
  if (mercadoPago === undefined) {
    return ok(
      "No MERCADOPAGO_ACCESS_TOKEN: guests can ask and the owner can approve, but without deposits nothing is confirmed.",
    );
  }
  try {
    const { collectorId, liveMode } = await createMercadoPago(mercadoPago).seller();
    return ok(
      `Mercado Pago takes ${liveMode ? "payments" : "test payments"} for the account ${collectorId}.`,
    );
  } catch (error) {
    if (error instanceof GatewayUnavailable) {
      return err(`Mercado Pago does not answer (${error.message}). Is the internet reachable from here?`);
    }
    return err(
      `Mercado Pago does not accept MERCADOPAGO_ACCESS_TOKEN (${explain(error)}). Copy it again from your application.`,
    );
  }
}
