import { createHmac, randomBytes, randomUUID } from "node:crypto";
import type { Notification } from "./state.ts";

export type Forgery = NonNullable<Notification["forged"]>;

/** The headers that vouch for a notification, or that only pretend to. `ts` is in milliseconds, as really sent. */
export function signedHeaders(
  dataId: string,
  secret: string,
  at: Date,
  forged?: Forgery,
): Record<string, string> {
  const requestId = randomUUID();
  if (forged === "missing") return { "x-request-id": requestId };

  const ts = at.getTime();
  const key = forged === "secret" ? `not-${secret}` : secret;
  const manifest = `id:${dataId};request-id:${requestId};ts:${ts};`;
  const signed = createHmac("sha256", key).update(manifest).digest("hex");
  const hash = forged === "signature" ? randomBytes(32).toString("hex") : signed;
  return { "x-request-id": requestId, "x-signature": `ts=${ts},v1=${hash}` };
}
