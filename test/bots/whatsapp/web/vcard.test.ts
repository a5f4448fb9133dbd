import { expect, it } from "vitest";
import { readVCard } from "../../../../src/bots/whatsapp/web/vcard.ts";

it("the contact that somebody sends says who it is, and every way to reach them", () => {
  const card = [
    "BEGIN:VCARD",
    "VERSION:3.0",
    "N:Ledesma;Paz;;;",
    "FN:Paz Ledesma\\, hija",
    "item1.TEL;waid=5493515550009:+54 9 351 555", // the next line goes on with it
    " -0009",
    "EMAIL;TYPE=HOME:paz@mail.example",
    "END:VCARD",
  ];
  const paz = { name: "Paz Ledesma, hija", reach: ["+54 9 351 555-0009", "paz@mail.example"] };
  expect(readVCard(card.join("\r\n"))).toEqual(paz);
  expect(readVCard(card.join("\n"))).toEqual(paz);
});

it.each(["", "Paz", "BEGIN:VCARD\nEND:VCARD", "FN\nTEL;"])("a contact such as %j says nothing", (card) => {
  expect(readVCard(card)).toEqual({ name: "", reach: [] });
});
