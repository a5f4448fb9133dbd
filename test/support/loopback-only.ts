/** Tests reach nobody but themselves: a name that was looked up, even by something that forgave the failure, is one of its file. */
import dns from "node:dns";
import { syncBuiltinESMExports } from "node:module";
import { afterAll, expect } from "vitest";

const OURS = ["localhost", "127.0.0.1", "::1"];

const lookedUp: string[] = [];

dns.lookup = new Proxy(dns.lookup, {
  apply(lookup, self, args) {
    if (!OURS.includes(args[0])) lookedUp.push(args[0]);
    return Reflect.apply(lookup, self, args);
  },
});
syncBuiltinESMExports();

afterAll(() => {
  expect(lookedUp, "names that were looked up").toEqual([]);
});
