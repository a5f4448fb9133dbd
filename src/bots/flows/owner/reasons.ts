import { err, ok, type Result } from "../../../shared/result.ts";
import type { Choice, Translate } from "../../chat.ts";
import type { Desk } from "../desk.ts";
import { asTyped } from "../typed.ts";

/** What a guest reads without scrolling, and a channel's button text never cuts. */
const MAX_REASON_LETTERS = 300;

/** Kept by their key: owner and guest read them each in their own language. */
const USUAL_REASONS = ["decline-maintenance", "decline-own-use", "decline-other-plans"] as const;

/** What is chosen from no list. */
const OTHER_REASONS = ["decline-no-transfer"] as const;

export const reasonChoices = ({ t }: Pick<Desk, "t">): Choice[] =>
  USUAL_REASONS.map((key) => ({ id: key, label: t(key) }));

/** Reads an owner's answer to "why?"; the refusal is what to write instead. */
export function readReason(words: string, { t }: Pick<Desk, "t">): Result<string, string> {
  const reason = words.trim();
  if (reason === "") return err(t("decline-reason-empty"));
  return reason.length > MAX_REASON_LETTERS
    ? err(t("decline-reason-long", { max: MAX_REASON_LETTERS }))
    : ok(reason);
}

/** Why an owner ended a booking, as its guest reads it. */
export function reasonText(reason: string | null, t: Translate): string {
  if (reason === null) return t("reason-none");
  return isUsualReason(reason) ? t(reason) : asTyped(reason);
}

/** Whether it was chosen, and not written. */
export const isUsualReason = (reason: string): boolean =>
  [...USUAL_REASONS, ...OTHER_REASONS].some((key) => key === reason);
