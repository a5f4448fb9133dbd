import { storable } from "./json.ts";
import { withoutSecrets } from "./without-secrets.ts";

const MAX_LENGTH = 500;

/** What went wrong, fit to be kept beside what it happened to: storable, without secrets, and no longer than a few lines. */
export function errorText(error: unknown): string {
  const text = withoutSecrets(String(storable("", String(error))));
  return text.length <= MAX_LENGTH ? text : `${text.slice(0, MAX_LENGTH - 1)}…`;
}
