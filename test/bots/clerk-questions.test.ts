import { describe, expect, it } from "vitest";
import { testDatabase } from "../support/database.ts";
import { createClerkRig } from "./clerk-rig.ts";
import { bookUpTo, labels } from "./rig.ts";

const { knex } = testDatabase();
const headerOf = (text: string) => text.split("\n")[0];

describe("the header of a question", () => {
  it("counts the steps from first to last", async () => {
    const rig = await createClerkRig(knex);
    const headers = [];
    for (const words of ["/book", "3-5 May", "4", "Lake €120"]) {
      await rig.text(words);
      headers.push(headerOf(rig.last().text));
    }
    expect(headers).toEqual([1, 2, 3, 4].map((step) => `clerk-progress ${step} 4`));
  });

  it("counts a step that a release inserted", async () => {
    const rig = await createClerkRig(knex);
    rig.restart("asks for pets");
    await bookUpTo(rig, "party");
    expect(headerOf(rig.last().text)).toBe("clerk-progress 2 5");
    await rig.text("no");
    expect(headerOf(rig.last().text)).toBe("clerk-progress 3 5");
  });

  it("counts the same after one answer is changed from the review", async () => {
    const rig = await createClerkRig(knex);
    await bookUpTo(rig, "review");
    await rig.press("Change guests");
    expect(headerOf(rig.last().text)).toBe("clerk-progress 2 4");
  });

  it("is left out where there is nothing to count", async () => {
    const rig = await createClerkRig(knex);
    await rig.open("decline", { args: { code: "K7" } });
    expect(rig.last().text).toBe("Why decline K7?");
  });
});

describe("words that name a choice", () => {
  const ways = [
    { way: "its label", words: "Lake €120" },
    { way: "its label in other letters", words: "LÁKE  120" },
    { way: "its id", words: "c2" },
    { way: "its number in the menu", words: "1" },
  ];
  it.each(ways)("may use $way", async ({ words }) => {
    const rig = await createClerkRig(knex);
    await bookUpTo(rig, "cabin");
    await rig.text(words);
    expect(rig.last().text).toContain("Lake, 3-5 May");
  });

  const misses = ["0", "3", "…", "Pine"];
  it.each(misses)("are not guessed: %s", async (words) => {
    const rig = await createClerkRig(knex);
    await bookUpTo(rig, "cabin");
    await rig.text(words);
    expect(rig.last().text).toContain("clerk-pick-one");
  });

  it("are no numbers where a number is an answer of its own", async () => {
    const rig = await createClerkRig(knex);
    await bookUpTo(rig, "party");
    await rig.text("1");
    expect((await rig.draft())?.answers).toMatchObject({ party: 1 });
  });
});

describe("a button that began a conversation", () => {
  it("has answered the steps it named, as if it had been said", async () => {
    const rig = await createClerkRig(knex);
    await rig.open("decline", { args: { code: "k7" } });
    await rig.text("Repairs");
    expect(rig.desk.declined).toEqual(new Map([["K7", "Repairs"]]));
  });

  it("is asked about where it makes no sense", async () => {
    const rig = await createClerkRig(knex);
    await rig.open("decline", { args: { code: "nonsense" } });
    expect(rig.last().text).toBe("A code is like K7.\nWhich request?");
    await rig.text("K7");
    await rig.press("clerk-back");
    expect(rig.last().text).toBe("Which request?");
  });
});

describe("a confirmation", () => {
  it("counts for one attempt: after a refused one the guest confirms again, also the same thing", async () => {
    const rig = await createClerkRig(knex);
    await bookUpTo(rig, "review");
    rig.desk.snatched.add("c2");
    await rig.press("Confirm");
    rig.desk.snatched.clear();
    await rig.press("Lake");
    expect(rig.last().text).toBe("clerk-progress 4 4\nLake, 3-5 May, 4 guests, €120");
    expect(labels(rig.last())).toContain("Change dates");
    expect(rig.desk.holds.size).toBe(0);
  });
});
