import { randomBytes } from "node:crypto";
import { Webhook } from "standardwebhooks";

/** Standard Webhooks asks for 24 to 64. */
const SECRET_BYTES = 32;

/** As an endpoint's owner is given it. */
export const newSecret = (): string => `whsec_${randomBytes(SECRET_BYTES).toString("base64")}`;

export type Signed = { readonly headers: Readonly<Record<string, string>>; readonly body: string };

/** A message as Standard Webhooks wants it: signed with each secret that is in force, at the time of this attempt. */
export function sign(
  { id, body }: { readonly id: string; readonly body: string },
  secrets: readonly string[],
  at: Date,
): Signed {
  return {
    headers: {
      "content-type": "application/json",
      "user-agent": "Hornero",
      "webhook-id": id,
      "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
      "webhook-signature": secrets.map((secret) => new Webhook(secret).sign(id, at, body)).join(" "),
    },
    body,
  };
}
