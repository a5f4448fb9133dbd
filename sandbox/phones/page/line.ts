import type { PhoneAction, PhoneEvent } from "../../telegram/phone-protocol.ts";

/** A stream the browser gave up on (the server answered with an error) is tried again after this long. */
const REOPEN_MS = 2000;

export type SendResult = { readonly ok: true } | { readonly ok: false; readonly message: string };

type Listener = {
  readonly event: (event: PhoneEvent) => void;
  readonly connected: (on: boolean) => void;
};

/**
 * Keeps one phone in touch with the emulator, and gets back in touch by itself.
 *
 * It hangs up while the page is hidden: over HTTP/1.1 a browser allows six connections a host, and three
 * phones take half of them. Coming back starts with a snapshot, so nothing is missed.
 */
export function openLine(phoneId: number, listener: Listener) {
  const base = `/phones/api/phones/${phoneId}`;
  let stream: EventSource | undefined;
  let reopening: ReturnType<typeof setTimeout> | undefined;

  function open() {
    const opened = new EventSource(`${base}/events`);
    stream = opened;
    opened.addEventListener("open", () => listener.connected(true));
    opened.addEventListener("message", ({ data }) => listener.event(JSON.parse(data)));
    opened.addEventListener("error", () => {
      listener.connected(false);
      if (opened.readyState === EventSource.CLOSED) reopening = setTimeout(open, REOPEN_MS);
    });
  }

  function hangUp() {
    clearTimeout(reopening);
    stream?.close();
  }

  document.addEventListener("visibilitychange", () => {
    hangUp();
    if (document.visibilityState === "visible") open();
  });
  open();

  return {
    /** Refuses with a sentence for the person holding the phone. */
    async send(action: PhoneAction): Promise<SendResult> {
      try {
        const response = await fetch(`${base}/actions`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(action),
        });
        if (response.ok) return { ok: true };
        const { message }: { message: string } = await response.json();
        return { ok: false, message };
      } catch {
        return { ok: false, message: "No hay conexión. Probá de nuevo en un momento." };
      }
    },
  };
}
