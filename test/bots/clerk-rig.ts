import type { Input } from "../../src/bots/chat/input.ts";
import type { Control, Shown, Translate, Turn } from "../../src/bots/chat.ts";
import type { Hearing } from "../../src/bots/clerk/hearing.ts";
import { createClerk, type Meant } from "../../src/bots/clerk.ts";
import { draftsOf, type Start } from "../../src/bots/tables/drafts.ts";
import type { Db, Trx } from "../../src/db/connect.ts";
import { createOutbox } from "../../src/outbox/outbox.ts";
import { systemClock } from "../../src/shared/clock.ts";
import type { Json } from "../../src/shared/json.ts";
import { aChat } from "../support/builders/chat.ts";
import { createDesk, type Desk, type Release, releases } from "./clerk-flows.ts";
import type { Rig, Seen, Who } from "./rig.ts";

/** Every text is its own key and what goes into it: "clerk-progress 2 4". */
export const keys: Translate = (key, args = {}) => [key, ...Object.values(args)].join(" ");

const CONTROLS: readonly Control[] = ["back", "save", "cancel"];
const controlNamed = (said: string) => CONTROLS.find((control) => control === said);

export type ClerkRig = Rig & {
  readonly chatIds: Readonly<Record<Who, string>>;
  /** What Ana was shown. */
  readonly seen: readonly Seen[];
  hear(input: Unnumbered<Input>, meant?: Meant): Promise<Turn>;
  open(flow: string, start?: Start): Promise<Turn>;
};

type Unnumbered<I> = I extends unknown ? Omit<I, "id"> : never;

/** Two people who talk straight to a clerk: what a channel does, without one. */
export async function createClerkRig(db: Db): Promise<ClerkRig> {
  const desk = createDesk();
  const chatIds = { ana: (await aChat(db)).id, bruno: (await aChat(db)).id };
  const seen: Record<Who, Seen[]> = { ana: [], bruno: [] };
  const unheard: (() => Promise<Turn>)[] = [];
  let notice = "";
  let inputs = 0;
  let lineIsDown = false;
  let hearLastAgain: (() => Promise<Turn>) | undefined;

  const realOutbox = createOutbox({ chatsOf: async () => [], clock: systemClock });
  const outbox = {
    newest: realOutbox.newest,
    async say(trx: Trx, chatId: string, views: readonly Json[], effectsAfter?: number) {
      await realOutbox.say(trx, chatId, views, effectsAfter);
      if (lineIsDown) throw new Error("the line is down");
    },
  };
  const start = (release: Release) =>
    createClerk<Desk>({ db, flows: releases[release], outbox, clock: systemClock });
  let clerk = start("first");

  function heardAs(who: Who): { hearing: Hearing<Desk>; id: string } {
    inputs += 1;
    const hearing = { chatId: chatIds[who], desk, t: keys, hasToasts: true, settle: async () => {} };
    return { id: `update ${inputs}`, hearing };
  }

  async function take(who: Who, turn: () => Promise<Turn>): Promise<Turn> {
    const hear = async () => {
      const heard = await turn();
      seen[who].push(...heard.views.map(seenFrom));
      notice = heard.notice ?? "";
      return heard;
    };
    hearLastAgain = hear;
    if (!lineIsDown) return hear();
    unheard.push(hear); // the job will run again
    await hear().catch(() => {});
    return { views: [], open: true };
  }

  function hear(who: Who, unnumbered: Unnumbered<Input>, meant?: Meant): Promise<Turn> {
    const { id, hearing } = heardAs(who);
    return take(who, () => clerk.hear(hearing, { id, ...unnumbered }, meant));
  }
  function open(who: Who, flow: string, begin?: Start): Promise<Turn> {
    const { id, hearing } = heardAs(who);
    return take(who, () => clerk.open(hearing, { id }, flow, begin));
  }

  return {
    desk,
    t: keys,
    chatIds,
    seen: seen.ana,
    hear: (input, meant) => hear("ana", input, meant),
    open: (flow, begin) => open("ana", flow, begin),
    async text(words, who = "ana") {
      const [, flow, rest] = /^\/(book|menu)\b ?(.*)$/.exec(words) ?? [];
      if (flow !== undefined) return shown(await open(who, flow, { words: rest ?? "" }));
      const control = controlNamed(words.replace("/", ""));
      return shown(await hear(who, control ? { control } : { words }));
    },
    async press(label, from) {
      const has = ({ buttons }: Seen) => buttons.find((button) => button.label.startsWith(label));
      const message = from ?? seen.ana.findLast(has);
      const button = message && has(message);
      if (!button) throw new Error(`Nobody was shown a button "${label}".`);
      const [token = "", pick = ""] = button.press.split(":");
      return shown(await hear("ana", { token, pick: controlNamed(pick) ?? Number(pick) }));
    },
    last: (who = "ana") => seen[who].at(-1) ?? { text: "", buttons: [] },
    notice: () => notice,
    async draft(who = "ana") {
      const drafts = await draftsOf(db, chatIds[who]);
      return drafts.find(({ state }) => state === "open")?.draft;
    },
    restart(release = "first") {
      clerk = start(release);
    },
    async redeliver() {
      return hearLastAgain ? shown(await hearLastAgain()) : [];
    },
    cutLine() {
      lineIsDown = true;
    },
    async mendLine() {
      lineIsDown = false;
      for (const heard of unheard.splice(0)) await heard();
    },
  };
}

const shown = ({ views }: Turn): Seen[] => views.map(seenFrom);

function seenFrom({ text, choices = [], question }: Shown): Seen {
  const press = (pick: number | Control) => `${question?.token}:${pick}`;
  const answers = choices.map(({ label }, pick) => ({ label, press: press(pick) }));
  const controls = question?.controls.map(({ control, label }) => ({ label, press: press(control) })) ?? [];
  return { text, buttons: [...answers, ...controls] };
}
