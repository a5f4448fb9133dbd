import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { optionsOf } from "../../src/cli/ordered.ts";
import { writeOut } from "../../src/cli/write-out.ts";
import { err } from "../../src/shared/result.ts";

it("a value that looks like an option is asked for in one line", () => {
  const options = { percent: { type: "string" } } as const;
  expect(optionsOf(["--percent", "-5"], options)).toEqual(
    err("--percent needs a value: one that begins with a dash is typed like --percent=-5."),
  );
});

it("where no file can be written, a sentence says what to do", async () => {
  const folder = await mkdtemp(join(tmpdir(), "hornero-out-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  expect(await writeOut("", join(folder, "no", "x.csv"))).toEqual(
    err(`There is no folder ${folder}/no: make it first, or give --out another path.`),
  );
  expect(await writeOut("", folder)).toEqual(
    err(`${folder} is a folder: give --out the path of a file in it.`),
  );
  expect(await writeOut("", join(folder, "x".repeat(300)))).toMatchObject({
    error: expect.stringMatching(/could not be written, and is not to be used: ENAMETOOLONG/),
  });
});
