import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";

/** What a Node of its own prints, so that nothing another test loaded is there already. */
const printedBy = (script: string) =>
  execFileSync(process.execPath, ["--input-type=module", "--eval", script], { encoding: "utf8" }).trim();

const WEB = "./src/bots/whatsapp/web";

describe("whatsapp-web.js", () => {
  it("is not loaded before somebody opens WhatsApp Web", () => {
    const script = `
      import { createRequire } from "node:module";
      await import("${WEB}/web-transport.ts");
      const loaded = Object.keys(createRequire(process.cwd() + "/").cache);
      console.log(loaded.some((path) => path.includes("whatsapp-web.js")));
    `;
    expect(printedBy(script)).toBe("false");
  });

  it("says how to get it where it was left out of the install", () => {
    const script = `
      import { registerHooks } from "node:module";
      registerHooks({
        resolve(name, context, next) {
          if (name !== "whatsapp-web.js") return next(name, context);
          throw Object.assign(new Error("Cannot find package"), { code: "ERR_MODULE_NOT_FOUND" });
        },
      });
      const { loadLibrary } = await import("${WEB}/library.ts");
      await loadLibrary().catch((error) => console.log(error.message));
    `;
    expect(printedBy(script)).toBe(
      'The package whatsapp-web.js is not installed: "npm ci --include=optional" brings it.',
    );
  });
});
