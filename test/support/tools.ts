import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** A program some tests need and this project does not carry: the variable that names it, and where to get it. */
export type Tool = { variable: string; names: readonly string[]; debianPackage: string };

export const tools = {
  redis: {
    variable: "HORNERO_REDIS_SERVER",
    names: ["redis-server", "valkey-server"],
    debianPackage: "redis-server",
  },
  chromium: {
    variable: "CHROMIUM_PATH",
    names: ["chromium", "chromium-browser", "google-chrome"],
    debianPackage: "chromium",
  },
  caddy: { variable: "CADDY_PATH", names: ["caddy"], debianPackage: "caddy" },
} as const satisfies Record<string, Tool>;

/** Where a tool is: what its variable says, or the first of its names on the PATH. */
export function findTool({ variable, names }: Tool): string | undefined {
  return process.env[variable] ?? onPath(names);
}

function onPath(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Installs what is missing with apt, where that is ours to do: as root on a Debian-like system. */
export function installWithApt(missing: readonly Tool[]): void {
  if (missing.length === 0 || process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return;
  const packages = missing.map(({ debianPackage }) => debianPackage);
  console.log(`Installing ${packages.join(", ")} with apt.`);
  try {
    apt("update");
    apt("install", "--yes", "--no-install-recommends", ...packages);
  } catch (broken) {
    console.error(`apt could not install them: ${broken instanceof Error ? broken.message : broken}`);
  }
}

function apt(...args: string[]): void {
  const env = {
    ...process.env,
    DEBIAN_FRONTEND: "noninteractive",
    RUNLEVEL: "1", // so that a package's own service is not started beside the one a test starts
  };
  execFileSync("apt-get", ["-qq", ...args], { env, stdio: ["ignore", "ignore", "inherit"] });
}
