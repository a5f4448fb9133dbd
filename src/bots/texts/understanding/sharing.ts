/** What a link into the chat says, wherever in a sentence: `s_` and 26 signs. */
const SHARED = /(?:^|[^\p{L}\d_])s_([2-9A-HJ-NP-Z]{26})(?![\p{L}\d_])/iu;

/** What stands for a token in a link. */
export const shareWord = (token: string): string => `s_${token}`;

/** The command of somebody who opened a link to a shared booking, in words of ours that came with it. */
export function understandSharing(words: string): `shared ${string}` | undefined {
  const [, token] = SHARED.exec(words) ?? [];
  return token === undefined ? undefined : `shared ${token.toUpperCase()}`;
}
