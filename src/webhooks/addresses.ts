import type { LookupAddress } from "node:dns";
import { Resolver } from "node:dns/promises";
import { isIP, type LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";
import { SECOND_MS } from "../shared/clock.ts";
import { err, ok, type Result } from "../shared/result.ts";

export type AddressRefusal = { readonly kind: "not_an_address" | "not_https" | "private_address" };

/** Whether endpoints may be on this machine and in its networks, and without TLS: theirs is the operator's to say. */
export type Reach = { readonly toPrivate: boolean };

const MAX_URL_LENGTH = 2_000;
/** https://www.iana.org/assignments/ipv6-unicast-address-assignments: all that is routed on the internet begins here. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR("2000::/3");

/** Its last 32 bits are an address of IPv4: https://www.rfc-editor.org/rfc/rfc6052#section-2.1. */
const NAT64 = ipaddr.IPv6.parseCIDR("64:ff9b::/96");

/** Seven seconds, as the resolver doubles its waits: it gives up before the call does. */
const PATIENCE = { timeout: 2 * SECOND_MS, tries: 2 };

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
 * Looks names up for the very connection that is about to be made, so that a name cannot have another address by then, and
 * fails where any of its addresses is not on the internet.
 *
 * Asks the name servers itself (the system's, unless told): the system's own look-up has four places, which all the names
 * and files of this process share, and a name server that never answers would keep one for as long as the system likes.
 */
export function lookupPublic(nameServers?: readonly string[]): LookupFunction {
  return (hostname, { all }, callback) => {
    addressesOf(hostname, nameServers).then(
      (addresses) => {
        const [first] = addresses;
        if (first === undefined) callback(new Error(`${hostname} has no address.`), "");
        else if (!addresses.every(({ address }) => isPublic(address)))
          callback(new Error(`${hostname} is an address of a private network.`), "");
        else if (all) callback(null, addresses);
        else callback(null, first.address, first.family);
      },
      (error) => callback(error, ""),
    );
  };
}

/** Of both families, or of the one that has any. */
async function addressesOf(hostname: string, nameServers?: readonly string[]): Promise<LookupAddress[]> {
  const resolver = new Resolver(PATIENCE);
  if (nameServers !== undefined) resolver.setServers(nameServers);
  const [v4, v6] = await Promise.allSettled([resolver.resolve4(hostname), resolver.resolve6(hostname)]);
  if (v4.status === "rejected" && v6.status === "rejected") throw v4.reason;
  return [
    ...(v4.status === "fulfilled" ? v4.value : []).map((address) => ({ address, family: 4 })),
    ...(v6.status === "fulfilled" ? v6.value : []).map((address) => ({ address, family: 6 })),
  ];
}

/**
 * An address within an address is judged by what it leads to (of IPv4 in IPv6, as machines that have no other get it), or
 * refused (of tunnels).
 */
function isPublic(text: string): boolean {
  const address = ipaddr.process(text);
  if (address instanceof ipaddr.IPv6 && address.match(NAT64)) {
    return isPublic(ipaddr.fromByteArray(address.toByteArray().slice(-4)).toString());
  }
  if (address.range() !== "unicast") return false;
  return address instanceof ipaddr.IPv4 || address.match(GLOBAL_UNICAST);
}
