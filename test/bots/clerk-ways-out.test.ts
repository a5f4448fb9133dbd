import { describe, expect, it } from "vitest";
import { draftsOf, expireDrafts } from "../../src/bots/tables/drafts.ts";
import { DAY_MS, systemClock } from "../../src/shared/clock.ts";
import { testDatabase } from "../support/database.ts";
import { type ClerkRig, createClerkRig } from "./clerk-rig.ts";
import { bookUpTo, labels } from "./rig.ts";

const { knex } = testDatabase();

describe("the ways out of a question", () => {
  it("are save and cancel at the first question, and back too once there is something to go back to", async () => {
    const rig = await createClerkRig(knex);
    await rig.text("/book");
    expect(labels(rig.last())).toEqual(["clerk-save", "clerk-cancel"]);
    await rig.text("3-5 May");
    expect(labels(rig.last())).toEqual(["2", "4", "clerk-back", "clerk-save", "clerk-cancel"]);
  });

  it("obey the same rule as every button: those of an earlier question do nothing", async () => {
    const rig = await createClerkRig(knex);
    await bookUpTo(rig, "party");
    const earlier = rig.last();
    await rig.text("4");
    await rig.press("clerk-cancel", earlier);
    expect(rig.notice()).toBe("clerk-stale");
    await rig.press("clerk-back");
    expect(rig.last().text).toContain("How many guests?");
  });

  it("do not lead back past what has been done", async () => {
    const rig = await createClerkRig(knex);
    rig.restart("asks for a receipt");
    await bookUpTo(rig, "review");
    await rig.press("Confirm");
    expect(labels(rig.last())).toEqual(["clerk-save", "clerk-cancel"]);
  });

  it("do not lead back behind an effect that a power cut interrupted: it is finished first", async () => {
    const rig = await createClerkRig(knex);
    await bookUpTo(rig, "review");
    rig.desk.powerCutInHold = true;
    await expect(rig.press("Confirm")).rejects.toThrow("power cut");
    await rig.press("clerk-back");
    expect(rig.last().text).toBe("Held as R1.");
  });

  it("do not lead back to what the button said that began it", async () => {
    const rig = await createClerkRig(knex);
    await rig.open("decline", { args: { code: "K7" } });
    expect(labels(rig.last())).toEqual(["clerk-save", "clerk-cancel"]);
  });
});

describe("changing an answer from the review", () => {
  it("can be thought better of: back leads to the review as it was", async () => {
    const rig = await createClerkRig(knex);
    await bookUpTo(rig, "review");
    await rig.press("Change dates");
    await rig.text("40 May");
    await rig.press("clerk-back");
    expect(rig.last().text).toContain("Lake, 3-5 May, 4 guests");
  });

  it("can be saved for later, and thought better of then", async () => {
    const rig = await createClerkRig(knex);
    await bookUpTo(rig, "review");
    await rig.press("Change guests");
    await rig.press("clerk-save");
    await rig.open("book", { resume: true });
    await rig.press("clerk-back");
    expect(rig.last().text).toContain("Lake, 3-5 May, 4 guests");
  });

  it.each([
    { how: "typed at the review", first: [] },
    { how: "asked for first", first: ["Change dates"] },
  ])("and finding no room then ($how), can be thought better of", async ({ first }) => {
    const rig = await createClerkRig(knex);
    await bookUpTo(rig, "review");
    for (const words of first) await rig.text(words);
    for (const cabin of ["c1", "c2", "c3"]) rig.desk.gone.add(cabin);
    await rig.text("6-9 May");
    expect(rig.last().text).toContain("All cabins are taken then.");
    rig.desk.gone.clear();
    await rig.press("clerk-back");
    expect(rig.last().text).toContain("Lake, 3-5 May, 4 guests");
  });

  it("is forgotten where something else has to be asked first", async () => {
    const rig = await createClerkRig(knex);
    await bookUpTo(rig, "review");
    await rig.press("Change cabin");
    for (const cabin of ["c1", "c2", "c3"]) rig.desk.gone.add(cabin);
    await rig.text("Pine €80");
    expect(rig.last().text).toContain("All cabins are taken then.");
    rig.desk.gone.clear();
    await rig.text("6-9 May");
    await rig.press("clerk-back");
    expect(rig.last().text).toContain("How many guests?");
  });

  it("leads back one answer at a time again once it is done", async () => {
    const rig = await createClerkRig(knex);
    await bookUpTo(rig, "review");
    await rig.press("Change dates");
    await rig.text("10-12 May");
    await rig.press("clerk-back");
    expect(rig.last().text).toContain("Which cabin?");
  });
});

