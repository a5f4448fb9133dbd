import type { Db } from "../../db/connect.ts";
import { countDead } from "../../inbox/tables/looking-inside.ts";
import { createRefundQueue, WAITS_LONG_MS, type WaitingRefund } from "../../payments/refunds/refund-queue.ts";
import { systemClock } from "../../shared/clock.ts";
import { err, ok } from "../../shared/result.ts";
import { countFailed } from "../../webhooks/tables/deliveries.ts";
import { allEndpoints, type Endpoint } from "../../webhooks/tables/endpoints.ts";
import { plain } from "../table.ts";
import type { Finding } from "./finding.ts";

type Obstacle = NonNullable<WaitingRefund["obstacle"]> | "none";

const RUN = "npm run hornero --";

/** What stays as it is until somebody does something about it, and what that is. */
export const examineQueues = async (
  db: Db,
  house: { readonly complexId: string; readonly isConnected: boolean },
): Promise<Finding[]> => [
  await lookAtInbox(db),
  ...(await lookAtEndpoints(db)),
  ...(await lookAtRefunds(db, house)),
];

async function lookAtInbox(db: Db): Promise<Finding> {
  const dead = await countDead(db);
  if (dead === 0) return ok("Nothing that came in was given up.");
  return err(
    `Of what came in, ${dead} failed for good: "${RUN} inbox dead" says why, and "${RUN} inbox replay --dead" has it handled once that is mended.`,
  );
}

async function lookAtEndpoints(db: Db): Promise<Finding[]> {
  const endpoints = await allEndpoints(db);
  if (endpoints.length === 0) return [ok("No other software listens.")];
  const failed = await countFailed(db);
  return endpoints.map((endpoint) => lookAtEndpoint(endpoint, failed.get(endpoint.id) ?? 0));
}

function lookAtEndpoint({ id, url, state, disabledBecause }: Endpoint, failed: number): Finding {
  const endpoint = `Endpoint ${id} (${plain(url)})`;
  const again = `"${RUN} webhooks retry --failed" tells it of what it missed (${failed})`;
  if (state === "disabled") {
    const why = disabledBecause === "gone" ? "said that it is gone" : "failed for days";
    return err(
      `${endpoint} ${why} and is told of nothing any more. Once it is mended, "${RUN} webhooks enable ${id}", then ${again}; or "${RUN} webhooks remove ${id}".`,
    );
  }
  if (failed === 0) return ok(`${endpoint} is told of all that it wants to hear.`);
  return err(`${endpoint} missed some: "${RUN} webhooks deliveries --failed" says why, ${again}.`);
}

async function lookAtRefunds(
  db: Db,
  house: { readonly complexId: string; readonly isConnected: boolean },
): Promise<Finding[]> {
  const outbox = { announce: async () => {} }; // owners are told by the house that runs
  const owed = await createRefundQueue({ ...house, db, outbox, clock: systemClock }).owed();
  const longSince = new Date(systemClock().getTime() - WAITS_LONG_MS);
  const stuck = owed.filter(
    ({ obstacle, createdAt }) => STUCK.has(obstacle ?? "none") || createdAt < longSince,
  );
  const findings = [...Map.groupBy(stuck, ({ obstacle }) => obstacle ?? "none")].map(
    ([obstacle, { length }]): Finding =>
      err(`Refunds that wait (${obstacle}): ${length}. ${NEXT[obstacle]} See "${RUN} refunds list".`),
  );
  if (findings.length > 0) return findings;
  return [
    ok(
      owed.length === 0
        ? "No refund is owed."
        : `Refunds on their way, all for less than a day: ${owed.length}.`,
    ),
  ];
}

/** What goes no further by itself, however long it is waited for. */
const STUCK: ReadonlySet<Obstacle> = new Set([
  "no_balance",
  "no_account",
  "not_connected",
  "refused",
] as const);

const NEXT: Readonly<Record<Obstacle, string>> = {
  no_balance: "Put money into the Mercado Pago account: they go by themselves then.",
  no_account:
    "Mercado Pago does not let MERCADOPAGO_ACCESS_TOKEN give them: copy it again from your application.",
  not_connected: "Set MERCADOPAGO_ACCESS_TOKEN to that of the account which took the payments.",
  refused: "Mercado Pago says why; an owner can give them back in its panel instead.",
  disputed: "An open claim comes first: an owner answers it in Mercado Pago.",
  by_hand: "An owner gives them back and says so in the chat, under /refunds.",
  no_answer: `Mercado Pago did not answer: "${RUN} refunds retry" has them tried now.`,
  under_way: "Mercado Pago has not finished them: look into its panel.",
  none: `Is a house running? "${RUN} refunds retry" has it try them now.`,
};
