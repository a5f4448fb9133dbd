import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { Webhook } from "standardwebhooks";
import { type Ending, withTheTest } from "../support/ending.ts";

export type Heard = { readonly id: string; readonly headers: IncomingHttpHeaders; readonly text: string };
type Answer = (response: ServerResponse, heard: Heard) => void;

export type Receiver = Awaited<ReturnType<typeof aReceiver>>;

const thanks: Answer = (response) => response.writeHead(204).end();

/** Somebody else's software on loopback: it keeps what it is told, and answers as it is told to, with thanks at first. */
export async function aReceiver(ending: Ending = withTheTest) {
  const heard: Heard[] = [];
  let answer = thanks;
  const server = createServer(async (request, response) => {
    const text = (await buffer(request)).toString();
    const message = { id: String(request.headers["webhook-id"]), headers: request.headers, text };
    heard.push(message);
    answer(response, message);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  ending.finished(async () => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("A TCP server has no port.");
  return {
    url: `http://127.0.0.1:${address.port}/hook`,
    heard,
    answers(next: number | Answer): void {
      answer = typeof next === "number" ? (response) => response.writeHead(next).end() : next;
    },
    thanks(): void {
      answer = thanks;
    },
    /** What it was told, as its own verifier reads it; throws where a signature is wrong. */
    verified: (secret: string) => heard.map(({ text, headers }) => verified(secret, text, headers)),
  };
}

export function verified(secret: string, text: string, headers: IncomingHttpHeaders): unknown {
  return new Webhook(secret).verify(
    text,
    Object.fromEntries(Object.entries(headers).map(([k, v]) => [k, String(v)])),
  );
}
