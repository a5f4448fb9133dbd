import { createSocket } from "node:dgram";
import { once } from "node:events";
import { isIPv4 } from "node:net";
import { decode, encode } from "dns-packet";
import { type Ending, withTheTest } from "../support/ending.ts";

/** A name server on loopback, to whom every name has these addresses, or who never says. Returns where it is asked. */
export async function aNameServer(
  addresses: readonly string[] | "silence",
  ending: Ending = withTheTest,
): Promise<string> {
  const socket = createSocket("udp4");
  if (addresses !== "silence") {
    socket.on("message", (query, { port, address }) => {
      const { id, questions = [] } = decode(query);
      const answers = questions.flatMap(({ name, type }) =>
        addresses
          .map((data) => ({ name, type: isIPv4(data) ? "A" : "AAAA", data }) as const)
          .filter((answer) => answer.type === type),
      );
      socket.send(encode({ type: "response", id, questions, answers }), port, address);
    });
  }
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  ending.finished(async () => void socket.close());
  return `127.0.0.1:${socket.address().port}`;
}