describe("a conversation saved for later", () => {
  async function saved(): Promise<ClerkRig> {
    const rig = await createClerkRig(knex);
    await bookUpTo(rig, "cabin");
    await rig.press("clerk-save");
    return rig;
  }

  it("leaves nothing open, and its buttons rest", async () => {
    const rig = await saved();
    expect(rig.last().text).toBe("clerk-saved");
    expect(await rig.draft()).toBeUndefined();
    await rig.press("Lake");
    expect(rig.notice()).toBe("clerk-over");
  });

  it("goes on where it was left when the guest resumes it", async () => {
    const rig = await saved();
    await rig.text("/book");
    expect(rig.last().text).toBe("clerk-open-already");
    await rig.text("1");
    expect(rig.last().text).toContain("Which cabin?");
  });

  it("starts again with what was said when it was called for", async () => {
    const rig = await saved();
    await rig.text("/book 6-9 May");
    await rig.text("clerk-restart");
    expect(rig.last().text).toContain("How many guests?");
    expect((await rig.draft())?.answers).toEqual({ stay: { from: "6", to: "9" } });
  });

  it("is asked about until the answer is one of the two, and back means to resume", async () => {
    const rig = await saved();
    await rig.text("/book");
    const { buttons } = rig.last();
    await rig.text("perhaps");
    expect(rig.last()).toEqual({ text: "clerk-pick-one\nclerk-open-already", buttons });
    await rig.hear({ control: "back" });
    expect(rig.last().text).toContain("Which cabin?");
  });

  it("sets aside whatever is open when it is called for", async () => {
    const rig = await saved();
    await rig.open("decline", { args: { code: "K7" } });
    await rig.text("/book");
    await rig.press("clerk-resume");
    await rig.press("clerk-cancel");
    expect(rig.last().text).toBe("clerk-back-to\nWhy decline K7?");
  });

  it("is resumed without a question by the very button that began it", async () => {
    const rig = await createClerkRig(knex);
    await rig.open("decline", { args: { code: "K7" } });
    await rig.open("decline", { args: { code: "K7" } });
    expect(rig.last().text).toBe("Why decline K7?");
  });

  it("is resumed without a question by a button that says so", async () => {
    const rig = await saved();
    await rig.open("book", { resume: true });
    expect(rig.last().text).toContain("Which cabin?");
  });

  it("gives way without a question while nothing has been said in it", async () => {
    const rig = await createClerkRig(knex);
    await rig.open("decline", { args: { code: "K7" } });
    await rig.open("decline", { args: { code: "Z9" } });
    expect(rig.last().text).toBe("Why decline Z9?");
    await rig.text("Repairs");
    expect(rig.desk.declined).toEqual(new Map([["Z9", "Repairs"]]));
  });

  it("is forgotten once it has lain for too long, and its open question answered kindly", async () => {
    const rig = await createClerkRig(knex);
    await bookUpTo(rig, "cabin");
    const in30Days = new Date(systemClock().getTime() + 30 * DAY_MS);
    const before = new Date(in30Days.getTime() - 31 * DAY_MS);
    expect(await knex.transaction((trx) => expireDrafts(trx, before))).toBe(0);
    await knex.transaction((trx) => expireDrafts(trx, in30Days));
    expect(await draftsOf(knex, rig.chatIds.ana)).toEqual([]);
    await rig.press("Lake");
    expect(rig.notice()).toBe("clerk-over");
    await rig.text("Lake");
    expect(rig.last().text).toBe("clerk-nothing-open");
  });
});

describe("what is no answer", () => {
  it("a sticker is answered with the question again, and its buttons stay good", async () => {
    const rig = await createClerkRig(knex);
    await bookUpTo(rig, "party");
    const { buttons } = rig.last();
    await rig.hear({ unreadable: "sticker" });
    expect(rig.last()).toEqual({
      text: "clerk-progress 2 4\nclerk-unreadable-sticker\nHow many guests?",
      buttons,
    });
  });

  it("a sticker with nothing open is answered with its sentence alone", async () => {
    const rig = await createClerkRig(knex);
    expect(await rig.hear({ unreadable: "sticker" })).toEqual({
      views: [{ text: "clerk-unreadable-sticker" }],
      open: false,
    });
  });

  it("words with nothing open begin what the channel takes them for", async () => {
    const rig = await createClerkRig(knex);
    const otherwise = async () => ({ flow: "book", start: { words: "a cabin for 4 people" } });
    await rig.hear({ words: "a cabin for 4 people" }, { otherwise });
    expect(rig.last().text).toContain("Which dates?");
    await rig.hear({ words: "3-5 May" }, { otherwise });
    expect(rig.last().text).toContain("Which cabin?");
  });

  it("a widget's answer counts only for the question it was shown with", async () => {
    const rig = await createClerkRig(knex);
    const { views } = await rig.open("book");
    const token = views[0]?.question?.token ?? "";
    await rig.hear({ token, words: "3-5 May" });
    expect(rig.last().text).toContain("How many guests?");
    expect(await rig.hear({ token, words: "6-9 May" })).toEqual({
      views: [],
      open: true,
      notice: "clerk-stale",
    });
  });
});
