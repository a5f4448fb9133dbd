import { createHmac, randomBytes } from "node:crypto";

/** Signed with another key, with noise, not at all, or truly signed and then changed on the way. */
export type Forgery = "secret" | "signature" | "missing" | "body";

type Signed = { readonly headers: Record<string, string>; readonly body: string };

/** A notification as it goes out: `X-Hub-Signature-256` is over the exact bytes of the body. */
export function signed(body: string, appSecret: string, forged?: Forgery): Signed {
  if (forged === "missing") return { headers: {}, body };
  const key = forged === "secret" ? `not-${appSecret}` : appSecret;
  const hash =
    forged === "signature"
      ? randomBytes(32).toString("hex")
      : createHmac("sha256", key).update(body).digest("hex");
  return {
    headers: { "x-hub-signature-256": `sha256=${hash}` },
    body: forged === "body" ? body.replace('"whatsapp"', '"WhatsApp"') : body,
  };
}
