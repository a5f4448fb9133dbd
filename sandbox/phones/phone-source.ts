import type { Phone } from "./phone.ts";
import type { PhoneCommand, PhoneInfo } from "./phone-protocol.ts";

/** The phones of one emulator, for a page to show. */
export type PhoneSource = {
  readonly phones: ReadonlyMap<number, Phone>;
  /** The command menu that this phone shows; WhatsApp has none. */
  commandsOf(info: PhoneInfo): readonly PhoneCommand[];
  /** A file sent to or from one of these phones. */
  file(fileId: string): { readonly bytes: Buffer; readonly mime: string } | undefined;
};
