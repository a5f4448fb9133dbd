import type { DoctorDeps } from "../cli/doctor/doctor.ts";
import { complain, tell } from "../cli/telling.ts";
import { USAGES } from "../cli/usages.ts";

/** Says for itself what went wrong; answers whether all went well. */
type Run = (args: readonly string[]) => Promise<boolean>;

/** Each loads only what it needs: most of a command's time is its start. */
const COMMANDS: Readonly<Record<keyof typeof USAGES, () => Promise<Run>>> = {
  async complex() {
    const { complexCommand } = await import("../cli/complex/complex.ts");
    return complexCommand.run;
  },
  async coupon() {
    const { couponCommand } = await import("../cli/coupon.ts");
    return couponCommand.run;
  },
  async doctor() {
    const { createDoctor } = await import("../cli/doctor/doctor.ts");
    const { botUsername } = await import("../bots/telegram/first-call.ts");
    const { createCloudApi } = await import("../bots/whatsapp/cloud/api.ts");
    const { examineWeb } = await import("../bots/whatsapp/web/doctor.ts");
    const cloudNumber: DoctorDeps["cloudNumber"] = (access) => createCloudApi(access).displayNumber();
    return createDoctor({ botUsername, cloudNumber, examineWeb }).run;
  },
  async ledger() {
    const { ledgerCommand } = await import("../cli/ledger.ts");
    return ledgerCommand.run;
  },
  async quote() {
    const { quoteCommand } = await import("../cli/quote.ts");
    return quoteCommand.run;
  },
  async inbox() {
    const { inboxCommand } = await import("../cli/inbox.ts");
    return inboxCommand.run;
  },
  async refunds() {
    const { refundsCommand } = await import("../cli/refunds.ts");
    return refundsCommand.run;
  },
  async export() {
    const { exportCommand } = await import("../cli/export.ts");
    return exportCommand.run;
  },
  async understand() {
    const { understandCommand } = await import("../cli/understand.ts");
    return understandCommand.run;
  },
  async webhooks() {
    const { webhooksCommand } = await import("../cli/webhooks.ts");
    return webhooksCommand.run;
  },
};

const usage = () =>
  ["npm run hornero -- <command>", ...Object.values(USAGES).map((line) => `  ${line}`)].join("\n");

/** Carries out what was typed, and says for itself what came of it; answers whether all went well. */
export async function carryOut([name = "--help", ...args]: readonly string[]): Promise<boolean> {
  const command = isCommand(name) ? name : undefined;
  if ([name, ...args].includes("--help")) return tell(command === undefined ? usage() : USAGES[command]);
  if (command === undefined) return complain(`There is no command "${name}".\n\n${usage()}`);
  try {
    const run = await COMMANDS[command]();
    return await run(args);
  } catch (error) {
    const { explain } = await import("../explain.ts");
    return complain(explain(error));
  }
}

function isCommand(typed: string): typed is keyof typeof USAGES {
  return Object.hasOwn(USAGES, typed);
}
