import { z } from "zod";
import { storable } from "../../../shared/json.ts";
import type { Metrics } from "../../../shared/metrics.ts";
import { isSameSecret } from "../../../shared/same-secret.ts";
import type { Receive } from "../transport.ts";
import { readNotification } from "./notifications.ts";
import { isSigned } from "./signature.ts";

export type WebhookDeps = {
  readonly appSecret: string;
  readonly verifyToken: string;
  readonly phoneNumberId: string;
  readonly receive: Receive;
  readonly metrics: Metrics;
};

/** A call as Meta made it: the signature is of the very bytes. */
export type WebhookCall = { readonly body: Buffer; readonly signature: string | undefined };

const handshake = z.object({
  "hub.mode": z.literal("subscribe"),
  "hub.verify_token": z.string(),
  "hub.challenge": z.string().max(256),
});

const SOURCE = "whatsapp";

/** Meta's way in. What it says is stored and answered; a job does the work. */
export function createWebhook({ appSecret, verifyToken, phoneNumberId, receive, metrics }: WebhookDeps) {
  const refuse = <Status extends number>(status: Status, reason: string) => {
    metrics.webhookRefused.inc({ source: SOURCE, reason });
    return { status };
  };

  return {
    /** The challenge to echo, once when the address is set in Meta's panel; undefined for whoever knows no token. */
    handshake(query: unknown): string | undefined {
      const parsed = handshake.safeParse(query);
      if (parsed.success && isSameSecret(parsed.data["hub.verify_token"], verifyToken))
        return parsed.data["hub.challenge"];
      refuse(403, "verify_token");
      return undefined;
    },

    /** Throws while the database is away, so that Meta delivers again: it does so for days. */
    async receive({ body, signature }: WebhookCall): Promise<{ readonly status: 200 | 400 | 401 }> {
      if (!isSigned(body, signature, appSecret)) {
        return refuse(401, signature === undefined ? "missing_parts" : "mismatch");
      }
      const told = readNotification(parse(body), phoneNumberId);
      if (told === undefined) return refuse(400, "not_a_notification");
      for (const one of told) await receive(one);
      return { status: 200 };
    },
  };
}

/** With an id that Postgres refuses, Meta would bring all of its notification again and again, for days. */
function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"), storable);
  } catch {
    return undefined;
  }
}
