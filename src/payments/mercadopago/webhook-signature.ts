import { createHmac, timingSafeEqual } from "node:crypto";
import { err, ok, type Result } from "../../shared/result.ts";

export type SignatureRefusal = { readonly kind: "no_secret" | "missing_parts" | "mismatch" };

export type Signed = { readonly dataId: string; readonly signedAt: Date };

export type SignedCall = {
  /** Two while one is being rotated. */
  readonly secrets: readonly string[];
  readonly xSignature: string | undefined;
  readonly xRequestId: string | undefined;
  /** From the query: the body is not signed. */
  readonly dataId: string | undefined;
};

/** The documentation says `ts` is in milliseconds and the SDK says seconds; nothing signed is older than 2001. */
const FIRST_MILLISECONDS = 1e12;

/**
 * Checks that a notification was signed with one of our secrets, and tells of what and when.
 *
 * How old it is refuses nothing: a notification is retried for days, and is no more than a hint to go and look.
 */
export function verifySignature(call: SignedCall): Result<Signed, SignatureRefusal> {
  const secrets = call.secrets.filter((secret) => secret !== "");
  if (secrets.length === 0) return err({ kind: "no_secret" });

  const { dataId } = call;
  const { ts, v1 } = partsOf(call.xSignature ?? "");
  if (!dataId || !v1 || ts === undefined || !/^\d{1,15}$/.test(ts)) {
    return err({ kind: "missing_parts" });
  }

  // Sources disagree whether letters in the id are lower-cased before signing.
  const ids = [dataId, dataId.toLowerCase()];
  const genuine = secrets
    .flatMap((secret) => ids.map((id) => hmac(secret, manifest(id, call.xRequestId, ts))))
    .filter((expected) => isEqual(expected, v1));
  return genuine.length > 0 ? ok({ dataId, signedAt: instantOf(ts) }) : err({ kind: "mismatch" });
}

function partsOf(header: string): { readonly ts?: string; readonly v1?: string } {
  const parts = header.split(",").map((part): [string, string] => {
    const [key = "", value = ""] = part.split("=", 2);
    return [key.trim(), value.trim()];
  });
  return Object.fromEntries(parts);
}

/** Parts that were not sent are left out. */
function manifest(id: string, requestId: string | undefined, ts: string): string {
  return `id:${id};${requestId === undefined ? "" : `request-id:${requestId};`}ts:${ts};`;
}

const hmac = (secret: string, text: string): string =>
  createHmac("sha256", secret).update(text).digest("hex");

function isEqual(expected: string, given: string): boolean {
  const [one, other] = [Buffer.from(expected), Buffer.from(given)];
  return one.length === other.length && timingSafeEqual(one, other);
}

function instantOf(ts: string): Date {
  const number = Number(ts);
  return new Date(number >= FIRST_MILLISECONDS ? number : number * 1000);
}
