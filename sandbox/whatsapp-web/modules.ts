import { EventEmitter } from "node:events";
import type { Account } from "./account.ts";
import { mediaModules } from "./media-modules.ts";
import { type MessageData, MsgKey, PageMessage } from "./message.ts";
import { Wid } from "./wid.ts";

type Chat = { readonly id: Wid; readonly formattedTitle: string; serialize(): object };

const chatWith = (id: Wid): Chat => ({ id, formattedTitle: id.user, serialize: () => ({ id }) });

/** One loaded page: what changes in it, and what may be found in it. */
export type PageModules = ReturnType<typeof createModules>;

/**
 * The modules of WhatsApp Web that the library's injected scripts reach for with `window.require`. A name that is not
 * here throws, as it does in a WhatsApp Web that has moved on.
 */
export function createModules(account: Account) {
  const socket = Object.assign(new EventEmitter(), { state: account.paired ? "CONNECTED" : "UNPAIRED" });
  // what has already happened is not missed by who begins to listen
  socket.on("newListener", (event: string, listener: () => void) => {
    if (event === "change:hasSynced" && account.paired) queueMicrotask(listener);
  });
  const conn = Object.assign(new EventEmitter(), {
    ref: account.qr,
    serialize: () => ({ pushname: "Hornero", platform: "android" }),
  });
  const command = new EventEmitter();
  const messages = Object.assign(new EventEmitter(), {
    get: (id: string) => account.messages.get(id),
    getMessagesById: async (ids: readonly string[]) => ({
      messages: ids.flatMap((id) => account.messages.get(id) ?? []),
    }),
  });
  const chats = Object.assign(new EventEmitter(), { get: () => undefined });
  messages.on("newListener", () => queueMicrotask(deliver));
  const me = new Wid(`${account.number}@c.us`);

  /** Gives what arrived to the library, once it listens. */
  function deliver(): void {
    if (messages.listenerCount("add") === 0) return;
    for (const message of account.undelivered.splice(0)) messages.emit("add", message);
  }

  function send(_chat: Chat, data: MessageData): [Promise<void>, Promise<void>] {
    const message = new PageMessage(data);
    account.keep(message);
    messages.emit("add", message);
    account.leaves(message);
    return [Promise.resolve(), Promise.resolve()];
  }

  const contacts = {
    async find(id: Wid | string) {
      const wid = typeof id === "string" ? new Wid(id) : id;
      const phoneNumber = wid.isLid() ? account.phoneOf(wid) : undefined;
      return { id: wid, phoneNumber, serialize: () => ({ id: wid }) };
    },
  };
  const getters = new Proxy({}, { get: () => () => undefined });

  const modules: Readonly<Record<string, unknown>> = {
    ...mediaModules,
    WAWebSocketModel: { Socket: socket },
    WAWebConnModel: { Conn: conn },
    WAWebCmd: { Cmd: command },
    WAWebOfflineHandler: { OfflineMessageHandler: { getOfflineDeliveryProgress: () => 100 } },
    WAWebAltDeviceLinkingApi: {},
    WABase64: { encodeB64: (key: string) => key },
    WAWebCompanionRegClientUtils: { DEVICE_PLATFORM: "1" },
    WAWebAdvSignatureApi: {},
    WAWebUserPrefsInfoStore: { waNoiseInfo: { get: async () => ({ staticKeyPair: { pubKey: "static" } }) } },
    WAWebSignalStoreApi: {
      waSignalStore: { getRegistrationInfo: async () => ({ identityKeyPair: { pubKey: "identity" } }) },
    },
    WAWebUserPrefsMultiDevice: { getADVSecretKey: () => "secret" },
    WAWebUserPrefsMeUser: { getMaybeMePnUser: () => me, getMaybeMeLidUser: () => undefined },
    WAWebCollections: { Msg: messages, Chat: chats, Contact: contacts, Blocklist: new Map() },
    WAWebSyncGatingUtils: {},
    WAWebCallCollection: {},
    WAWebWidFactory: {
      createWid: (id: string) => new Wid(id),
      createWidFromWidLike: ({ _serialized }: Wid) => new Wid(_serialized),
      asUserWidOrThrow: (wid: Wid) => wid,
    },
    WAWebApiContact: {
      getCurrentLid: (phone: Wid) => account.lidOf(phone),
      getPhoneNumber: (lid: Wid) => (account.hidesPhones ? undefined : account.phoneOf(lid)),
      getAlternateUserWid: (wid: Wid) => account.lidOf(wid) ?? account.phoneOf(wid),
    },
    WAWebQueryExistsJob: { queryWidExists: async (wid: Wid) => (account.reaches(wid) ? { wid } : undefined) },
    WAWebContactGetters: getters,
    WAWebFrontendContactGetters: getters,
    WAWebChatGetters: { getIsNewsletter: () => false, getIsBroadcast: () => false },
    WAWebFindChatAction: {
      async findOrCreateLatestChat(id: Wid) {
        if (account.wantsLids && !id.isLid()) throw new Error("No LID for user");
        return account.reaches(id) ? { chat: chatWith(id) } : undefined;
      },
    },
    WAWebChatStateBridge: {
      sendChatStateComposing: async (to: Wid) => account.signals.push({ to: to._serialized, kind: "typing" }),
      sendChatStatePaused: async () => {},
    },
    WAWebStreamModel: { Stream: { markAvailable: () => {}, markUnavailable: () => {} } },
    WAWebUpdateUnreadChatAction: {
      sendSeen: async ({ chat }: { readonly chat: Chat }) =>
        account.signals.push({ to: chat.id._serialized, kind: "seen" }),
    },
    WALinkify: { findLink: () => undefined, findLinks: () => [] },
    WAWebMsgKey: MsgKey,
    WAWebGetEphemeralFieldsMsgActionsUtils: { getEphemeralFields: () => ({}) },
    WAWebSendMsgChatAction: { addAndSendMsgToChat: send },
  };

  return {
    socket,
    conn,
    command,
    messages,
    deliver,
    require(name: string): unknown {
      const found = account.broken.has(name) ? undefined : modules[name];
      if (found === undefined) throw new Error(`Requiring unknown module "${name}".`);
      return found;
    },
  };
}
