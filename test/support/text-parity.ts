/**
 * `npm run texts`: the three languages have the same messages with the same variables, no line of them is
 * junk, and the messages are exactly those the code asks for. One line for each problem.
 */
import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import {
  FluentParser,
  Junk,
  Message,
  type MessageReference,
  type VariableReference,
  Visitor,
} from "@fluent/syntax";
import { usedKeys } from "./used-keys.ts";

class Mentions extends Visitor {
  variables = new Set<string>();
  messages = new Set<string>();
  override visitVariableReference({ id }: VariableReference): void {
    this.variables.add(id.name);
  }
  override visitMessageReference({ id }: MessageReference): void {
    this.messages.add(id.name);
  }
}

type Language = {
  file: string;
  variables: Map<string, Set<string>>;
  mentioned: Set<string>;
  problems: string[];
};

const languages = globSync("src/bots/texts/*.ftl").sort().map(readLanguage);
const problems = [...languages.flatMap((language) => language.problems), ...parity(), ...usage()];
for (const problem of problems) console.error(problem);
if (languages.length === 0) console.error("There are no texts in src/bots/texts.");
process.exitCode = problems.length === 0 && languages.length > 0 ? 0 : 1;

function readLanguage(path: string): Language {
  const file = basename(path);
  const language: Language = { file, variables: new Map(), mentioned: new Set(), problems: [] };
  const source = readFileSync(path, "utf8");
  for (const entry of new FluentParser().parse(source).body) {
    if (entry instanceof Junk) {
      const line = source.slice(0, entry.span?.start).split("\n").length;
      language.problems.push(`${file}:${line}: cannot be read: ${entry.annotations[0]?.message}`);
    }
    if (!(entry instanceof Message)) continue;
    const key = entry.id.name;
    if (language.variables.has(key)) language.problems.push(`${file}: ${key} is there twice`);
    const mentions = new Mentions();
    mentions.visit(entry);
    language.variables.set(key, mentions.variables);
    for (const other of mentions.messages) language.mentioned.add(other);
  }
  return language;
}

function parity(): string[] {
  return [...allKeys()].flatMap((key) => {
    const everyVariable = new Set(languages.flatMap(({ variables }) => [...(variables.get(key) ?? [])]));
    return languages.flatMap(({ file, variables }) => {
      const here = variables.get(key);
      if (here === undefined) return `${file}: lacks ${key}`;
      return [...everyVariable.difference(here)].map((name) => `${file}: ${key} does not say $${name}`);
    });
  });
}

function usage(): string[] {
  const keys = allKeys();
  const used = usedKeys(globSync("src/**/*.ts"));
  const mentioned = new Set(languages.flatMap((language) => [...language.mentioned]));
  const isUsed = (key: string) =>
    used.literals.has(key) || mentioned.has(key) || used.prefixes.some((prefix) => key.startsWith(prefix));
  const missing = used.asked.filter(({ key }) => !keys.has(key));
  return [
    ...missing.map(({ key, file }) => `${file}: asks for ${key}, which is no text`),
    ...[...keys].filter((key) => !isUsed(key)).map((key) => `${key} is a text nobody asks for`),
  ];
}

function allKeys(): Set<string> {
  return new Set(languages.flatMap(({ variables }) => [...variables.keys()]));
}
