import { err, ok, type Result } from "../../../../shared/result.ts";
import {
  EARLIEST,
  LATEST,
  mayBeAt,
  mayLead,
  type ReminderKind,
  type ReminderSetting,
  RULES,
} from "../../../../stays/domain/reminders.ts";
import type { ReminderChange } from "../../../../stays/stays.ts";
import type { Chat, Flow, Translate } from "../../../chat.ts";
import { hearTime } from "../../../texts/understanding/time-of-day.ts";
import type { Desk } from "../../desk.ts";
import { reminderExample } from "../../notices/reminders.ts";
import { asTyped } from "../../typed.ts";
import { ownersActor } from "../moves.ts";

const MAX_WORDS_LETTERS = 300;
const NO_WORDS = "none";

/** The owner sees what is told by itself, and switches, moves or adds to it. */
export const reminders: Flow<Desk> = {
  steps: [],
  async run(chat, desk) {
    const { t, stays } = desk;
    const settings = await stays.reminderSettings();
    const kind = await chat.choose("kind", {
      text: listText(settings, desk),
      options: settings.map((setting) => ({
        id: setting.kind,
        label: t("reminders-option", lineWords(setting, desk)),
        short: t(`reminder-short-${setting.kind}`),
        value: setting.kind,
      })),
    });
    const setting = settings.find((one) => one.kind === kind);
    if (!setting) throw new Error(`There is no reminder ${kind}.`);
    const what = await chat.choose("what", {
      text: cardText(setting, desk),
      options: [
        setting.active
          ? { id: "off", label: t("reminders-off"), value: "off" as const }
          : { id: "on", label: t("reminders-on"), value: "on" as const },
        { id: "when", label: t("reminders-when"), value: "when" as const },
        { id: "words", label: t("reminders-words"), value: "words" as const },
        { id: "preview", label: t("reminders-preview"), value: "preview" as const },
      ],
    });
    const back = { links: [{ label: t("reminders-all"), command: "reminders" }] };
    if (what === "preview") return chat.say({ text: reminderExample(setting, desk), ...back });

    const change = await changeWanted(chat, what, setting, desk);
    await chat.perform("change", async () => {
      await stays.changeReminder(kind, change, ownersActor(desk));
      return ok(null);
    });
    chat.say({ text: t("reminders-changed", reminderWords({ ...setting, ...change }, desk)), ...back });
  },
};

/** When each is told stands above: a button has room for its name alone. */
function listText(settings: readonly ReminderSetting[], desk: Desk): string {
  const { t } = desk;
  const lines = settings.map((setting) => t("reminders-line", lineWords(setting, desk)));
  return `${t("reminders-title")}\n\n${lines.join("\n")}`;
}

const lineWords = (setting: ReminderSetting, desk: Desk) => ({
  ...reminderWords(setting, desk),
  on: setting.active ? "yes" : "no",
});

async function changeWanted(
  chat: Chat,
  what: "on" | "off" | "when" | "words",
  setting: ReminderSetting,
  desk: Desk,
): Promise<ReminderChange> {
  const { t } = desk;
  const { kind } = setting;
  if (what === "on" || what === "off") return { active: what === "on" };
  if (what === "words") {
    const words = await chat.ask(
      "words",
      { text: t("reminders-words-ask"), choices: [{ id: NO_WORDS, label: t("reminders-words-none") }] },
      (said) => readWords(said, t),
    );
    return { words: words === "" ? null : words };
  }
  const { minLead: min, maxLead: max, anchor } = RULES[kind];
  const lead = await chat.ask(
    "lead",
    { text: t("reminders-lead-ask", { unit: unitOf(kind, desk), min, max }) },
    (said) => readLead(said, kind, t),
  );
  if (anchor === "deadline") return { lead };
  const time = await chat.ask("time", { text: t("reminders-time-ask", TIMES) }, (said) => readTime(said, t));
  return { lead, time };
}

const TIMES = { earliest: EARLIEST, latest: LATEST };

function cardText(setting: ReminderSetting, desk: Desk): string {
  const { t } = desk;
  const words = reminderWords(setting, desk);
  const about = t("reminders-card", { ...words, on: setting.active ? "yes" : "no" });
  return setting.words === null ? about : `${about}\n\n${t("reminders-own-words", { words: words.words })}`;
}

/** What a text about a reminder's setting may mention. */
function reminderWords({ kind, lead, time, words }: ReminderSetting, desk: Desk) {
  const { t } = desk;
  return {
    name: t(`reminder-name-${kind}`),
    when: t("reminder-when", { unit: unitOf(kind, desk), lead, time }),
    words: asTyped(words ?? ""),
  };
}

/** How its lead is counted, and from where: where the balance has no day of its own, from check-in. */
function unitOf(kind: ReminderKind, { complex }: Desk): string {
  const { anchor, direction } = RULES[kind];
  if (kind === "balance_due" && complex.balanceDueDays === null) return "before_check_in";
  return anchor === "deadline" ? "minutes" : `${direction}_${anchor}`;
}

function readLead(said: string, kind: ReminderKind, t: Translate): Result<number, string> {
  const { minLead: min, maxLead: max } = RULES[kind];
  const [, digits] = /(\d{1,4})/.exec(said) ?? [];
  const lead = digits === undefined ? Number.NaN : Number(digits);
  return mayLead(kind, lead) ? ok(lead) : err(t("reminders-lead-wrong", { min, max }));
}

function readTime(said: string, t: Translate): Result<string, string> {
  const time = hearTime(said);
  return time !== undefined && mayBeAt(time) ? ok(time) : err(t("reminders-time-wrong", TIMES));
}

function readWords(said: string, t: Translate): Result<string, string> {
  const words = said.trim();
  if (words === NO_WORDS) return ok("");
  return words.length > MAX_WORDS_LETTERS
    ? err(t("reminders-words-long", { max: MAX_WORDS_LETTERS }))
    : ok(words);
}
