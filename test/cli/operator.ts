import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { NODE_COMPILE_CACHE } from "../support/compile-cache.ts";

export type Said = {
  readonly exitCode: number;
  readonly said: readonly string[];
  readonly complained: readonly string[];
};

const HORNERO = fileURLToPath(new URL("../../src/hornero.ts", import.meta.url));

/** `npm run hornero -- …`: a process of its own, which knows nothing but this environment. */
export function hornero(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Said> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [HORNERO, ...args],
      { env: { NODE_COMPILE_CACHE, ...env } },
      (_failure, stdout, stderr) => {
        resolve({ exitCode: child.exitCode ?? -1, said: linesOf(stdout), complained: linesOf(stderr) });
      },
    );
  });
}

const linesOf = (text: string): string[] => text.split("\n").filter((line) => line !== "");
