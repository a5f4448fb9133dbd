import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Billing } from "../booking/domain/complex.ts";
import { typeOf } from "../media/file-type.ts";

/** The file of the logo; undefined where there is none, or it is gone or no picture: the house's bird stands in for it. */
export function logoOf(billing: Billing | null, assets: URL): string | undefined {
  if (billing === null || billing.logo === null) return undefined;
  const path = fileURLToPath(new URL(billing.logo, assets));
  return existsSync(path) && DRAWN.has(typeOf(readFileSync(path))) ? path : undefined;
}

/** What a document can show. */
const DRAWN: ReadonlySet<ReturnType<typeof typeOf>> = new Set(["image/jpeg", "image/png"]);
