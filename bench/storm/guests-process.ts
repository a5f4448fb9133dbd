import { fork } from "node:child_process";
import { once } from "node:events";
import { type Orders, type Outcome, outcome } from "./messages.ts";

/** Guests in a process of their own. */
export function startGuests(orders: Orders) {
  const child = fork(new URL("./guests.ts", import.meta.url), [JSON.stringify(orders)]);
  const exited = once(child, "exit");
  const died = exited.then(([code]) => {
    throw new Error(`A process of guests ended with code ${code} in the middle of the storm.`);
  });
  died.catch(() => {}); // whoever waits for an answer hears of it

  return {
    /** All guests ask at once for the stay of that number. */
    async goFor(stay: number): Promise<Outcome> {
      const answered = once(child, "message");
      child.send({ stay });
      const [message] = await Promise.race([answered, died]);
      return outcome.parse(message);
    },

    async [Symbol.asyncDispose]() {
      if (child.connected) child.disconnect();
      await exited;
    },
  };
}
