import { ok } from "../../../../shared/result.ts";
import type { Chat, Flow } from "../../../chat.ts";
import { joinCode, understandJoining } from "../../../texts/understanding/joining.ts";
import type { Desk, JoinRefusal } from "../../desk.ts";

/** Asks for a new code, where one could also say the other chat's. */
const NEW = "new";
/** What a button says for whoever has a code already. */
const HAVE = "have";

/** A guest's chats become one: a code given in the one is said in the other. */
export const join: Flow<Desk> = {
  steps: [],

  listen(words, _desk, asked) {
    if (asked !== undefined || words === HAVE) return {};
    return { code: words.trim() === "" ? NEW : words };
  },

  async run(chat, desk) {
    const code = await chat.ask("code", { text: desk.t("join-ask") }, (words) => ok(codeIn(words)));
    return code === NEW ? giveCode(chat, desk) : useCode(code, chat, desk);
  },
};

/** Also of "vincular ABCD2345", said where only the code was asked for. */
function codeIn(words: string): string {
  if (words === NEW) return NEW;
  return joinCode(understandJoining(words)?.replace(/^join /, "") ?? words);
}

async function giveCode(chat: Chat, desk: Desk) {
  const given = await chat.perform("give", async () => ok(await desk.giveJoinCode()));
  if (!given.ok) return;
  const { code, expiresAt } = given.value;
  const deadline = desk.format.moment(expiresAt, desk.now);
  chat.say({ text: desk.t("join-code", { code, deadline }), links: [haveCode(desk)] });
}

/** Whoever asked for the code will see these bookings, too: a link may have brought it here, so it is asked first. */
async function useCode(code: string, chat: Chat, desk: Desk) {
  const { t } = desk;
  const known = await chat.perform("look", () => desk.mayJoinWith(code));
  if (!known.ok) return refuse(known.error, chat, desk);
  const sure = await chat.choose("sure", {
    text: t("join-sure"),
    options: [
      { id: "yes", label: t("join-yes"), said: t("clerk-yes-said"), value: true },
      { id: "no", label: t("join-no"), said: t("clerk-no-said"), value: false },
    ],
  });
  if (!sure) return chat.say({ text: t("join-kept") });
  const joined = await chat.perform("join", () => desk.joinWith(code));
  if (!joined.ok) return refuse(joined.error, chat, desk);
  chat.say({ text: t("join-done"), links: [{ label: t("menu-bookings"), command: "bookings" }] });
}

function refuse({ kind }: JoinRefusal, chat: Chat, desk: Desk): void {
  const links = kind === "already_joined" ? [] : [haveCode(desk)];
  chat.say({ text: desk.t(`join-refusal-${kind}`), links });
}

const haveCode = ({ t }: Desk) => ({ label: t("join-have"), command: `join ${HAVE}` });
