import { existsSync } from "node:fs";
import { isAbsolute, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const ASSETS = fileURLToPath(new URL("../../assets/", import.meta.url));

/** Whether a path is of a file under `assets/`. */
export function isAsset(path: string): boolean {
  const inside = !isAbsolute(path) && !normalize(path).startsWith("..");
  return inside && existsSync(join(ASSETS, path));
}
