import { describe, expect, it } from "vitest";
import { eventsOf } from "./phone-events.ts";
import { ANA, aTelegram, refusal } from "./telegram-people.ts";

const command = (name: string) => [{ command: name, description: name }];

describe("the bot's profile", () => {
  it("shows each person the commands for them", async () => {
    const { api, url } = await aTelegram();
    const seen = async (id: number) => {
      for await (const event of eventsOf(url, id)) {
        if (event.type === "snapshot") return event.commands.map((one) => one.command);
      }
    };
    await api.setMyCommands(command("everyone"));
    await api.setMyCommands(command("todos"), { language_code: "pt" });
    expect([await seen(1), await seen(2)]).toEqual([["everyone"], ["todos"]]);
    await api.setMyCommands(command("private"), { scope: { type: "all_private_chats" } });
    expect([await seen(1), await seen(2)]).toEqual([["private"], ["private"]]);
    await api.setMyCommands(command("owner"), { scope: { type: "chat", chat_id: ANA.id } });
    expect([await seen(1), await seen(2)]).toEqual([["owner"], ["private"]]);
    await api.deleteMyCommands({ scope: { type: "chat", chat_id: ANA.id } });
    expect(await seen(1)).toEqual(["private"]);
    expect(await api.getMyCommands({ language_code: "pt" })).toEqual(command("todos"));
  });

  const wrong = [
    { command: "", description: "x", reason: "command must be non-empty" },
    { command: "x".repeat(33), description: "x", reason: "command length must not exceed 32" },
    { command: "Reservar", description: "x", reason: "BOT_COMMAND_INVALID" },
    { command: "x", description: " ", reason: "command description must be non-empty" },
    { command: "x", description: "x".repeat(257), reason: "command description length must not exceed 256" },
  ];
  it.each(wrong)("refuses a command: $reason", async ({ reason, ...one }) => {
    const { api } = await aTelegram();
    expect(await refusal(api.setMyCommands([one]))).toBe(`Bad Request: ${reason}`);
  });

  it("keeps its name and descriptions by language", async () => {
    const { api } = await aTelegram();
    expect(await api.getMyName()).toEqual({ name: "Hornero" });
    await api.setMyName("Cabañas");
    await api.setMyDescription("Reservas", {});
    await api.setMyDescription("Reservas em português", { language_code: "pt" });
    await api.setMyShortDescription("Corta");
    expect(await api.getMyName()).toEqual({ name: "Cabañas" });
    expect(await api.getMyDescription({ language_code: "pt" })).toEqual({
      description: "Reservas em português",
    });
    expect(await api.getMyDescription({ language_code: "en" })).toEqual({ description: "Reservas" });
    expect(await api.getMyShortDescription()).toEqual({ short_description: "Corta" });
    expect(await refusal(api.setMyShortDescription("x".repeat(121)))).toBe(
      "Bad Request: bot short description is too long",
    );
  });

  it("keeps its menu button, in general and for one chat", async () => {
    const { api } = await aTelegram();
    expect(await api.getChatMenuButton()).toEqual({ type: "commands" });
    await api.setChatMenuButton({ menu_button: { type: "default" } });
    expect(await api.getChatMenuButton({ chat_id: ANA.id })).toEqual({ type: "default" });
  });

  it("knows the people who started the chat", async () => {
    const { api } = await aTelegram();
    expect(await api.getChat(ANA.id)).toMatchObject({ id: 1, type: "private", first_name: "Ana" });
  });
});
