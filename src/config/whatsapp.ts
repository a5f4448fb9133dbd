import { join } from "node:path";
import { z } from "zod";
import { listOf, webAddress } from "./kinds.ts";
import { type TemplateChanges, templateChanges } from "./templates.ts";

export type WhatsAppConfig =
  | {
      readonly transport: "cloud";
      readonly token: string;
      readonly phoneNumberId: string;
      readonly appSecret: string;
      readonly verifyToken: string;
      readonly apiRoot: string;
      readonly templates: TemplateChanges;
    }
  | {
      readonly transport: "web";
      /** Where it is, if not where it is usually. */
      readonly chromium?: string;
    };

const TRANSPORTS = ["none", "cloud", "web"] as const;

/** Where WhatsApp Web keeps the session of the phone it is linked with. */
export const whatsAppSessionDir = ({ dataDir }: { readonly dataDir: string }) => join(dataDir, "whatsapp");

export const whatsAppSettings = {
  WHATSAPP_TRANSPORT: z
    .enum(TRANSPORTS, { error: `must be one of ${TRANSPORTS.join(", ")}.` })
    .default("none"),
  WHATSAPP_CLOUD_TOKEN: z.string().optional(),
  WHATSAPP_PHONE_NUMBER_ID: z
    .string()
    .regex(/^\d{1,20}$/, "must be digits: the id of the number in Meta's panel, not the number itself.")
    .optional(),
  WHATSAPP_APP_SECRET: z.string().optional(),
  WHATSAPP_VERIFY_TOKEN: z.string().optional(),
  WHATSAPP_API_ROOT: webAddress.default("https://graph.facebook.com"),
  WHATSAPP_TEMPLATES: templateChanges.default({}),
  WHATSAPP_CHROMIUM_PATH: z.string().optional(),
  OWNER_WHATSAPP_NUMBERS: listOf(
    z.string().regex(/^\+\d{8,15}$/, "must be numbers like +5493515550001, separated by commas."),
  ).default([]),
};
type WhatsAppSettings = z.infer<z.ZodObject<typeof whatsAppSettings>>;

const NEEDED_BY_CLOUD = {
  WHATSAPP_CLOUD_TOKEN: "the access token of a system user, from Meta's business settings",
  WHATSAPP_PHONE_NUMBER_ID: "the id of the number, from the WhatsApp page of your app",
  WHATSAPP_APP_SECRET:
    "it is how Meta's calls are told from forged ones; from the basic settings of your app",
  WHATSAPP_VERIFY_TOKEN: "any long word, to be given to Meta together with the webhook's address",
  PUBLIC_URL: "Meta tells of messages by calling it",
};

export function missingForWhatsApp(values: Readonly<Record<string, string>>): string[] {
  const transport = values.WHATSAPP_TRANSPORT ?? "none";
  if (transport === "none" && values.OWNER_WHATSAPP_NUMBERS !== undefined)
    return [
      "OWNER_WHATSAPP_NUMBERS needs WHATSAPP_TRANSPORT to be cloud or web: without it nobody is told there.",
    ];
  if (transport !== "cloud") return [];
  return Object.entries(NEEDED_BY_CLOUD).flatMap(([name, what]) =>
    values[name] === undefined ? `${name} is missing, which WHATSAPP_TRANSPORT=cloud needs: ${what}.` : [],
  );
}

/** Whether all of it is there was checked before. */
export function whatsAppOf(values: WhatsAppSettings): WhatsAppConfig | undefined {
  switch (values.WHATSAPP_TRANSPORT) {
    case "none":
      return undefined;
    case "web":
      return {
        transport: "web",
        ...(values.WHATSAPP_CHROMIUM_PATH !== undefined && { chromium: values.WHATSAPP_CHROMIUM_PATH }),
      };
    case "cloud":
      return {
        transport: "cloud",
        token: values.WHATSAPP_CLOUD_TOKEN ?? "",
        phoneNumberId: values.WHATSAPP_PHONE_NUMBER_ID ?? "",
        appSecret: values.WHATSAPP_APP_SECRET ?? "",
        verifyToken: values.WHATSAPP_VERIFY_TOKEN ?? "",
        apiRoot: values.WHATSAPP_API_ROOT,
        templates: values.WHATSAPP_TEMPLATES,
      };
    default:
      return values.WHATSAPP_TRANSPORT satisfies never;
  }
}
