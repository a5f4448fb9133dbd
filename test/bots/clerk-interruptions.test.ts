import { describe, expect, it } from "vitest";
import { draftsOf } from "../../src/bots/tables/drafts.ts";
import { testDatabase } from "../support/database.ts";
import { type ClerkRig, createClerkRig } from "./clerk-rig.ts";
import { bookUpTo, texts } from "./rig.ts";

const { knex } = testDatabase();

const interruptWithDecline = (rig: ClerkRig, code = "K7") => rig.open("decline", { args: { code } });
const seenTexts = (rig: ClerkRig, count: number) => texts(rig.seen.slice(-count));

describe("a conversation that comes in between", () => {
  it("leaves the open question and its buttons alone when it only answers", async () => {
    const rig = await createClerkRig(knex);
    await bookUpTo(rig, "cabin");
    const before = await rig.draft();
    expect(texts(await rig.text("/menu"))).toEqual(["Welcome."]);
    expect(await rig.draft()).toEqual(before);
    await rig.press("Lake");
    expect(rig.last().text).toContain("Lake, 3-5 May");
  });

  it("becomes the open one when it asks, and the buttons of the other rest meanwhile", async () => {
    const rig = await createClerkRig(knex);
    await bookUpTo(rig, "cabin");
    await interruptWithDecline(rig);
    expect(rig.last().text).toBe("Why decline K7?");
    await rig.press("Lake");
    expect(rig.notice()).toBe("clerk-stale");
  });

  const endings = [
    { ending: "ends", input: { words: "Repairs" }, said: "Declined K7." },
    { ending: "is cancelled", input: { control: "cancel" }, said: "clerk-cancelled" },
    { ending: "is saved for later", input: { control: "save" }, said: "clerk-saved" },
  ] as const;
  it.each(endings)("gives way to the one it interrupted when it $ending", async ({ input, said }) => {
    const rig = await createClerkRig(knex);
    await bookUpTo(rig, "cabin");
    await interruptWithDecline(rig);
    expect(await rig.hear(input)).toMatchObject({ open: true });
    const [first, second] = seenTexts(rig, 2);
    expect(first).toBe(said);
    expect(second).toBe("clerk-progress 3 4\nclerk-back-to\nWhich cabin?");
    await rig.press("Lake");
    expect(rig.last().text).toContain("Lake, 3-5 May");
  });

  it("may be interrupted itself: the last one set aside comes back first", async () => {
    const rig = await createClerkRig(knex);
    await bookUpTo(rig, "party");
    await interruptWithDecline(rig);
    await rig.open("quick", { args: { code: "Z9" } });
    await rig.hear({ words: "1234" });
    expect(rig.last().text).toBe("clerk-back-to\nWhy decline K7?");
    await rig.hear({ words: "Repairs" });
    expect(rig.last().text).toContain("clerk-back-to\nHow many guests?");
  });

  it("may do something before it asks, and goes on from there", async () => {
    const rig = await createClerkRig(knex);
    await bookUpTo(rig, "party");
    await rig.open("quick", { args: { code: "Z9" } });
    expect(seenTexts(rig, 2)).toEqual(["Held as R1.", "Send the receipt number."]);
    rig.restart();
    await rig.text("1234");
    expect(seenTexts(rig, 2)).toEqual(["Thank you.", expect.stringContaining("clerk-back-to")]);
    expect(rig.desk.calls.hold).toBe(1);
  });

  it("is heard once: its last answer, delivered again, is no answer to the one it interrupted", async () => {
    const rig = await createClerkRig(knex);
    await bookUpTo(rig, "party");
    await interruptWithDecline(rig);
    await rig.text("4 windows are broken");
    await rig.redeliver();
    expect((await rig.draft())?.answers).not.toHaveProperty("party");
    expect(rig.last().text).toContain("How many guests?");
  });

  it("never makes the one it interrupted act: an effect a crash left half done waits for its guest", async () => {
    const rig = await createClerkRig(knex);
    await bookUpTo(rig, "review");
    rig.desk.powerCutInHold = true;
    await expect(rig.press("Confirm")).rejects.toThrow("power cut");
    await interruptWithDecline(rig);
    expect(texts(await rig.text("Repairs"))).toEqual(["Declined K7."]);
    expect(rig.desk.calls.hold).toBe(1);
    await rig.text("/book");
    await rig.press("clerk-resume");
    expect(rig.last().text).toBe("Held as R1.");
    expect(rig.desk.holds.size).toBe(1);
  });

  it("may expire: the one it interrupted is resumed by its button, and ends like any other", async () => {
    const rig = await createClerkRig(knex);
    const { decline } = rig.desk;
    await interruptWithDecline(rig);
    rig.desk.decline = () => Promise.reject(new Error("power cut"));
    await expect(rig.text("Repairs")).rejects.toThrow("power cut");
    rig.desk.decline = decline;
    await bookUpTo(rig, "party");
    await knex.raw("delete from drafts where flow = 'book' and chat_id = ?", [rig.chatIds.ana]);
    await interruptWithDecline(rig);
    expect(rig.last().text).toBe("Declined K7.");
    expect(await draftsOf(knex, rig.chatIds.ana)).toEqual([]);
  });

  it("finds its place also beside a conversation this release does not know", async () => {
    const rig = await createClerkRig(knex);
    await interruptWithDecline(rig);
    rig.restart("asks for pets");
    await bookUpTo(rig, "party");
    expect(rig.last().text).toContain("Any pets?");
    expect(await draftsOf(knex, rig.chatIds.ana)).toMatchObject([
      { flow: "decline", state: "saved" },
      { flow: "book", state: "open" },
    ]);
    rig.restart();
    await rig.hear({ control: "cancel" });
    expect(rig.last().text).toBe("clerk-back-to\nWhy decline K7?");
  });
});
