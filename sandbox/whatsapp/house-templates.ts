import { readFileSync } from "node:fs";
import type { Template } from "./templates.ts";

const PAGE = new URL("../../docs/whatsapp-templates.md", import.meta.url);

/** The templates as the page tells the owner to submit them, all of them approved. */
export function houseTemplates(): Template[] {
  const [, ...sections] = readFileSync(PAGE, "utf8").split(/^## /m);
  return sections.flatMap((section) => {
    const name = section.slice(0, section.indexOf("\n")).trim();
    return [...section.matchAll(/^\| *(\w{2}(?:_\w{2})?) *\|(.*)\|(.*)\|$/gm)].map(
      ([, language = "", body = "", replies = ""]) => ({
        name,
        language,
        body: body.trim(),
        quickReplies: replies
          .split(",")
          .map((reply) => reply.trim())
          .filter((reply) => reply !== ""),
      }),
    );
  });
}
