/** How it stands with WhatsApp Web. */
export type WebState =
  | { readonly kind: "starting" }
  /** Somebody has to scan this text, as a QR code, with the phone. */
  | { readonly kind: "awaiting_qr"; readonly qr: string }
  | { readonly kind: "ready" }
  | { readonly kind: "waiting"; readonly reason: string; readonly until: Date }
  | { readonly kind: "stopped" };
