import QRCode from "qrcode";
import type { WebState } from "./state.ts";

export const BAN_WARNING =
  "whatsapp-web.js is not WhatsApp's own: WhatsApp may ban the account. Use a number you can do without, answer only who writes, send nothing to many at once. The Cloud API is the official way.";
const HOW_TO_SCAN = "On the phone: WhatsApp > Linked devices > Link a device, and scan this code.";
/** WhatsApp changes it every twenty seconds; after so many, whoever comes later finds it on the health page. */
const MAX_PRINTED = 12;

export const qrForTerminal = (qr: string): Promise<string> =>
  QRCode.toString(qr, { type: "terminal", small: true, errorCorrectionLevel: "L" });

export const qrAsSvg = (qr: string): Promise<string> => QRCode.toString(qr, { type: "svg", margin: 2 });

/** Prints the codes to scan, with what to do with them. */
export function createQrPrinter(print: (text: string) => void) {
  let printed = 0;
  return async (state: WebState): Promise<void> => {
    if (state.kind === "ready") printed = 0;
    if (state.kind !== "awaiting_qr" || printed >= MAX_PRINTED) return;
    printed += 1;
    const rest = printed === MAX_PRINTED ? "\nThe codes to come are at /health/whatsapp." : "";
    print(`\n${await qrForTerminal(state.qr)}\n${HOW_TO_SCAN}\n${BAN_WARNING}${rest}`);
  };
}
