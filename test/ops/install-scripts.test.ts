import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { z } from "zod";

const { allowScripts, puppeteer } = z
  .object({
    allowScripts: z.record(z.string(), z.boolean()),
    puppeteer: z.object({ skipDownload: z.boolean() }),
  })
  .parse(JSON.parse(readFileSync("package.json", "utf8")));
const { packages } = z
  .object({ packages: z.record(z.string(), z.object({ hasInstallScript: z.boolean().optional() })) })
  .parse(JSON.parse(readFileSync("package-lock.json", "utf8")));

/** npm 10 runs them all, whatever `allowScripts` says. */
it("lets no package run a script on install that is not allowed or denied by its name", () => {
  const running = Object.entries(packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.split("node_modules/").at(-1));
  expect(running.sort()).toEqual(Object.keys(allowScripts).sort());
});

it("downloads no browser, whichever npm installs", () => {
  expect(allowScripts.puppeteer).toBe(false);
  expect(puppeteer.skipDownload).toBe(true);
});
