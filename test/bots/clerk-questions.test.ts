import { describe, expect, it } from "vitest";
import { err } from "../../src/shared/result.ts";
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

describe("words about another question than the open one", () => {
  it("change that answer, and are acknowledged", async () => {
    const rig = await createClerkRig(knex);
    await bookUpTo(rig, "review");
    await rig.text("we are 2 people");
    expect(rig.last().text).toBe("clerk-progress 4 4\nclerk-noted\nLake, 3-5 May, 2 guests, €120");
  });

  it("are kept for their own question when that is still to come", async () => {
    const rig = await createClerkRig(knex);
    await rig.text("/book");
    await rig.text("we are 4 people");
    expect(rig.last().text).toBe("clerk-progress 1 4\nclerk-noted\nWhich dates?");
    await rig.text("3-5 May");
    expect(rig.last().text).toContain("Which cabin?");
  });

  it("are asked about when they make no sense, and back keeps what was said before", async () => {
    const rig = await createClerkRig(knex);
    await bookUpTo(rig, "review");
    await rig.text("we are 40 people");
    expect(rig.last().text).toContain("We can take 1 to 8 guests.\nHow many guests?");
    await rig.press("clerk-back");
    expect(rig.last().text).toContain("Lake, 3-5 May, 4 guests");
  });

  it("change nothing an effect was built on", async () => {
    const rig = await createClerkRig(knex);
    rig.restart("asks for a receipt");
    await bookUpTo(rig, "review");
    await rig.press("Confirm");
    await rig.text("we are 2 people");
    expect(rig.desk.holds.size).toBe(1);
    expect((await rig.draft())?.answers).toMatchObject({ party: 4 });
  });
});

describe("words at a review", () => {
  it("may be a yes to what was shown", async () => {
    const rig = await createClerkRig(knex);
    await bookUpTo(rig, "review");
    await rig.text("Clerk-yes-said!");
    expect(rig.last().text).toBe("Held as R1.");
  });

  it("are no yes to a price that has changed since", async () => {
    const rig = await createClerkRig(knex);
    await bookUpTo(rig, "review");
    rig.desk.extraPrice = 30;
    await rig.text("clerk-yes-said");
    expect(rig.last().text).toContain("clerk-changed\nLake, 3-5 May, 4 guests, €150");
    expect(rig.desk.holds.size).toBe(0);
  });

  it("that are neither yes nor a change are told what to do", async () => {
    const rig = await createClerkRig(knex);
    await bookUpTo(rig, "review");
    await rig.text("perhaps");
    expect(rig.last().text).toContain("clerk-review-unclear Confirm\nLake");
  });
});

describe("a choice that is gone", () => {
  it("is explained, if the menu can, before what is left", async () => {
    const rig = await createClerkRig(knex);
    rig.restart("explains what is gone");
    await bookUpTo(rig, "review");
    rig.desk.gone.add("c2");
    await rig.press("Confirm");
    expect(rig.last().text).toBe("clerk-progress 3 4\nLake is gone.\nWhich cabin?");
  });

  it.each(["constructor", "__proto__"])("is not thought of where somebody writes %s", async (words) => {
    const rig = await createClerkRig(knex);
    rig.restart("explains what is gone");
    await bookUpTo(rig, "cabin");
    await rig.text(words);
    expect(rig.last().text).toBe("clerk-progress 3 4\nclerk-pick-one\nWhich cabin?");
  });

  it("is explained also where nothing is left to choose from", async () => {
    const rig = await createClerkRig(knex);
    rig.restart("explains what is gone");
    await bookUpTo(rig, "review");
    for (const cabin of ["c1", "c2", "c3"]) rig.desk.gone.add(cabin);
    await rig.press("Confirm");
    expect(rig.last().text).toBe(
      "clerk-progress 1 4\nLake is gone.\nAll cabins are taken then.\nWhich dates?",
    );
  });

  it("was found out at the last moment: that is said, too, where nothing is left", async () => {
    const rig = await createClerkRig(knex);
    await bookUpTo(rig, "review");
    rig.desk.hold = async () => {
      for (const cabin of ["c1", "c2", "c3"]) rig.desk.gone.add(cabin);
      return err("Somebody was faster.");
    };
    await rig.press("Confirm");
    expect(rig.last().text).toMatch(/Somebody was faster\.\nAll cabins are taken then\.\nWhich dates\?$/);
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
