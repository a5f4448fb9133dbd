import type { Trx } from "../../db/connect.ts";
import { type DraftState, deleteDraft, type FiledDraft, insertDraft, updateDraft } from "../tables/drafts.ts";

/** What becomes of a draft at the end of a turn. */
export type Filing = { readonly filed: FiledDraft; readonly becomes: DraftState | "gone" };

/**
 * Stores what becomes of a chat's drafts.
 *
 * Throws when another turn of the same chat was stored since they were read: this one must be heard again.
 */
export async function fileDrafts(
  trx: Trx,
  chatId: string,
  filings: readonly Filing[],
  at: Date,
): Promise<void> {
  const openLast = filings.toSorted((a, b) => Number(a.becomes === "open") - Number(b.becomes === "open"));
  for (const filing of openLast) {
    if (await fileDraft(trx, chatId, filing, at)) continue;
    throw new Error(`Two turns of ${chatId} met at its draft "${filing.filed.flow}".`);
  }
}

async function fileDraft(trx: Trx, chatId: string, { filed, becomes }: Filing, at: Date): Promise<boolean> {
  if (becomes === "gone") return deleteDraft(trx, chatId, filed);
  const row = { ...filed, state: becomes };
  if (filed.revision > 0) return updateDraft(trx, chatId, row, at);
  await insertDraft(trx, chatId, row, at);
  return true;
}
