import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { NODE_COMPILE_CACHE } from "./compile-cache.ts";
import { type Ending, withTheTest } from "./ending.ts";

export type Environment = Readonly<Record<string, string>>;
export type HorneroProcess = ReturnType<typeof startProcess>;

const MAIN = fileURLToPath(new URL("../../src/main.ts", import.meta.url));
const OPEN = '"Hornero is open"';
const LINES_SHOWN_ON_FAILURE = 30;

/** `npm start`: a process of its own, which knows nothing but this environment. It ends with the test unless it is told otherwise. */
export function startProcess(env: Environment, ending: Ending = withTheTest) {
  const child = spawn(process.execPath, [MAIN], {
    env: { NODE_COMPILE_CACHE, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = once(child, "close");
  const opened = Promise.withResolvers<void>();
  const log: string[] = [];
  const complaints: string[] = [];
  createInterface({ input: child.stdout }).on("line", (line) => {
    log.push(line);
    if (line.includes(OPEN)) opened.resolve();
  });
  createInterface({ input: child.stderr }).on("line", (line) => complaints.push(line));

  ending.failed(() => console.error([...log, ...complaints].slice(-LINES_SHOWN_ON_FAILURE).join("\n")));
  ending.finished(kill);

  async function kill(): Promise<void> {
    child.kill("SIGKILL");
    await ended;
  }

  async function end(): Promise<number | null> {
    await ended;
    return child.exitCode;
  }

  return {
    /** Its standard output and its standard error, line by line. */
    log,
    complaints,
    /** Resolves once it serves. */
    opens: () => Promise.race([opened.promise, ended.then(failToOpen)]),
    /** As the power does it: at once, and without a word. */
    kill,
    /** As a release does it. Answers the exit code. */
    stop(): Promise<number | null> {
      child.kill("SIGTERM");
      return end();
    },
    /** Answers the exit code, once it ends by itself. */
    end,
  };

  function failToOpen(): never {
    throw new Error(["The process ended before it was open.", ...complaints].join("\n"));
  }
}
