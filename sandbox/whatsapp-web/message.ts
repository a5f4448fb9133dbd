import { EventEmitter } from "node:events";
import type { Wid } from "./wid.ts";

export type MessageKey = {
  readonly fromMe: boolean;
  readonly remote: Wid;
  readonly id: string;
  readonly _serialized: string;
};

export type MessageData = Readonly<Record<string, unknown>> & {
  readonly id: MessageKey;
  readonly type: string;
  readonly from: Wid;
  readonly to: Wid;
};

/** A message as WhatsApp Web's page keeps it. */
export class PageMessage extends EventEmitter {
  readonly data: MessageData;

  constructor(data: MessageData) {
    super();
    this.data = data;
  }

  get id() {
    return this.data.id;
  }
  get type() {
    return this.data.type;
  }
  get isNewMsg() {
    return true;
  }
  get body() {
    return this.data.body;
  }
  get caption() {
    return this.data.caption;
  }
  get mediaObject() {
    return this.data.directPath;
  }
  get mediaData() {
    return this.data.directPath === undefined ? undefined : { mediaStage: "RESOLVED" };
  }
  get directPath() {
    return this.data.directPath;
  }
  get mimetype() {
    return this.data.mimetype;
  }

  /** Plain, as it crosses from the page to Node: a `Wid` is its three fields there. */
  serialize(): Record<string, unknown> {
    const plain: Record<string, unknown> = JSON.parse(JSON.stringify(this.data));
    return plain;
  }
}

let keys = 0;

/** WhatsApp Web's own way to name messages: direction, chat, and 20 hexadecimal digits that begin with 3EB0. */
export class MsgKey implements MessageKey {
  readonly fromMe: boolean;
  readonly remote: Wid;
  readonly id: string;
  readonly _serialized: string;

  constructor({ to, id, selfDir }: { readonly to: Wid; readonly id: string; readonly selfDir: string }) {
    this.fromMe = selfDir === "out";
    this.remote = to;
    this.id = id;
    this._serialized = `${this.fromMe}_${to._serialized}_${id}`;
  }

  static newId(): string {
    keys += 1;
    return `3EB0${keys.toString(16).toUpperCase().padStart(16, "0")}`;
  }
}
