import { z } from "zod";

const LOOPBACK_HOSTS = ["localhost", "127.0.0.1", "[::1]"];

export const webAddress = z
  .url({ protocol: /^https?$/, error: "must be an address like https://example.com." })
  .transform((url) => url.replace(/\/+$/, ""));

export function isSecureOrLoopback(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === "https:" || LOOPBACK_HOSTS.includes(hostname);
}

/** What is separated by commas; nothing between two of them is nothing. */
export function listOf<T extends z.ZodType<unknown, string>>(item: T) {
  return z
    .string()
    .transform((text) =>
      text
        .split(",")
        .map((part) => part.trim())
        .filter((part) => part !== ""),
    )
    .pipe(z.array(item));
}
