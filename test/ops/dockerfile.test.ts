import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";

/** Continued lines joined, comments left out. */
const instructions = readFileSync("Dockerfile", "utf8")
  .replaceAll("\\\n", " ")
  .split("\n")
  .filter((line) => line.trim() !== "" && !line.startsWith("#"))
  .map((line) => {
    const [word = "", ...rest] = line.trim().split(/\s+/);
    return { word, rest };
  });
const argumentsOf = (word: string) =>
  instructions.filter((line) => line.word === word).map(({ rest }) => rest);
const copied = argumentsOf("COPY").flatMap((paths) => paths.slice(0, -1));
const keptByDockerignore = readFileSync(".dockerignore", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("!"))
  .map((line) => line.slice(1));
const { devDependencies } = z
  .object({ devDependencies: z.object({ node: z.string() }) })
  .parse(JSON.parse(readFileSync("package.json", "utf8")));

describe("the image", () => {
  it("runs on the same Node as the tests", () => {
    expect(argumentsOf("FROM")).toEqual([[`node:${devDependencies.node}-slim`]]);
  });

  it.each(copied)("finds %s to copy", (path) => {
    expect(existsSync(path)).toBe(true);
    expect(keptByDockerignore).toContain(path);
  });

  it("does not run as root, and stops when asked to", () => {
    expect(argumentsOf("USER")).toEqual([["node"]]);
    expect(argumentsOf("STOPSIGNAL")).toEqual([["SIGTERM"]]);
  });

  it("starts what `npm start` starts", () => {
    const { scripts } = z
      .object({ scripts: z.object({ start: z.string() }) })
      .parse(JSON.parse(readFileSync("package.json", "utf8")));
    const [command = []] = argumentsOf("CMD");
    expect(
      z
        .array(z.string())
        .parse(JSON.parse(command.join(" ")))
        .join(" "),
    ).toBe(scripts.start);
  });
});
