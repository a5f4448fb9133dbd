import { whatsAppSessionDir } from "../../config/whatsapp.ts";
import type { Config } from "../../config.ts";
import { explain } from "../../explain.ts";
import { err, ok } from "../../shared/result.ts";
import type { Finding } from "./finding.ts";

type Cloud = Extract<Config["whatsApp"], { readonly transport: "cloud" }>;

export type WhatsAppExaminers = {
  /** The number guests write to. Throws, with a sentence, where Meta does not show it. */
  readonly cloudNumber: (access: Cloud) => Promise<string>;
  /** What WhatsApp Web needs. */
  readonly examineWeb: (settings: {
    readonly sessionDir: string;
    readonly chromiumPath: string | undefined;
  }) => Promise<readonly Finding[]>;
};

export async function examineWhatsApp(config: Config, examiners: WhatsAppExaminers): Promise<Finding[]> {
  const { whatsApp, ownerWhatsAppNumbers: owners } = config;
  switch (whatsApp?.transport) {
    case undefined:
      return [ok("No WHATSAPP_TRANSPORT: guests write in Telegram alone.")];
    case "cloud":
      return [await lookAtNumber(whatsApp, examiners), ...takenOnTrust(config), ...lookAtOwners(owners)];
    case "web": {
      const settings = { sessionDir: whatsAppSessionDir(config), chromiumPath: whatsApp.chromium };
      return [...(await examiners.examineWeb(settings)), ...lookAtOwners(owners)];
    }
    default:
      return whatsApp satisfies never;
  }
}

async function lookAtNumber(cloud: Cloud, { cloudNumber }: WhatsAppExaminers): Promise<Finding> {
  try {
    return ok(`WhatsApp knows the number as ${await cloudNumber(cloud)}.`);
  } catch (error) {
    const advice =
      "Are WHATSAPP_CLOUD_TOKEN and WHATSAPP_PHONE_NUMBER_ID right, and is the internet reachable from here?";
    return err(`Meta does not show us the number (${explain(error).replace(/\.$/, "")}). ${advice}`);
  }
}

/** What only Meta's panel shows. */
const takenOnTrust = ({ publicUrl }: Config): Finding[] => [
  ok(
    `Meta must have ${publicUrl}/webhooks/whatsapp as the webhook's address, with WHATSAPP_VERIFY_TOKEN, and the field "messages" subscribed.`,
  ),
  ok(
    "Meta must have approved the templates of docs/whatsapp-templates.md: after 24 hours nothing else reaches a guest.",
  ),
];

const lookAtOwners = (numbers: readonly string[]): Finding[] =>
  numbers.length === 0
    ? []
    : [ok(`Told in WhatsApp, too: ${numbers.join(", ")}. Each should have written to the number once.`)];
