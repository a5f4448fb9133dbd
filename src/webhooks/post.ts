import { request as requestHttp } from "node:http";
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
  return (address, { headers, body }) => {
    const url = new URL(address);
    if (!toPrivate && (url.protocol !== "https:" || isPrivateLiteral(url))) {
      return Promise.resolve({ kind: "unanswered", error: "It is not an https address on the internet." });
    }
    const send = url.protocol === "https:" ? requestHttps : requestHttp;
    const answered = Promise.withResolvers<Posted>();
    const request = send(url, {
      method: "POST",
      headers: { ...headers, "content-length": Buffer.byteLength(body) },
      agent: false,
      signal: AbortSignal.timeout(timeoutMs),
      ...(!toPrivate && { lookup: lookupPublic(nameServers) }),
    });
    let said: Posted | undefined; // however the words after it end
    request.on("error", (error) =>
      answered.resolve(said ?? { kind: "unanswered", error: reasonOf(error, timeoutMs) }),
    );
    request.on("upgrade", ({ statusCode: status = 0 }, socket) => {
      socket.destroy();
      answered.resolve({ kind: "answered", status });
    });
    // However it ends, it ends: whoever waits for it keeps a place where others are answered.
    request.on("close", () => answered.resolve(said ?? { kind: "unanswered", error: "It hung up." }));
    request.on("response", (response) => {
      const { statusCode: status = 0 } = response;
      const retryAfterMs = secondsIn(response.headers["retry-after"]);
      const answer: Posted = {
        ...{ kind: "answered", status },
        ...(retryAfterMs !== undefined && { retryAfterMs }),
      };
      said = answer;
      let bytes = 0;
      response.on("data", (chunk: Buffer) => {
        bytes += chunk.byteLength;
        if (bytes > MAX_ANSWER_BYTES) response.destroy();
      });
      response.on("error", () => {});
      response.on("close", () => answered.resolve(answer));
    });
    request.end(body);
    return answered.promise;
  };
}

function secondsIn(header: string | undefined): number | undefined {
  return header !== undefined && /^\d{1,6}$/.test(header) ? Number(header) * SECOND_MS : undefined;
}

function reasonOf(error: Error, timeoutMs: number): string {
  if (error.name === "TimeoutError" || error.name === "AbortError") {
    return `No answer within ${timeoutMs / SECOND_MS} s.`;
  }
  // tried at several addresses, an error says nothing but its code
  return error.message === "" && "code" in error ? String(error.code) : errorText(error.message);
}
