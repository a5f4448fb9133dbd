/** `npm run hornero -- <command>`: what an operator does from a terminal. Exits 1 where something is not right. */
import { botUsername } from "./bots/telegram/first-call.ts";
import { createCloudApi } from "./bots/whatsapp/cloud/api.ts";
import { examineWeb } from "./bots/whatsapp/web/doctor.ts";
import { complexCommand } from "./cli/complex.ts";
import { createDoctor } from "./cli/doctor.ts";
import { understandCommand } from "./cli/understand.ts";
import { explain } from "./explain.ts";

type Command = {
  readonly usage: string;
  /** Whether all went well; it has said so itself. */
  run(args: readonly string[]): Promise<boolean>;
};

const COMMANDS: Readonly<Record<string, Command>> = {
  complex: complexCommand,
  doctor: createDoctor({
    botUsername,
    cloudNumber: (access) => createCloudApi(access).displayNumber(),
    examineWeb,
  }),
  understand: understandCommand,
};

const usage = () =>
  ["npm run hornero -- <command>", ...Object.values(COMMANDS).map((command) => `  ${command.usage}`)].join(
    "\n",
  );

const [name = "--help", ...args] = process.argv.slice(2);
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
const wantsHelp = [name, ...args].includes("--help");

if (wantsHelp) console.log(command?.usage ?? usage());
else if (command === undefined) fail(`There is no command "${name}".\n\n${usage()}`);
else {
  try {
    if (!(await command.run(args))) process.exitCode = 1;
  } catch (error) {
    fail(explain(error));
  }
}

function fail(problem: string): void {
  console.error(problem);
  process.exitCode = 1;
}
