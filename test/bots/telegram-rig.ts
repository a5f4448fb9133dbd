import { randomInt } from "node:crypto";
import { createTalks } from "../../src/bots/channel/talks.ts";
import type { Input } from "../../src/bots/chat/input.ts";
import { createClerk } from "../../src/bots/clerk.ts";
import { createComposer } from "../../src/bots/compose.ts";
import { createDesks } from "../../src/bots/desks.ts";
import { draftsOf } from "../../src/bots/tables/drafts.ts";
import { createBot } from "../../src/bots/telegram/bot.ts";
import type { Deps } from "../../src/bots/telegram/context.ts";
import { createHandler } from "../../src/bots/telegram/handler.ts";
import { createTelegramSender } from "../../src/bots/telegram/sender.ts";
import { loadTexts } from "../../src/bots/texts/texts.ts";
import type { Db } from "../../src/db/connect.ts";
import { nextUnhandled, type Received, receive } from "../../src/inbox/tables/inbox.ts";
import { receivedUpdate } from "../../src/inbox/telegram-update.ts";
import { createDelivery } from "../../src/outbox/delivery.ts";
import { createOutbox } from "../../src/outbox/outbox.ts";
import { createLogger } from "../../src/shared/logger.ts";
import { createMetrics } from "../../src/shared/metrics.ts";
import { aDesk } from "../booking/desk.ts";
import { documentsOf } from "../documents/rig.ts";
import { talksOf } from "../tickets/talks.ts";
import { createDesk, type Desk, type Release, releases } from "./clerk-flows.ts";
import type { Rig, Seen, Who } from "./rig.ts";
import { createLine } from "./telegram-line.ts";

const TOKEN = "4242:behaviours";
const HORNERO = {
  ...({ id: 4242, is_bot: true, first_name: "Hornero", username: "hornero_bot" } as const),
  ...{ can_join_groups: false, can_read_all_group_messages: false, supports_inline_queries: false },
  ...{ can_connect_to_business: false, has_main_web_app: false, has_topics_enabled: false },
  ...{ allows_users_to_create_topics: false, can_manage_bots: false, supports_join_request_queries: false },
};
const texts = loadTexts();
const nothing = async () => undefined;
let lastUpdateId = 0;

export type TelegramRig = Rig & {
  /** What the clerk heard, the oldest first. */
  readonly heard: readonly Input[];
  /** Ana answers the newest message, and quotes it: the id it was noted by. */
  quotes(words: string): Promise<string>;
};

