import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { examineWeb } from "../../../../src/bots/whatsapp/web/doctor.ts";
import { err, ok } from "../../../../src/shared/result.ts";
import { aFolder } from "./rig.ts";

const isMissing = (sentence: RegExp) => err(expect.stringMatching(sentence));

describe("the doctor, about WhatsApp Web", () => {
  it("says all that is missing, and what to do about it", async () => {
    const notAFolder = join(aFolder(), "whatsapp");
    writeFileSync(notAFolder, "");
    expect(await examineWeb({ sessionDir: notAFolder, chromiumPath: "/nowhere/chromium" })).toEqual([
      ok("The package whatsapp-web.js is installed."),
      isMissing(/^There is no Chromium at .*: set WHATSAPP_CHROMIUM_PATH to where it is\.$/),
      isMissing(/^The WhatsApp session cannot be kept in .*: the user Hornero runs as must be able to write/),
      isMissing(/^No phone is linked to WhatsApp Web yet: start Hornero .* and scan the code/),
      ok(expect.stringMatching(/^Mind: .* WhatsApp may ban the account/)),
    ]);
  });

  it("finds everything well where it is", async () => {
    const sessionDir = join(aFolder(), "whatsapp");
    mkdirSync(sessionDir);
    writeFileSync(join(sessionDir, "paired"), "5493515550000\n");
    expect(await examineWeb({ sessionDir, chromiumPath: process.execPath })).toEqual([
      ok("The package whatsapp-web.js is installed."),
      ok("Chromium is there to run WhatsApp Web in."),
      ok(`The WhatsApp session is kept in ${sessionDir}.`),
      ok("The phone +5493515550000 is linked."),
      ok(expect.stringMatching(/^Mind: /)),
    ]);
  });
});
