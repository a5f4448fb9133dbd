import { z } from "zod";
import { err, ok, type Result } from "../shared/result.ts";

const NAME = "must be a name in Meta: small letters, digits and _";
const WORDS = 'must be a list of words like "guest"';
const COMMANDS = 'must be a list of commands like "menu"';
const template = z.strictObject(
  {
    name: z.string(NAME).regex(/^[a-z0-9_]{1,512}$/, NAME),
    parameters: z.array(z.string(WORDS), WORDS),
    quickReplies: z.array(z.string(COMMANDS), COMMANDS).default([]),
  },
  "must hold name and parameters, may hold quickReplies, and nothing else",
);
const changes = z.record(z.string(), template, "it must begin with an event");

/** What differs from the usual templates, by event. */
export type TemplateChanges = z.infer<typeof changes>;

/** Whatever is wrong in it is told in one sentence. */
export const templateChanges = z.string().transform((text, context) => {
  const read = readChanges(text);
  if (read.ok) return read.value;
  const message = `must be JSON as docs/whatsapp-templates.md shows it: ${read.error}.`;
  context.addIssue({ code: "custom", message });
  return z.NEVER;
});

function readChanges(text: string): Result<TemplateChanges, string> {
  const read = parseJson(text);
  if (!read.ok) return read;
  const { data, error } = changes.safeParse(read.value);
  if (!error) return ok(data);
  return err(error.issues.map(({ path, message }) => [...path, message].join(" ")).join("; "));
}

function parseJson(text: string): Result<unknown, string> {
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error));
  }
}
