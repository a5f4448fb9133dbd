import { once } from "node:events";
import { type ClientRequest, IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { SECOND_MS } from "../shared/clock.ts";
import { errorText } from "../shared/error-text.ts";
import { isPrivateLiteral, lookupPublic, type Reach } from "./addresses.ts";
import type { Signed } from "./sign.ts";

export type Posted =
  | { readonly kind: "answered"; readonly status: number; readonly retryAfterMs?: number }
  /** Nobody was there, or did not answer in time. */
  | { readonly kind: "unanswered"; readonly error: string };

export type Post = (url: string, message: Signed) => Promise<Posted>;

/** From the first look-up to the last byte. */
const TIMEOUT_MS = 10 * SECOND_MS;
/** The answer's words are not ours to keep: so much is let in, that whoever sends them is not cut off. */
const MAX_ANSWER_BYTES = 64 * 1024;

export type PostOptions = Reach & {
  readonly timeoutMs?: number;
  /** Who knows names of the internet, as `address:port`. */
  readonly nameServers?: readonly string[];
};

/** Calls an endpoint: on a connection of its own, without following it anywhere. */
export function createPost({ toPrivate, timeoutMs = TIMEOUT_MS, nameServers }: PostOptions): Post {
  return async (address, { headers, body }) => {
    const url = new URL(address);
    if (!toPrivate && (url.protocol !== "https:" || isPrivateLiteral(url))) {
      return { kind: "unanswered", error: "It is not an https address on the internet." };
    }
    const send = url.protocol === "https:" ? requestHttps : requestHttp;
    const request = send(url, {
      ...{ method: "POST", headers, agent: false },
      signal: AbortSignal.timeout(timeoutMs),
      ...(!toPrivate && { lookup: lookupPublic(nameServers) }),
    });
    try {
      request.end(body);
      const answer = await answerTo(request);
      await drain(answer).catch(() => {}); // it has answered, however its words end
      answer.socket.destroy(); // which one that speaks another protocol by now would not be
      const retryAfterMs = secondsIn(answer.headers["retry-after"]);
      return {
        ...{ kind: "answered", status: answer.statusCode ?? 0 },
        ...(retryAfterMs !== undefined && { retryAfterMs }),
      };
    } catch (error) {
      return { kind: "unanswered", error: reasonOf(error, timeoutMs) };
    }
  };
}

/** However a call ends, this ends: whoever waits for it keeps a place where others are answered. */
async function answerTo(request: ClientRequest): Promise<IncomingMessage> {
  const [answer] = await Promise.race(
    ["response", "upgrade", "close"].map((event): Promise<unknown[]> => once(request, event)),
  );
  if (answer instanceof IncomingMessage) return answer;
  throw new Error("It hung up.");
}

async function drain(answer: IncomingMessage): Promise<void> {
  let bytes = 0;
  for await (const chunk of answer) {
    bytes += chunk.length;
    if (bytes > MAX_ANSWER_BYTES) break;
  }
}

function secondsIn(header: string | undefined): number | undefined {
  return header !== undefined && /^\d{1,6}$/.test(header) ? Number(header) * SECOND_MS : undefined;
}

function reasonOf(error: unknown, timeoutMs: number): string {
  if (!(error instanceof Error)) return errorText(error);
  if (error.name === "TimeoutError" || error.name === "AbortError") {
    return `No answer within ${timeoutMs / SECOND_MS} s.`;
  }
  // tried at several addresses, an error says nothing but its code
  return error.message === "" && "code" in error ? String(error.code) : errorText(error.message);
}
