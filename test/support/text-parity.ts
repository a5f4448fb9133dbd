/**
 * `npm run texts`: the three languages have the same messages with the same variables, no line of them is
 * junk, and the messages are exactly those the code asks for. One line for each problem.
 */
import { globSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
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
  name: string;
  /** By topic and key, as `menu/menu-book`. */
  variables: Map<string, Set<string>>;
  mentioned: Set<string>;
  problems: string[];
};

const files = globSync("src/bots/texts/*/*.ftl").sort();
const languages = [...Map.groupBy(files, (path) => basename(dirname(path)))].map(readLanguage);
const problems = [...languages.flatMap((language) => language.problems), ...parity(), ...usage()];
for (const problem of problems) console.error(problem);
if (languages.length === 0) console.error("There are no texts in src/bots/texts.");
process.exitCode = problems.length === 0 && languages.length > 0 ? 0 : 1;

function readLanguage([name, paths]: [string, string[]]): Language {
  const language: Language = { name, variables: new Map(), mentioned: new Set(), problems: [] };
  for (const path of paths) readTopic(path, language);
  return language;
}

/** A topic is a file; a message is in the file of the same topic in every language. */
function readTopic(path: string, { name, variables, mentioned, problems }: Language): void {
  const topic = basename(path, ".ftl");
  const file = `${name}/${topic}.ftl`;
  const source = readFileSync(path, "utf8");
  for (const entry of new FluentParser().parse(source).body) {
    if (entry instanceof Junk) {
      const line = source.slice(0, entry.span?.start).split("\n").length;
      problems.push(`${file}:${line}: cannot be read: ${entry.annotations[0]?.message}`);
    }
    if (!(entry instanceof Message)) continue;
    const key = entry.id.name;
    if ([...variables.keys()].some((known) => known.split("/")[1] === key))
      problems.push(`${file}: ${key} is there twice`);
    const mentions = new Mentions();
    mentions.visit(entry);
    variables.set(`${topic}/${key}`, mentions.variables);
    for (const other of mentions.messages) mentioned.add(other);
  }
}

function parity(): string[] {
  return [...allKeys()].flatMap((key) => {
    const everyVariable = new Set(languages.flatMap(({ variables }) => [...(variables.get(key) ?? [])]));
    return languages.flatMap(({ name: language, variables }) => {
      const here = variables.get(key);
      if (here === undefined) return `${language}: lacks ${key}`;
      return [...everyVariable.difference(here)].map((name) => `${language}: ${key} does not say $${name}`);
    });
  });
}

function usage(): string[] {
  const keys = new Set([...allKeys()].map((key) => key.slice(key.indexOf("/") + 1)));
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
