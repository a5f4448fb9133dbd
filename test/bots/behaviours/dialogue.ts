import { expect } from "vitest";
import { answers, bookUpTo, type Example, labels } from "../rig.ts";

/** Asking, answering, and changing one's mind. */
export function describeDialogue(example: Example): void {
  example(
    "goes from the first question to the end, keeps the answers by step, and then forgets them",
    async (rig) => {
      await bookUpTo(rig, "review");
      expect(rig.last().text).toContain("Lake, 3-5 May, 4 guests, €120");
      const lake = { id: "c2", value: { id: "c2", name: "Lake", price: 120 } };
      expect(await answers(rig)).toEqual({ stay: { from: "3", to: "5" }, party: 4, cabin: lake });
      await rig.press("Confirm");
      expect(rig.last().text).toContain("Held as R1");
      expect(await rig.draft()).toBeUndefined();
      expect(rig.desk.holds.size).toBe(1);
    },
  );

  example("goes on at its open question after each restart", async (rig) => {
    await bookUpTo(rig, "party");
    rig.restart();
    await rig.text("4");
    expect(rig.last().text).toContain("Which cabin");
    rig.restart();
    await rig.press("Pine");
    rig.restart();
    await rig.press("Confirm");
    expect(rig.last().text).toContain("Held as R1");
  });

  example(
    "asks the question a release inserts, and takes no answer to another question for it",
    async (rig) => {
      await bookUpTo(rig, "party");
      rig.restart("asks for pets");
      await rig.text("4");
      expect(rig.last().text).toContain("Any pets");
      expect(await answers(rig)).not.toHaveProperty("pets");
      await rig.press("No");
      expect(rig.last().text).toContain("Which cabin");
      expect(await answers(rig)).toEqual({ stay: { from: "3", to: "5" }, pets: "no", party: 4 });
    },
  );

  example("holds nothing before the question a release inserted is answered", async (rig) => {
    await bookUpTo(rig, "review");
    rig.restart("asks for pets");
    await rig.press("Confirm");
    expect(rig.last().text).toContain("Any pets");
    expect(rig.desk.calls.hold).toBe(0);
    await rig.press("Yes");
    expect(rig.last().text).toContain("Held as R1");
  });

  example("asks a step again that a release renamed", async (rig) => {
    await bookUpTo(rig, "cabin");
    rig.restart("renames a step");
    await rig.press("Lake");
    expect(rig.last().text).toContain("How many");
    await rig.text("4");
    expect(rig.last().text).toContain("Lake, 3-5 May, 4 guests");
  });

  example("goes back one answer at a time, and no further than the first", async (rig) => {
    await bookUpTo(rig, "cabin");
    await rig.text("back");
    expect(rig.last().text).toContain("How many");
    expect(await answers(rig)).not.toHaveProperty("party");
    await rig.text("/back");
    expect(rig.last().text).toContain("Which dates");
    await rig.text("back");
    expect(rig.last().text).toContain("Which dates");
    await rig.text("6-9 May");
    expect(rig.last().text).toContain("How many");
  });

  example("changes one answer from the review, and comes back to it", async (rig) => {
    await bookUpTo(rig, "review");
    await rig.press("Change dates");
    expect(rig.last().text).toContain("Which dates");
    expect(await answers(rig)).toMatchObject({ party: 4 });
    await rig.text("10-12 May");
    expect(rig.last().text).toContain("Lake, 10-12 May, 4 guests");
    await rig.press("Confirm");
    expect(rig.last().text).toContain("Held as R1");
  });

  example("asks again only for the choice that a change has broken", async (rig) => {
    await bookUpTo(rig, "review");
    await rig.press("Change guests");
    await rig.text("8");
    expect(rig.last().text).toContain(rig.t("clerk-gone"));
    expect(rig.last().text).toContain("Which cabin");
    expect(labels(rig.last())).toContain("Pine €150");
    expect(labels(rig.last())).not.toContain("Lake €120");
    await rig.press("Pine");
    expect(rig.last().text).toContain("Pine, 3-5 May, 8 guests");
  });

  example("shows a changed price before it holds anything", async (rig) => {
    await bookUpTo(rig, "review");
    rig.desk.extraPrice = 30;
    rig.restart();
    await rig.press("Confirm");
    expect(rig.last().text).toContain(rig.t("clerk-changed"));
    expect(rig.last().text).toContain("€150");
    expect(rig.desk.calls.hold).toBe(0);
    await rig.press("Confirm");
    expect(rig.last().text).toContain("Held as R1");
  });

  example("is dropped by cancelling it", async (rig) => {
    await bookUpTo(rig, "cabin");
    await rig.text("/cancel");
    expect(rig.last().text).toContain(rig.t("clerk-cancelled"));
    expect(await rig.draft()).toBeUndefined();
    await rig.text("4");
    expect(rig.last().text).toContain(rig.t("clerk-nothing-open"));
    await rig.text("/book");
    expect(rig.last().text).toContain("Which dates");
  });

  example("is offered to be resumed or started again when it is called for once more", async (rig) => {
    await bookUpTo(rig, "cabin");
    await rig.text("/book");
    expect(rig.last().text).toContain(rig.t("clerk-open-already"));
    await rig.press(rig.t("clerk-resume"));
    expect(rig.last().text).toContain("Which cabin");
    expect(await answers(rig)).toMatchObject({ party: 4 });
    await rig.text("/book");
    rig.restart();
    await rig.press(rig.t("clerk-restart"));
    expect(rig.last().text).toContain("Which dates");
    expect(await answers(rig)).toEqual({});
  });

  example("asks again after a bad answer, with the reason and the same buttons", async (rig) => {
    await bookUpTo(rig, "party");
    const { buttons } = rig.last();
    await rig.text("40");
    expect(rig.last().text).toMatch(/We can take 1 to 8 guests\..*How many/s);
    expect(rig.last().buttons).toEqual(buttons);
    await rig.text("4");
    const menu = rig.last();
    await rig.text("the big one");
    expect(rig.last().text).toContain(rig.t("clerk-pick-one"));
    expect(rig.last().buttons).toEqual(menu.buttons);
  });

  example("answers a button of an earlier question kindly, and changes nothing", async (rig) => {
    await bookUpTo(rig, "cabin");
    const earlier = rig.last();
    await rig.press("Lake");
    const before = await rig.draft();
    expect(await rig.press("Pine", earlier)).toEqual([]);
    expect(rig.notice()).toBe(rig.t("clerk-stale"));
    expect(await rig.draft()).toEqual(before);
    await rig.press("Confirm");
    await rig.press("Pine", earlier);
    expect(rig.notice()).toBe(rig.t("clerk-over"));
    expect(rig.desk.holds.size).toBe(1);
  });

  example("takes several answers from one sentence", async (rig) => {
    await rig.text("/book 3-5 May, 4 people");
    expect(rig.last().text).toContain("Which cabin");
    await rig.text("cancel");
    await rig.text("/book");
    await rig.text("we are 4 people, 6-9 May");
    expect(rig.last().text).toContain("Which cabin");
    expect(await answers(rig)).toMatchObject({ stay: { from: "6", to: "9" } });
  });

  example("checks what it was told early when its question comes", async (rig) => {
    await rig.text("/book 40 people");
    expect(rig.last().text).toContain("Which dates");
    await rig.text("6-9 May");
    expect(rig.last().text).toMatch(/1 to 8 guests\..*How many/s);
  });
}
