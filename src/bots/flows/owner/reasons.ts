import type { Translate } from "../../chat.ts";

/** Kept by their key: owner and guest read them each in their own language. */
export const USUAL_REASONS = ["decline-maintenance", "decline-own-use", "decline-other-plans"] as const;

/** Why an owner ended a booking, as its guest reads it. */
export function reasonText(reason: string | null, t: Translate): string {
  if (reason === null) return t("reason-none");
  const usual = USUAL_REASONS.find((key) => key === reason);
  return usual ? t(usual) : asTyped(reason);
}

/** A person's own asterisks are no marks of ours; this one only looks like them. */
const asTyped = (words: string) => words.replaceAll("*", "∗");
