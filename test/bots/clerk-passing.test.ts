import { describe, expect, it } from "vitest";
import type { Shown } from "../../src/bots/chat.ts";
import { testDatabase } from "../support/database.ts";
import { createClerkRig } from "./clerk-rig.ts";

const { knex } = testDatabase();
const PASSING = { aside: { flow: "menu" } };

/** Ana sees the cabins, each to be held by one tap. */
async function seesCabins(words = "3-5 May for 2 people") {
  const rig = await createClerkRig(knex);
  rig.restart("holds by one tap");
  await rig.open("book", { words });
  return rig;
}

describe("what is said in passing", () => {
  it("is answered at once, and the open question stays", async () => {
    const rig = await createClerkRig(knex);
    await rig.text("/book 3-5 May");
    await rig.hear({ words: "hello" }, PASSING);
    expect(rig.last().text).toBe("Welcome.");
    await rig.text("2");
    expect(rig.last().text).toContain("Which cabin?");
  });

  it("is an answer after all where the question has a choice of that name", async () => {
    const rig = await createClerkRig(knex);
    await rig.text("/book 3-5 May");
    await rig.hear({ words: "4" }, PASSING);
    expect(rig.last().text).toContain("Which cabin?");
  });

  it("is no answer where it is plain, whatever the question finds in it", async () => {
    const rig = await createClerkRig(knex);
    await rig.text("/book 3-5 May");
    await rig.hear({ words: "a link for 4 people" }, { aside: { flow: "menu", plain: true } });
    expect(rig.last().text).toBe("Welcome.");
    await rig.hear({ words: "it is for 4 people" }, PASSING);
    expect(rig.last().text).toContain("Which cabin?");
  });

  it("is an answer where any words are one", async () => {
    const rig = await createClerkRig(knex);
    await rig.open("decline", { args: { code: "K7" } });
    await rig.hear({ words: "hello" }, PASSING);
    expect(rig.desk.declined).toEqual(new Map([["K7", "hello"]]));
  });

  it("begins what it is about where nothing is open", async () => {
    const rig = await createClerkRig(knex);
    await rig.hear({ words: "hello" }, PASSING);
    expect(rig.last().text).toBe("Welcome.");
  });
});

describe("who is not understood", () => {
  it("twice in a row is offered a person, until they are understood again", async () => {
    const rig = await createClerkRig(knex);
    let links: Shown["links"] = [];
    const offersAPerson = () => links?.some(({ label }) => label === "clerk-person") ?? false;
    const says = async (words: string) => {
      links = (await rig.hear({ words })).views.at(-1)?.links;
    };
    await rig.text("/book");
    await says("soon");
    expect(offersAPerson()).toBe(false);
    await says("very soon");
    expect(offersAPerson()).toBe(true);
    await says("3-5 May");
    expect(offersAPerson()).toBe(false);
  });

  it("may say the rest of it", async () => {
    const rig = await createClerkRig(knex);
    await rig.text("/book");
    await rig.text("3");
    await rig.text("-5 May");
    expect(rig.last().text).toContain("How many guests?");
  });

  it("and asked whether to go on, may say at once what they want instead", async () => {
    const rig = await createClerkRig(knex);
    await rig.text("/book 3-5 May");
    await rig.text("/book");
    await rig.text("6-9 May for 2 people");
    expect(rig.last().text).toContain("Which cabin?");
    expect((await rig.draft())?.answers.stay).toEqual({ from: "6", to: "9" });
  });
});

describe("a menu that leads elsewhere", () => {
  it("asks an earlier question anew, and comes back", async () => {
    const rig = await seesCabins();
    await rig.press("Other dates");
    expect(rig.last().text).toContain("Which dates?");
    await rig.text("20-22 May");
    expect(rig.last().text).toContain("20-22 May for 2?");
  });

  it("shows the same again to who goes back from there", async () => {
    const rig = await seesCabins();
    await rig.press("Other dates");
    await rig.hear({ control: "back" });
    expect(rig.last().text).toContain("3-5 May for 2?");
  });

  it("answers an earlier question by a tap where it says how", async () => {
    const rig = await seesCabins();
    await rig.press("A week later");
    expect(rig.last().text).toContain("10-12 May for 2?");
  });

  it("holds by one tap, and only what was shown", async () => {
    const rig = await seesCabins();
    rig.desk.extraPrice = 10;
    await rig.press("Lake €120");
    expect(rig.last().text).toContain("Lake is gone.");
    expect(rig.desk.calls.hold).toBe(0);
    await rig.press("Lake €130");
    expect(rig.last().text).toBe("Held as R1.");
  });

  it("goes on as the flow likes where there is nothing left to choose", async () => {
    const rig = await seesCabins();
    rig.desk.gone = new Set(["c1", "c2", "c3"]);
    await rig.press("Lake €120");
    expect(rig.last().text).toBe("All cabins are taken then.");
  });

  it("knows what was mentioned in the first sentence, also after a restart", async () => {
    const rig = await seesCabins("3-5 May, the Lake cabin");
    expect(rig.last().text).toContain("How many guests?");
    rig.restart("holds by one tap");
    await rig.text("2");
    expect(rig.last().text).toContain("(Lake wanted)");
  });
});