/** The example flows behind the real bot, from its inbox to its outbox; only Telegram's end of the line is ours. */
export async function createTelegramRig(db: Db): Promise<TelegramRig> {
  const desk = createDesk();
  const ids: Readonly<Record<Who, number>> = { ana: randomInt(2 ** 40), bruno: randomInt(2 ** 40) };
  const line = createLine();
  const heard: Input[] = [];
  const place = await aDesk(db);
  const { room, stays, moneyByHand, transfers, refunds, clock } = place;
  const tickets = talksOf(place);
  const outbox = createOutbox({ chatsOf: async () => [], clock: clock.now });
  const owners = { isOwner: async () => false, appoint: async () => {}, chatsOf: async () => [] };
  const noLink = async () => ({ ok: false, error: { kind: "not_set_up" } }) as const;
  const links = { depositLink: noLink, balanceLink: noLink };
  const desks = createDesks({
    ...{ db, booking: room, stays, moneyByHand, transfers, refunds },
    ...{ ...links, owners, tickets, outbox, texts },
    documents: documentsOf(db, room, clock.now),
    clock: clock.now,
  });
  let last: { readonly received: Received; readonly chatId: number } | undefined;
  let house = start("first");

  function start(release: Release) {
    const handler = createHandler({ db, desks, outbox, clock: clock.now });
    const clerk = clerkOf(release);
    const bot = createBot(
      {
        clerk,
        talks: createTalks({ db, clerk, tickets, outbox }),
        deskOf: desks.deskOf,
        welcomeBack: desks.welcomeBack,
        settle: handler.settle,
        deliver: (chatId) => delivery.deliver(chatId),
        keepMedia: async () => ({ ok: false, error: "unavailable" }),
      },
      { token: TOKEN, botInfo: HORNERO, client: { fetch: line.fetch } },
    );
    const assets = new URL("../../assets/", import.meta.url);
    const compose = createComposer({ desks, booking: room, tickets });
    const logger = createLogger({ level: "silent" });
    const delivery = createDelivery({
      db,
      clock: clock.now,
      metrics: createMetrics(),
      logger,
      senders: { telegram: createTelegramSender({ api: bot.api, compose, assets, medium: nothing, logger }) },
    });
    return { handler: handler.of(bot), delivery };
  }

  /** The example flows have a desk of their own, and nothing to begin for words out of the blue. */
  function clerkOf(release: Release): Deps["clerk"] {
    const clerk = createClerk<Desk>({ db, flows: releases[release], outbox, clock: clock.now });
    return {
      hear(hearing, input) {
        heard.push(input);
        return clerk.hear({ ...hearing, desk }, input);
      },
      open: (hearing, input, flow, begin) => clerk.open({ ...hearing, desk }, input, flow, begin),
      comeBack: (hearing, id, said) => clerk.comeBack({ ...hearing, desk }, id, said),
      play: (hearing, tap, move) => clerk.play({ ...hearing, desk }, tap, move),
    };
  }

  /** Telegram delivers the last update, and the job hears the queue's, the oldest first. Returns what came back. */
  async function deliver(): Promise<Seen[]> {
    if (!last) return [];
    const { received, chatId } = last;
    const { queue } = received;
    await receive(db, received);
    const before = line.messages(chatId).length;
    line.forgetNotice();
    for (let item = await nextUnhandled(db, queue, 0); item; item = await nextUnhandled(db, queue, item.id)) {
      await house.handler.handle(item);
    }
    return line
      .messages(chatId)
      .slice(before)
      .map(({ seen }) => seen);
  }

  async function arrives(who: Who, happened: object): Promise<Seen[]> {
    lastUpdateId += 1;
    const received = receivedUpdate({ update_id: lastUpdateId, ...happened });
    if (!received.ok) throw new Error("That is no update.");
    last = { received: received.value, chatId: ids[who] };
    return deliver();
  }

  const personal = (who: Who) => ({
    from: { id: ids[who], is_bot: false, first_name: who, language_code: "es" },
    chat: { id: ids[who], type: "private", first_name: who },
  });

  return {
    desk,
    heard,
    async quotes(words) {
      const id = line.messages(ids.ana).at(-1)?.id ?? 0;
      const answered = { message_id: id, date: 0, chat: personal("ana").chat };
      const message = { ...personal("ana"), message_id: 0, date: 0, text: words, reply_to_message: answered };
      await arrives("ana", { message });
      return `telegram:${ids.ana}:${id}`;
    },
    t: texts("es-AR"),
    text(words, who = "ana") {
      const entities = words.startsWith("/")
        ? [{ type: "bot_command", offset: 0, length: words.split(" ")[0]?.length }]
        : [];
      return arrives(who, { message: { ...personal(who), message_id: 0, date: 0, text: words, entities } });
    },
    press(label, from) {
      const has = ({ buttons }: Seen) => buttons.find((button) => button.label.startsWith(label));
      const phone = line.messages(ids.ana);
      const message = phone.findLast(({ seen }) => (from ? seen.text === from.text : has(seen)));
      const button = message && has(from ?? message.seen);
      if (!button) throw new Error(`Nobody was shown a button "${label}".`);
      const { from: person, chat } = personal("ana");
      const origin = { message_id: message.id, date: 0, chat, text: message.seen.text };
      return arrives("ana", {
        callback_query: {
          id: `${lastUpdateId}`,
          from: person,
          chat_instance: "1",
          data: button.press,
          message: origin,
        },
      });
    },
    last: (who = "ana") => line.messages(ids[who]).at(-1)?.seen ?? { text: "", buttons: [] },
    notice: line.notice,
    async draft(who = "ana") {
      const drafts = await draftsOf(db, `telegram:${ids[who]}`);
      return drafts.find(({ state }) => state === "open")?.draft;
    },
    restart(release = "first") {
      house = start(release);
    },
    redeliver: deliver,
    cutLine: line.cut,
    async mendLine() {
      line.mend();
      clock.advance({ minutes: 10 });
      await house.delivery.deliver(`telegram:${ids.ana}`);
    },
  };
}
