import { type ChildProcess, execFile, type SpawnOptions, spawn } from "node:child_process";
import { chown, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { promisify } from "node:util";
import { binary } from "./postgres-binaries.ts";
import { isMissing } from "./postmaster.ts";

/** Whom Postgres runs as. */
export type Account = {
  /** Whose its files are; ours unless we are root. */
  readonly owner?: { readonly uid: number; readonly gid: number };
  /** The command that becomes the program. */
  readonly through: readonly string[];
};

const run = promisify(execFile);
const ROOT = 0;
const SYSTEM_USER = "postgres";
const ENV = { LC_ALL: "C", TZ: "UTC" };

const OURSELVES: Account = { through: [] };

/** Root's own files, but Postgres takes itself for somebody else: the number may be any other than root's. */
const ROOT_IN_DISGUISE: Account = {
  owner: { uid: ROOT, gid: ROOT },
  through: ["unshare", "--user", "--map-user=1000", "--map-group=1000", "--"],
};

/**
 * Postgres refuses to run as root, so there it gets a system user of its own; where that one may not enter, in a
 * folder of root's alone, it is root in a user namespace. A cluster stays with whom it was made for.
 */
export async function serverAccount(home: string, cluster: string): Promise<Account> {
  if (process.getuid?.() !== ROOT) return OURSELVES;
  const madeFor = await ownerOf(cluster);
  if (madeFor !== ROOT) {
    const user = await systemUser();
    if (await mayEnter(user, home)) return user;
  }
  if (madeFor === undefined || madeFor === ROOT) {
    if (await mayEnter(ROOT_IN_DISGUISE, home)) return ROOT_IN_DISGUISE;
  }
  throw new Error(
    `Postgres does not run as root, and no other user may enter ${dirname(home)} or ${dirname(binary("postgres"))}: put the project where others may enter, or set DATABASE_URL.`,
  );
}

/** Hands over what we made ourselves. */
export async function giveTo({ owner }: Account, path: string): Promise<void> {
  if (owner !== undefined) await chown(path, owner.uid, owner.gid);
}

/** Runs a program to its end, which the signal brings nearer; throws with what it complained of. */
export async function runAs(
  account: Account,
  program: string,
  args: readonly string[],
  signal?: AbortSignal,
): Promise<void> {
  signal?.throwIfAborted();
  const [command, ...rest] = commandLine(account, program, args);
  const running = run(command, rest, { ...account.owner, env: ENV });
  const end = () => void running.child.kill();
  signal?.addEventListener("abort", end);
  try {
    await running;
  } catch (error) {
    throw new Error(complaintOf(error));
  } finally {
    signal?.removeEventListener("abort", end);
  }
}

/** Starts a program; the process is the program itself, whatever it is run through. */
export function spawnAs(
  account: Account,
  program: string,
  args: readonly string[],
  options: SpawnOptions,
): ChildProcess {
  const [command, ...rest] = commandLine(account, program, args);
  return spawn(command, rest, { ...options, ...account.owner, env: ENV });
}

function commandLine({ through }: Account, program: string, args: readonly string[]): [string, ...string[]] {
  const [command = program, ...rest] = [...through, program, ...args];
  return [command, ...rest];
}

/** Whether the account may reach both its folder and the programs. */
async function mayEnter(account: Account, home: string): Promise<boolean> {
  try {
    for (const path of [dirname(home), binary("postgres")]) await runAs(account, "test", ["-x", path]);
    return true;
  } catch {
    return false;
  }
}

async function ownerOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).uid;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

async function systemUser(): Promise<Account> {
  try {
    return await accountOf(SYSTEM_USER);
  } catch {
    await run("useradd", ["--system", "--user-group", "--no-create-home", SYSTEM_USER]);
    return accountOf(SYSTEM_USER);
  }
}

async function accountOf(user: string): Promise<Account> {
  const [uid, gid] = await Promise.all([run("id", ["-u", user]), run("id", ["-g", user])]);
  return { owner: { uid: Number(uid.stdout), gid: Number(gid.stdout) }, through: [] };
}

/** Programs of Postgres say what is wrong in one line, and what they did in many. */
function complaintOf(error: unknown): string | undefined {
  const lines = String(error).split("\n");
  return lines.find((line) => /(?: error|FATAL): /.test(line)) ?? lines[0];
}
