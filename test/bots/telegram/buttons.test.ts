import { describe, expect, it } from "vitest";
import { readTap } from "../../../src/bots/channel/taps.ts";
import { commandButton, gap, label, pickButton, widgetButton } from "../../../src/bots/telegram/buttons.ts";

const tapOn = (button: object) => readTap("callback_data" in button ? String(button.callback_data) : "");

describe("a tap", () => {
  it("says what its button was made to say", () => {
    expect(tapOn(pickButton("Quebracho", "abc.1", 2))).toEqual({ kind: "pick", token: "abc.1", pick: 2 });
    expect(tapOn(pickButton("Volver", "abc.1", "back"))).toEqual({
      kind: "pick",
      token: "abc.1",
      pick: "back",
    });
    expect(tapOn(commandButton("Aprobar", "approve K7Q2MX"))).toEqual({
      kind: "command",
      command: "approve K7Q2MX",
    });
    expect(tapOn(widgetButton("10", "abc.1", "2026-11-10", "2026-11.-"))).toEqual({
      kind: "widget",
      token: "abc.1",
      move: "2026-11-10",
      shown: "2026-11.-",
    });
  });

  it("on a label or an empty place says nothing", () => {
    expect([tapOn(label("noviembre")), tapOn(gap())]).toEqual([{ kind: "nothing" }, { kind: "nothing" }]);
  });

  it.each(["", "q", "q:abc.1:", "q:abc.1:otra", "q:abc.1:-1", "z:1", "::::"])(
    "on a button nobody made says nothing: %s",
    (data) => expect(readTap(data)).toEqual({ kind: "nothing" }),
  );
});

describe("a button", () => {
  it("never carries more than Telegram takes: it fails here, not on a guest's phone", () => {
    const longest = "x".repeat(62);
    expect(commandButton("ok", longest)).toMatchObject({ callback_data: `c:${longest}` });
    expect(() => commandButton("ok", "ñ".repeat(32))).toThrow("cannot carry");
  });

  it("in an empty place still has a text, or Telegram refuses the message", () => {
    expect(gap().text.trim()).not.toBe("");
  });
});
