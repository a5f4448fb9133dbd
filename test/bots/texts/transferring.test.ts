import { describe, expect, it } from "vitest";
import { namesTransfer, understandTransferring } from "../../../src/bots/texts/understanding/transferring.ts";

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
    "acabo de transferir",
    "listo, pagué por transferencia",
    "paguei com pix",
    "transferência feita",
    "adjunto comprobante",
    "segue o comprovante",
    "just sent the bank transfer",
    "I paid by bank transfer",
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
    "¿alias?",
    "¿a qué cuenta transfiero?",
    "dónde deposito la seña",
    "datos para transferir",
    "dados bancários, por favor",
    "where do I send the transfer?",
  ])("“%s” asks where to", (words) => {
    expect(understandTransferring(words)).toBe("transfer");
  });

  it.each([
    "todavía no transferí",
    "ya pagué",
    "quiero cambiar la reserva",
    "del 5 al 8 de enero",
    "no, gracias",
    "quiero transferir mi reserva a otra fecha",
    "¿puedo transferir la reserva a un amigo?",
    "can I get a transfer to the cabin?",
    "¿hay traslado o transfer al aeropuerto?",
    "pagué en efectivo",
    "¿te llegó la transferencia?",
    "quiero que te mande la plata mi marido",
    "depósito",
  ])("“%s” says nothing of it that is done, or asks where to", (words) => {
    expect(understandTransferring(words)).toBeUndefined();
  });

  it.each([
    ["transferencia", true],
    ["Por transferência", true],
    ["🏦 Bank transfer", true],
    ["con transferencia bancaria", true],
    ["transfer", false],
    ["no llegó la transferencia", false],
    ["", false],
  ])("“%s” is the way by itself: %s", (words, isWay) => {
    expect(namesTransfer(words)).toBe(isWay);
  });
});
