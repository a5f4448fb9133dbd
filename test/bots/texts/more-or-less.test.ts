import { describe, expect, it } from "vitest";
import { hearMoreOrLess } from "../../../src/bots/texts/understanding/more-or-less.ts";

const nobody = { adults: 0, children: 0, pets: 0 };

describe("what should be added to a booking or taken off", () => {
  it.each([
    ["una noche más", { nights: 1 }],
    ["Quedarnos UNA NOCHE MAS", { nights: 1 }],
    ["otra noche", { nights: 1 }],
    ["agregá 2 noches", { nights: 2 }],
    ["dos noches menos", { nights: -2 }],
    ["llegar una noche antes, o sea una noche más", { nights: 1, before: true }],
    ["mais uma noite", { nights: 1 }],
    ["duas noites a mais", { nights: 2 }],
    ["uma noite a menos", { nights: -1 }],
    ["one more night", { nights: 1 }],
    ["an extra night please", { nights: 1 }],
    ["one night less", { nights: -1 }],
    ["somos uno más", { party: { ...nobody, adults: 1 } }],
    ["viene una persona más", { party: { ...nobody, adults: 1 } }],
    ["al final somos dos menos", { party: { ...nobody, adults: -2 } }],
    ["sumá un nene", { party: { ...nobody, children: 1 } }],
    ["un perro más", { party: { ...nobody, pets: 1 } }],
    ["somos mais um", { party: { ...nobody, adults: 1 } }],
    ["mais uma criança", { party: { ...nobody, children: 1 } }],
    ["one more person", { party: { ...nobody, adults: 1 } }],
    ["another dog", { party: { ...nobody, pets: 1 } }],
    ["una noche más y somos uno más", { nights: 1, party: { ...nobody, adults: 1 } }],
  ])("hears %s", (words, heard) => {
    expect(hearMoreOrLess(words)).toEqual({ nights: 0, before: false, party: nobody, ...heard });
  });

  it.each([
    "del 6 al 9",
    "3 noches",
    "somos 4",
    "para dos",
    "no más",
    "más o menos el 10",
    "quiero cambiar",
    "",
    "constructor",
    "mas".repeat(20_000),
  ])("hears nothing of the kind in %s", (words) => {
    expect(hearMoreOrLess(words)).toBeUndefined();
  });
});
