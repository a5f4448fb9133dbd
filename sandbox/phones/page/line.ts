import type { PhoneAction, PhoneEvent, PhoneNews } from "../phone-protocol.ts";

/** A stream the browser gave up on (the server answered with an error) is tried again after this long. */
const REOPEN_MS = 2000;

export type SendResult = { readonly ok: true } | { readonly ok: false; readonly message: string };

type Listener = {
  readonly event: (event: PhoneEvent) => void;
  readonly connected: (on: boolean) => void;
};

export type Line = ReturnType<typeof openLine>;

/**
 * Keeps all phones of the page in touch with the emulator, and gets back in touch by itself.
 *
 * They share one stream, and it hangs up while the page is hidden: over HTTP/1.1 a browser allows six connections
 * a host, however many windows it shows. Coming back starts with snapshots, so nothing is missed.
 */
export function openLine() {
  const listeners = new Map<number, Listener>();
  const sending = new Map<number, Promise<unknown>>();
  let stream: EventSource | undefined;
  let reopening: ReturnType<typeof setTimeout> | undefined;

  function open() {
    const opened = new EventSource("/phones/api/events");
    stream = opened;
    opened.addEventListener("open", () => connected(true));
    opened.addEventListener("message", ({ data }) => {
      const { phoneId, event }: PhoneNews = JSON.parse(data);
      listeners.get(phoneId)?.event(event);
    });
    opened.addEventListener("error", () => {
      connected(false);
      if (opened.readyState === EventSource.CLOSED) reopening = setTimeout(open, REOPEN_MS);
    });
  }

  function connected(on: boolean) {
    for (const listener of listeners.values()) listener.connected(on);
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
    /** From here on this phone is told what happens on it. */
    listen(phoneId: number, listener: Listener) {
      listeners.set(phoneId, listener);
    },

    /** In the order it was asked for. Refuses with a sentence for the person holding the phone. */
    send(phoneId: number, action: PhoneAction): Promise<SendResult> {
      const sent = (sending.get(phoneId) ?? Promise.resolve()).then(() => post(phoneId, action));
      sending.set(phoneId, sent);
      return sent;
    },
  };
}

async function post(phoneId: number, action: PhoneAction): Promise<SendResult> {
  try {
    const response = await fetch(`/phones/api/phones/${phoneId}/actions`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(action),
    });
    if (response.ok) return { ok: true };
    return { ok: false, message: "No se pudo mandar." }; // the answer's own reason is for whoever develops
  } catch {
    return { ok: false, message: "No hay conexión. Probá de nuevo en un momento." };
  }
}
