import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { carryOut } from "../../src/app/commands.ts";
import { NODE_COMPILE_CACHE } from "../support/compile-cache.ts";

export type Said = {
  readonly exitCode: number;
  readonly said: readonly string[];
  readonly complained: readonly string[];
};
type Environment = Readonly<Record<string, string>>;

const HORNERO = fileURLToPath(new URL("../../src/hornero.ts", import.meta.url));

/** `npm run hornero -- …`: a process of its own, which knows nothing but this environment. */
export function horneroProcess(
  args: readonly string[],
  env: Environment = {},
  input: string = "",
): Promise<Said> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [HORNERO, ...args],
      { env: { NODE_COMPILE_CACHE, ...env } },
      (_failure, stdout, stderr) => {
        resolve({ exitCode: child.exitCode ?? -1, said: linesOf(stdout), complained: linesOf(stderr) });
      },
    );
    child.stdin?.end(input);
  });
}

/** One at a time, for they share this process's environment and its terminal. */
let before: Promise<unknown> = Promise.resolve();

/** The same command in this process, for most of what one costs is its start. */
export function hornero(args: readonly string[], env: Environment = {}): Promise<Said> {
  const answer = before.then(() => overheard(() => carryOut(args), env));
  before = answer.catch(() => {});
  return answer;
}

async function overheard(command: () => Promise<boolean>, env: Environment): Promise<Said> {
  const [log, error, write, ours] = [console.log, console.error, process.stdout.write, process.env];
  const [stdout, stderr]: [string[], string[]] = [[], []];
  console.log = (text: string) => void stdout.push(`${text}\n`);
  console.error = (text: string) => void stderr.push(`${text}\n`);
  process.stdout.write = (text: string | Uint8Array) => stdout.push(String(text)) > 0;
  process.env = { ...env };
  try {
    const isWell = await command();
    return { exitCode: isWell ? 0 : 1, said: linesOf(stdout.join("")), complained: linesOf(stderr.join("")) };
  } finally {
    Object.assign(console, { log, error });
    process.stdout.write = write;
    process.env = ours;
  }
}

const linesOf = (text: string): string[] => text.split("\n").filter((line) => line !== "");
