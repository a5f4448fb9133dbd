import { lookup } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";
import { err, ok, type Result } from "../shared/result.ts";

export type AddressRefusal = { readonly kind: "not_an_address" | "not_https" | "private_address" };

/** Whether endpoints may be on this machine and in its networks, and without TLS: theirs is the operator's to say. */
export type Reach = { readonly toPrivate: boolean };

const MAX_URL_LENGTH = 2_000;
/** https://www.iana.org/assignments/ipv6-unicast-address-assignments: all that is routed on the internet begins here. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR("2000::/3");

/** An address to call, as it is kept. Refuses what we would not call; a name's addresses are looked at when it is called. */
export function webhookUrl(text: string, { toPrivate }: Reach): Result<string, AddressRefusal> {
  const url = URL.parse(text);
  if (url === null || text.length > MAX_URL_LENGTH || url.username !== "" || url.password !== "") {
    return err({ kind: "not_an_address" });
  }
  if (url.protocol !== "https:" && !(toPrivate && url.protocol === "http:"))
    return err({ kind: "not_https" });
  if (!toPrivate && isPrivateLiteral(url)) return err({ kind: "private_address" });
  url.hash = "";
  return ok(url.href);
}

/** Whether the host is written as an address, and one that is nobody's on the internet. */
export function isPrivateLiteral({ hostname }: URL): boolean {
  const literal = hostname.replace(/^\[|\]$/g, "");
  return isIP(literal) !== 0 && !isPublic(literal);
}

/**
 * Looks a name up for the very connection that is about to be made, so that it cannot have another address by then, and
 * fails where any of its addresses is not on the internet.
 */
export const lookupPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, "");
    const [first] = addresses;
    if (first === undefined || !addresses.every(({ address }) => isPublic(address))) {
      return callback(new Error(`${hostname} is an address of a private network.`), "");
    }
    if (options.all) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};

/** An address within an address (of IPv4 in IPv6, of tunnels) is judged by what it leads to, or refused. */
function isPublic(text: string): boolean {
  const address = ipaddr.process(text);
  if (address.range() !== "unicast") return false;
  return address instanceof ipaddr.IPv4 || address.match(GLOBAL_UNICAST);
}
