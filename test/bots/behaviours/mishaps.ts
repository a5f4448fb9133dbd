import { expect } from "vitest";
import { answers, bookUpTo, type Example, texts } from "../rig.ts";

/** Crashes, repetitions, releases, and what others do meanwhile. */
export function describeMishaps(example: Example): void {
  example("neither loses nor doubles a hold when the power fails in the middle of it", async (rig) => {
    await bookUpTo(rig, "review");
    rig.desk.powerCutInHold = true;
    await expect(rig.press("Confirm")).rejects.toThrow("power cut");
    rig.restart();
    await rig.press("Confirm");
    expect(rig.last().text).toContain("Held as R1");
    expect(rig.desk.holds.size).toBe(1);
  });

  example("goes back to the cabins, with the reason, when somebody was faster", async (rig) => {
    await bookUpTo(rig, "review");
    rig.desk.snatched.add("c2");
    await rig.press("Confirm");
    expect(rig.last().text).toMatch(/Somebody was faster\..*Which cabin/s);
    await rig.press("Pine");
    expect(rig.last().text).toContain("Pine, 3-5 May");
    await rig.press("Confirm");
    expect(rig.last().text).toContain("Held as R1");
  });

  example("loses nothing when an answer cannot be sent", async (rig) => {
    await bookUpTo(rig, "party");
    rig.cutLine();
    await rig.text("4");
    rig.restart();
    await rig.mendLine();
    expect(await answers(rig)).toMatchObject({ party: 4 });
    await rig.text("hello?");
    expect(rig.last().text).toContain("Which cabin");
    await rig.press("Lake");
    expect(rig.last().text).toContain("Lake, 3-5 May");
  });

  example("looks things up once a turn, and does nothing twice", async (rig) => {
    await bookUpTo(rig, "review");
    rig.desk.calls.find = 0;
    await rig.text("what?");
    expect(rig.desk.calls).toEqual({ find: 1, hold: 0 });
  });

  example("goes back to the dates, with the reason, when no cabin is free", async (rig) => {
    for (const cabin of ["c1", "c2", "c3"]) rig.desk.gone.add(cabin);
    await bookUpTo(rig, "cabin");
    expect(rig.last().text).toMatch(/All cabins are taken then\..*Which dates/s);
    expect(await answers(rig)).toMatchObject({ party: 4 });
    rig.desk.gone.clear();
    await rig.text("6-9 May");
    expect(rig.last().text).toContain("Which cabin");
  });

  example(
    "leaves what is done alone, and says what it said only once, in the questions after it",
    async (rig) => {
      rig.restart("asks for a receipt");
      await bookUpTo(rig, "review");
      const [held, question] = texts(await rig.press("Confirm"));
      expect(held).toBe("Held as R1.");
      expect(question).toContain("Send the receipt");
      const [again, ...more] = texts(await rig.text("oops"));
      expect(again).toMatch(/Four digits, please\..*Send the receipt/s);
      expect(more).toEqual([]);
      await rig.text("back");
      expect(rig.last().text).toContain("Send the receipt");
      expect(texts(await rig.text("1234"))).toEqual(["Thank you, Lake is yours."]);
      expect(rig.desk.calls.hold).toBe(1);
      expect(await rig.draft()).toBeUndefined();
    },
  );

  example("waits unharmed through a release that does not know it", async (rig) => {
    await bookUpTo(rig, "cabin");
    rig.restart("cannot book");
    await rig.text("2");
    expect(rig.last().text).toContain(rig.t("clerk-nothing-open"));
    rig.restart();
    await rig.text("2");
    expect(rig.last().text).toContain("Pine, 3-5 May");
  });

  example("fails loudly over an answer that could not be stored and read back", async (rig) => {
    rig.restart("answers with a Date");
    await rig.text("/book");
    await expect(rig.text("3-5 May")).rejects.toThrow("not plain JSON");
  });

  example("hears an update once, however often it is delivered", async (rig) => {
    await bookUpTo(rig, "party");
    await rig.text("2");
    expect(rig.last().text).toContain("Which cabin");
    await rig.redeliver();
    rig.restart();
    await rig.redeliver();
    expect(rig.last().text).toContain("Which cabin");
    expect(await answers(rig)).not.toHaveProperty("cabin");
  });

  example("finishes what a power cut interrupted when the update is delivered again", async (rig) => {
    await bookUpTo(rig, "review");
    rig.desk.powerCutInHold = true;
    await expect(rig.press("Confirm")).rejects.toThrow("power cut");
    rig.restart();
    await rig.redeliver();
    expect(rig.last().text).toContain("Held as R1");
    expect(rig.desk.holds.size).toBe(1);
  });

  example("is not mixed up with another guest's", async (rig) => {
    await rig.text("/book");
    await rig.text("/book", "bruno");
    await rig.text("3-5 May", "bruno");
    await rig.text("/book");
    expect(await answers(rig)).toEqual({});
    expect((await rig.draft("bruno"))?.answers).toEqual({ stay: { from: "3", to: "5" } });
  });
}
