import { describe, expect, it } from "vitest";
import { understandTransferring } from "../../../src/bots/texts/understanding/transferring.ts";

describe("what guests say of a transfer", () => {
  it.each([
    "ya transferí",
    "Te transferí recién los 60 mil",
    "hice la transferencia",
    "Ya hice la transferencia!",
    "já transferi",
    "fiz o pix agora",
    "I just made the transfer",
    "we've transferred it",
  ])("“%s” says that it is done", (words) => {
    expect(understandTransferring(words)).toBe("transferred");
  });

  it.each([
    "¿puedo pagar por transferencia?",
    "prefiero transferencia",
    "pasame el alias por favor",
    "¿me pasás tu CBU?",
    "qual é a chave pix?",
    "posso pagar com pix",
    "can I pay by bank transfer?",
  ])("“%s” asks where to", (words) => {
    expect(understandTransferring(words)).toBe("transfer");
  });

  it.each([
    "todavía no transferí",
    "ya pagué",
    "quiero cambiar la reserva",
    "del 5 al 8 de enero",
    "no, gracias",
  ])("“%s” says nothing of it that is done, or asks where to", (words) => {
    expect(understandTransferring(words)).toBeUndefined();
  });
});
