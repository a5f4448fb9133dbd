import type { Medium } from "../../media/tables/media.ts";
import type { Logger } from "../../shared/logger.ts";
import type { Metrics } from "../../shared/metrics.ts";
import { contactById, hasWritten } from "../tables/whatsapp-contacts.ts";
import { createCloudTransport } from "./cloud/transport.ts";
import { createWebhook } from "./cloud/webhook.ts";
import { createTellGivenUp } from "./failures.ts";
import { createHandler, type HandlerDeps } from "./handler.ts";
import { chatOfNumber, e164 } from "./phone-number.ts";
import { createReceive, type ReceiveDeps } from "./receive.ts";
import { createWhatsAppSender, type SenderDeps } from "./sender.ts";
import { DEFAULT_TEMPLATES, type Template, templateProblems } from "./templates.ts";
import type { Receive, Transport } from "./transport.ts";
import type { WebTransportDeps } from "./web/web-transport.ts";
import { isWindowOpen } from "./window.ts";

export type WhatsAppAccess =
  | {
      readonly transport: "cloud";
      readonly token: string;
      readonly phoneNumberId: string;
      readonly appSecret: string;
      readonly verifyToken: string;
      readonly apiRoot: string;
      /** What differs from the usual ones, by event. */
      readonly templates: Readonly<Record<string, Template>>;
    }
  | {
      readonly transport: "web";
      /** Where Chromium is, if not where it is usually. */
      readonly chromium?: string;
    };

export type WhatsAppDeps = Omit<HandlerDeps, "transport"> &
  Omit<SenderDeps, "transport" | "templates"> &
  ReceiveDeps & {
    readonly access: WhatsAppAccess;
    /** Where a browser keeps the session of the phone it is linked with. */
    readonly sessionDir: string;
    /** Where pictures are: a directory URL ending in a slash. */
    readonly assets: URL;
    /** Something that is kept; undefined once it is not any more. */
    readonly medium: (id: string) => Promise<Medium | undefined>;
    readonly logger: Logger;
    readonly metrics: Metrics;
    /** What a browser with WhatsApp Web is made of; only tests have another. */
    readonly web?: Pick<WebTransportDeps, "createClient" | "sleep" | "print">;
  };

/** The house's WhatsApp: how it hears, how it sends, and when it may start. */
export async function connectWhatsApp(deps: WhatsAppDeps) {
  const { access } = deps;
  const receive = createReceive(deps);
  const transport = await transportOf(deps, receive);
  const templates = access.transport === "cloud" ? access.templates : {};
  const problems = templateProblems(templates);
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return {
    sender: createWhatsAppSender({ ...deps, transport, templates: { ...DEFAULT_TEMPLATES, ...templates } }),
    handler: createHandler({ ...deps, transport }),
    /** For messages to WhatsApp that are given up. */
    givenUp: createTellGivenUp(deps),
    /** Whether anything may be said in a chat now, and not only by template. */
    mayWrite: async (chatId: string) =>
      transport.surface !== "whatsapp" || isWindowOpen(await contactById(deps.db, chatId), deps.clock()),
    /** Where Meta calls us; a browser is not called. */
    webhook: access.transport === "cloud" ? createWebhook({ ...deps, ...access, receive }) : undefined,
    start: transport.start,
    stop: transport.stop,
    chatUrl: transport.chatUrl,
    chatOfNumber,
    /** How it stands, for whoever looks after it: where a phone has to be linked, the code to scan. */
    page: "page" in transport ? transport.page : undefined,
  };
}

async function transportOf(
  deps: WhatsAppDeps,
  receive: Receive,
): Promise<Transport & { page?(): Promise<string> }> {
  const { access } = deps;
  if (access.transport === "cloud") return createCloudTransport({ ...deps, ...access });
  const { createWebTransport } = await import("./web/web-transport.ts"); // only whoever chose it loads it
  return createWebTransport({
    ...{ ...deps, ...deps.web, receive, e164 },
    chromiumPath: access.chromium,
    hasWritten: (address) => hasWritten(deps.db, address),
  });
}
