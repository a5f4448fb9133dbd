import type { Db, Trx } from "../../db/connect.ts";

/** One person in WhatsApp. */
export type Contact = {
  readonly chatId: string;
  /** Where they are answered, in the transport's words. */
  readonly address: string;
  readonly name: string;
  /** When they last wrote, by WhatsApp's clock. */
  readonly heardAt: Date | null;
  /** When they were last asked to write, so that we may answer. */
  readonly askedAt: Date | null;
  readonly keys: Keys;
  readonly talk: Talk;
  readonly quietUntil: Date | null;
};

/** What the numbers and letters of the newest messages say. */
export type Keys = {
  /** Whether the guest has said something since: what is shown next begins at 1 again. */
  readonly closed: boolean;
  /** By outbox row, so that what is sent again keeps its numbers. */
  readonly shown: readonly {
    readonly of: number;
    readonly first: number;
    readonly keys: Readonly<Record<string, string>>;
  }[];
};

/** How a contact has been writing. Instants are epoch milliseconds, oldest first. */
export type Talk = {
  readonly instants: readonly number[];
  readonly last: { readonly said: string; readonly times: number; readonly since: number } | null;
};

const CONTACT = `chat_id as "chatId", address, name, heard_at as "heardAt", asked_at as "askedAt", keys, talk, quiet_until as "quietUntil"`;

export async function contactById(db: Db, chatId: string): Promise<Contact | undefined> {
  const { rows } = await db.raw<{ rows: Contact[] }>(
    `select ${CONTACT}
     from whatsapp_contacts
     where chat_id = :chatId`,
    { chatId },
  );
  return rows[0];
}

/** Whether somebody who is answered there has ever written. */
export async function hasWritten(db: Db, address: string): Promise<boolean> {
  const { rows } = await db.raw<{ rows: [{ written: boolean }] }>(
    `select exists (
       select from whatsapp_contacts
       where address = :address
         and heard_at is not null) as written`,
    { address },
  );
  return rows[0].written;
}

/** The number of a contact, as `+5493515550001`, or the name it is hidden behind. */
export async function numberOf(db: Db, chatId: string): Promise<string> {
  const { rows } = await db.raw<{ rows: { alias: string }[] }>(
    `select alias
     from whatsapp_aliases
     where chat_id = :chatId
     order by alias like '+%' desc
     limit 1`,
    { chatId },
  );
  return rows[0]?.alias ?? chatId.slice(chatId.indexOf(":") + 1);
}

/** The chats these names are known by, oldest contact first. */
export async function chatsNamed(db: Db, aliases: readonly string[]): Promise<string[]> {
  const { rows } = await db.raw<{ rows: { chatId: string }[] }>(
    `select distinct chat_id as "chatId"
     from whatsapp_aliases
     where alias = any(:aliases::text[])
     order by 1`,
    { aliases: [...aliases] },
  );
  return rows.map(({ chatId }) => chatId);
}

/** Whoever is not known becomes known; where they are answered may be new, and when they wrote only later. */
export async function upsertContact(
  trx: Trx,
  contact: Pick<Contact, "chatId" | "address" | "name"> & { readonly heardAt: Date | null },
): Promise<void> {
  await trx.raw(
    `insert into whatsapp_contacts (chat_id, address, name, heard_at)
     values (:chatId, :address, :name, :heardAt)
     on conflict (chat_id) do update set
       address = excluded.address,
       name = coalesce(nullif(excluded.name, ''), whatsapp_contacts.name),
       heard_at = greatest(whatsapp_contacts.heard_at, excluded.heard_at)`,
    contact,
  );
}

/** Gives a chat these names; one that another chat has stays there. */
export async function insertAliases(trx: Trx, chatId: string, aliases: readonly string[]): Promise<void> {
  await trx.raw(
    `insert into whatsapp_aliases (alias, chat_id)
     select alias, :chatId
     from unnest(:aliases::text[]) as alias
     on conflict (alias) do nothing`,
    { chatId, aliases: [...aliases] },
  );
}

/** Whoever goes by a name of the one chat is heard in the other. */
export async function moveAliases(trx: Trx, from: string, to: string): Promise<void> {
  await trx.raw("update whatsapp_aliases set chat_id = :to where chat_id = :from", { from, to });
}

export async function setKeys(db: Db, chatId: string, keys: Keys): Promise<void> {
  await db.raw("update whatsapp_contacts set keys = :keys where chat_id = :chatId", {
    chatId,
    keys: JSON.stringify(keys),
  });
}

export async function setTalk(
  trx: Trx,
  { chatId, talk, quietUntil }: Pick<Contact, "chatId" | "talk" | "quietUntil">,
): Promise<void> {
  await trx.raw(
    `update whatsapp_contacts
     set talk = :talk,
         quiet_until = :quietUntil
     where chat_id = :chatId`,
    { chatId, talk: JSON.stringify(talk), quietUntil },
  );
}

export async function setAsked(db: Db, chatId: string, at: Date): Promise<void> {
  await db.raw("update whatsapp_contacts set asked_at = :at where chat_id = :chatId", { chatId, at });
}

/** WhatsApp said at that instant that their 24 hours were over; whoever wrote since has opened others. */
export async function closeWindow(db: Db, chatId: string, at: Date): Promise<void> {
  await db.raw(
    `update whatsapp_contacts
     set heard_at = null
     where chat_id = :chatId
       and heard_at <= :at`,
    { chatId, at },
  );
}
