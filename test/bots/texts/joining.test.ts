import { describe, expect, it } from "vitest";
import { joinCode, understandJoining } from "../../../src/bots/texts/understanding/joining.ts";

describe("somebody who wants their chats to be one", () => {
  it.each([
    "vincular",
    "¡Vincular!",
    "unir mis chats",
    "conectar WhatsApp",
    "Conectar con Telegram",
    "vincular whatsapp y telegram",
    "unir conversas",
    "conectar meu WhatsApp",
    "join",
    "link my chats",
    "connect Telegram",
  ])("says so: %s", (words) => expect(understandJoining(words)).toBe("join"));

  it.each([
    ["vincular ABCD2345", "join ABCD2345"],
    ["Vincular abcd-2345.", "join ABCD2345"],
    ["vincular whatsapp WXYZKLM2", "join WXYZKLM2"],
    ["join abcd 2345", "join ABCD2345"],
    ["unir ABCD2345", "join ABCD2345"],
    ["vincular ABC2345", "join ABC2345"],
    [" ABCD2345 ", "join ABCD2345"],
  ])("says it with a code: %s", (words, command) => expect(understandJoining(words)).toBe(command));

  it.each([
    "quiero unir dos reservas",
    "vincular mi reserva con mi señora",
    "conectar internet",
    "vincular reservas",
    "unir 2 cabañas",
    "join us for dinner",
    "unir",
    "2 adultas",
    "RESERVAS",
    "K7Q2MX",
    "22334455",
    "",
  ])("did not say %s", (words) => expect(understandJoining(words)).toBeUndefined());
});

it.each(["abcd2345", " ABCD-2345", "ABCD 2345."])("reads the code %s", (typed) =>
  expect(joinCode(typed)).toBe("ABCD2345"),
);
