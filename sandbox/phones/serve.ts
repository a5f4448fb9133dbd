import { readdir, readFile } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import { extname } from "node:path";
import type { FastifyPluginAsync } from "fastify";

const PAGE = new URL("page/", import.meta.url);
const LOGO = new URL("../../assets/hornero.svg", import.meta.url);

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".ts": "text/javascript; charset=utf-8",
};

/** The payment page opens in a frame and lives on another port. The way out of it leads back to the chat, not to the web. */
const CONTENT_SECURITY_POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; frame-src http://localhost:* http://127.0.0.1:*";

/**
 * Serves the phones page at `/`, and its files under `/phones/`. TypeScript goes out with its types stripped.
 *
 * There is one route for each file that exists at start, so no path a browser asks for reaches the disk.
 * A file is read again for each request: edit it and reload the page.
 */
export const phonesPage: FastifyPluginAsync = async (fastify) => {
  const files = new Map([
    ["/", new URL("index.html", PAGE)],
    ["/phones/hornero.svg", LOGO],
  ]);
  for (const name of await readdir(PAGE)) files.set(`/phones/${name}`, new URL(name, PAGE));

  for (const [path, file] of files) {
    const extension = extname(file.pathname);
    fastify.get(path, async (_request, reply) => {
      const text = await readFile(file, "utf8");
      return reply
        .type(CONTENT_TYPES[extension] ?? "application/octet-stream")
        .headers({ "cache-control": "no-cache", "content-security-policy": CONTENT_SECURITY_POLICY })
        .send(extension === ".ts" ? stripTypeScriptTypes(text) : text);
    });
  }
};
