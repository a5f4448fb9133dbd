import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Billing } from "../booking/domain/complex.ts";

/** The file of the logo; undefined where there is none, or it is gone: the house's bird stands in for it. */
export function logoOf(billing: Billing | null, assets: URL): string | undefined {
  if (billing === null || billing.logo === null) return undefined;
  const path = fileURLToPath(new URL(billing.logo, assets));
  return existsSync(path) ? path : undefined;
}
