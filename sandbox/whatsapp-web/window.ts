import { createContext, runInContext } from "node:vm";
import type { Account } from "./account.ts";
import { FileReader } from "./file-reader.ts";
import { createModules, type PageModules } from "./modules.ts";

type Exposed = ReadonlyMap<string, (...args: never[]) => unknown>;

/** One document of the page, in a realm of its own: scripts reach it as text, as they do a browser's. */
export type PageWindow = PageModules & {
  run(script: unknown, args: readonly unknown[]): unknown;
  expose(name: string, work: (...args: never[]) => unknown): void;
};

export function openWindow(account: Account, exposed: Exposed): PageWindow {
  const modules = createModules(account);
  const realm = createContext({
    ...{ atob, btoa, Blob, File, FileReader, AbortController, crypto, console, setTimeout, clearTimeout },
    require: modules.require,
    Debug: { VERSION: "2.3000.0" },
  });
  runInContext("var window = globalThis;", realm);

  function expose(name: string, work: (...args: never[]) => unknown): void {
    const call = async (...args: unknown[]) => copied(await Reflect.apply(work, undefined, args.map(copied)));
    realm[name] = (...args: unknown[]) => {
      const answer = call(...args);
      answer.catch(() => {}); // scripts do not wait for it, and a browser lets that pass
      return answer;
    };
  }
  for (const [name, work] of exposed) expose(name, work);

  return {
    ...modules,
    expose,
    run(script, args) {
      if (typeof script !== "function") return runInContext(String(script), realm);
      const work: (...args: readonly unknown[]) => unknown = runInContext(`(${script})`, realm);
      return work(...args.map((arg) => structuredClone(arg)));
    },
  };
}

/** As it crosses between a page and Node: by value, and without what has none. */
export function copied(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value) ?? "null");
}
