import type { Db, Trx } from "../../db/connect.ts";
import type { Json } from "../../shared/json.ts";
import type { Choice } from "../chat.ts";

/** A half-finished conversation. Its answers are the truth: whatever else happened, the flow goes on from them. */
export type Draft = {
  /** Made from the input that began it. Its tokens and its effects' idempotency keys start with it. */
  readonly id: string;
  /** The input heard last, which is heard only once. */
  last: string;
  /** How many tokens were given out. */
  tokens: number;
  /** What the button that began it had said already: step to words. Nobody was asked, so it is no step to go back to. */
  args: Record<string, string>;
  /** Step to answer, effect to result. */
  answers: Record<string, Json>;
  /** Step to the answer it had before it was forgotten, to begin from when it is asked again. */
  earlier?: Record<string, Json>;
  /** While an answer is being changed: its step, and all answers as they were. Back puts them in their place again. */
  undo?: { readonly step: string; readonly answers: Readonly<Record<string, Json>> };
  /** Step to words that wait until the flow gets there. */
  heard: Record<string, string>;
  /** Effect to the answers it was built on. They stand from before it begins; until it has a result it may run again. */
  sealed: Record<string, readonly string[]>;
  asked?: Asked;
  /** The guest got elsewhere what the question was for: it may stay without an answer. */
  relieved?: true;
  /** How many answers in a row were not understood, and the last of them. */
  misses?: number;
  refused?: { readonly step: string; readonly words: string };
  /** Where taps on a message have led that are no answer yet. */
  tapping?: Tapping;
  /** The same flow was called for again: resume, or start again with these? */
  reopening?: { readonly token: string; readonly start: Start };
  /** Interrupted by another conversation. The highest is taken up first. */
  setAside?: number;
};

/** The open question. */
export type Asked = {
  readonly step: string;
  readonly token: string;
  readonly menu: boolean;
  readonly freely?: true;
  readonly choices: readonly Choice[];
  /** What the choices of a menu meant when they were shown, by id. */
  readonly values?: Readonly<Record<string, Json>>;
  /** The answer that `back` forgets. */
  readonly previous?: string;
  /** The steps this run came by: words said before them were shown, and are not shown again. */
  readonly told: readonly string[];
};

/** What a message's widget has come to, whether or not the guest saw it: the next tap there is played from `after`. */
export type Tapping = {
  /** The message, in the channel's words. */
  readonly on: string;
  /** The input heard last, and what it was played from. */
  readonly last: string;
  readonly before: string;
  readonly after: string;
};

/** What is known when a conversation begins: the words it began with, and answers to single steps, as words. */
export type Start = {
  readonly words?: string;
  readonly args?: Readonly<Record<string, string>>;
  /** Whoever says so wants to go on with what was left, without being asked. */
  readonly resume?: boolean;
};

export type DraftState = "open" | "saved";

/** A draft and its row. */
export type FiledDraft = {
  readonly flow: string;
  readonly state: DraftState;
  /** 0 while there is no row. */
  revision: number;
  readonly draft: Draft;
};

export async function draftsOf(db: Db, chatId: string): Promise<FiledDraft[]> {
  const { rows } = await db.raw<{ rows: FiledDraft[] }>(
    `select flow, state, revision, draft
     from drafts
     where chat_id = :chatId`,
    { chatId },
  );
  return rows;
}

export async function insertDraft(trx: Trx, chatId: string, filed: FiledDraft, at: Date): Promise<void> {
  const { flow, state, draft } = filed;
  await trx.raw(
    `insert into drafts (chat_id, flow, state, revision, draft, updated_at)
     values (:chatId, :flow, :state, 1, :draft, :at)`,
    { chatId, flow, state, draft: JSON.stringify(draft), at },
  );
}

/** False when the row is no longer at the revision that was read. */
export async function updateDraft(trx: Trx, chatId: string, filed: FiledDraft, at: Date): Promise<boolean> {
  const { flow, state, revision, draft } = filed;
  const { rowCount } = await trx.raw<{ rowCount: number }>(
    `update drafts
     set state = :state,
         revision = revision + 1,
         draft = :draft,
         updated_at = :at
     where chat_id = :chatId
       and flow = :flow
       and revision = :revision`,
    { chatId, flow, state, revision, draft: JSON.stringify(draft), at },
  );
  return rowCount === 1;
}

/** False when the row is no longer at the revision that was read. */
export async function deleteDraft(trx: Trx, chatId: string, filed: FiledDraft): Promise<boolean> {
  const { flow, revision } = filed;
  const { rowCount } = await trx.raw<{ rowCount: number }>(
    `delete from drafts
     where chat_id = :chatId
       and flow = :flow
       and revision = :revision`,
    { chatId, flow, revision },
  );
  return rowCount === 1;
}

/** Forgets what nobody went on with since `before`; returns how many. */
export async function expireDrafts(trx: Trx, before: Date): Promise<number> {
  const { rowCount } = await trx.raw<{ rowCount: number }>("delete from drafts where updated_at < :before", {
    before,
  });
  return rowCount;
}
