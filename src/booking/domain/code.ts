/** 32 signs that nobody confuses when reading aloud: no 0 and O, no 1 and I. */
const SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/** Random bytes a code is made of. */
export const CODE_LENGTH = 6;

/** A booking's short name for people. Five bits of each byte count, so every code is as likely as any other. */
export function codeFrom(randomBytes: Uint8Array): string {
  return Array.from(randomBytes, (byte) => SIGNS.charAt(byte % SIGNS.length)).join("");
}
