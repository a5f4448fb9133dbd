import { createHash, timingSafeEqual } from "node:crypto";

/** Whether a caller knows the secret. In constant time, which needs two of the same length: their hashes. */
export const isSameSecret = (given: string, expected: string): boolean =>
  timingSafeEqual(hash(given), hash(expected));

const hash = (text: string) => createHash("sha256").update(text).digest();
