import { describe, expect, expectTypeOf, it } from "vitest";
import type { Chat } from "../../src/bots/chat.ts";
import { plainJson } from "../../src/bots/clerk/plain-json.ts";
import type { Json } from "../../src/shared/json.ts";
import { ok } from "../../src/shared/result.ts";

interface Stay {
  checkIn: string;
}

/** As it comes through a cast or out of a library's `any`. */
const disguised = (value: unknown): Json => JSON.parse("[]", () => value);

describe("an answer that is stored", () => {
  it("is plain JSON already when a flow is written: anything else does not compile", () => {
    const mayAnswer = async (chat: Chat) => {
      const view = { text: "" };
      const party: { adults: number; pets?: number } = await chat.ask("party", view, () => ok({ adults: 2 }));
      await chat.choose("nights", { text: "", options: [{ id: "3", label: "3", value: party.adults }] });
      // @ts-expect-error a Date
      await chat.ask("day", view, () => ok(new Date()));
      // @ts-expect-error a Map
      await chat.perform("rates", async () => ok(new Map<string, string>()));
      // @ts-expect-error a function
      await chat.choose("what", { text: "", options: [{ id: "1", label: "1", value: () => {} }] });
      // @ts-expect-error an interface may have members nobody knows of: shapes are `type` aliases
      await chat.ask("stay", view, () => ok<Stay>({ checkIn: "2027-01-05" }));
    };
    expectTypeOf(mayAnswer).toBeFunction();
  });

  it("comes back as it was, without what is undefined", () => {
    const answer = {
      stay: { checkIn: "2027-01-05" },
      party: [2, 0, 1],
      note: null,
      coupon: undefined,
      paid: false,
    };
    const { coupon, ...kept } = answer;
    expect(plainJson(answer, "The answer")).toStrictEqual(kept);
  });

  const impostors = [
    { name: "a Date", value: new Date(0) },
    { name: "a Map", value: new Map() },
    { name: "an Error", value: new Error("no") },
    { name: "no number", value: Number.NaN },
    { name: "infinity", value: Number.POSITIVE_INFINITY },
    { name: "a bigint", value: 1n },
    { name: "a function", value: () => {} },
    { name: "undefined in a list", value: [undefined] },
  ];
  it.each(impostors)("is refused, and the place named, where it holds $name", ({ value }) => {
    const answer = { offers: [{ price: disguised(value) }] };
    expect(() => plainJson(answer, "The answer")).toThrow(
      /^The answer\.offers\[0\]\.price.* is not plain JSON/,
    );
  });
});
