import { expect, it } from "vitest";
import {
  namesOneOf,
  namesOneOfBesides,
  understandOfGuest,
} from "../../../src/bots/texts/understanding/of-guest.ts";

it.each([
  ["mi mail es marta@gmail.com", ["Bruno"], false],
  ["¿hay lugar en julio?", ["Julio"], false],
  ["Julio ya pagó", ["Julio"], true],
  ["los de O'Brien", ["Pat O'Brien 🏔️"], true],
  ["🙂 (.*)+$", ["🙂 (.*)+$", "[a-z", ""], false],
  ["mariana", ["Ana"], false],
])("“%s” names one of %j: %s", (words, guests, isNamed) => {
  expect(namesOneOf(words, guests)).toBe(isNamed);
});

it("a guest who is called like a greeting is not who is spoken of in one", () => {
  expect(namesOneOfBesides("hola", ["Hola", "Gracias Todo Bien"])).toBe(false);
  expect(namesOneOfBesides("hola Ana", ["Hola", "Ana"])).toBe(true);
});

it("an owner who paid a guest was not paid by them", () => {
  const said = ["i paid ana", "we already paid ana 50", "le pagué a ana", "paguei a ana"];
  expect(said.filter((words) => understandOfGuest(words, ["Ana"]) === "paid")).toEqual([]);
  expect(understandOfGuest("i got paid by ana", ["Ana"])).toBe("paid");
});
