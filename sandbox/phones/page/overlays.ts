import { button, el, icon } from "./dom.ts";

/** How long a short notice stays. */
const TOAST_MS = 3500;

/** What lies over one phone's chat: notices, alerts, a page or a picture opened from a message. */
export function createOverlays(chat: HTMLElement) {
  const toasts = el("div", { class: "toasts", role: "status" });
  const element = el("div", { class: "overlays" }, toasts);

  /** One dialog at a time: while it is up, the chat under it cannot be reached. Returns what closes it. */
  function open(build: (close: () => void) => HTMLDialogElement): () => void {
    const returnTo = document.activeElement;
    const dialog = build(close);

    function close() {
      dialog.remove();
      chat.inert = false;
      if (returnTo instanceof HTMLElement) returnTo.focus({ preventScroll: true });
    }

    element.querySelector("dialog")?.remove();
    chat.inert = true;
    dialog.addEventListener("keydown", ({ key }) => key === "Escape" && close());
    element.append(dialog);
    dialog.show();
    return close;
  }

  function openSheet(title: string, url: string, content: HTMLElement, kind: string): () => void {
    const inTab = {
      href: url,
      target: "_blank",
      rel: "noopener noreferrer",
      "aria-label": "Abrir en otra pestaña",
    };
    return open((close) =>
      el(
        "dialog",
        { class: `sheet ${kind}`, "aria-label": title },
        el(
          "div",
          { class: "sheet-bar" },
          button({ class: "round", "aria-label": "Cerrar" }, close, icon("close")),
          el("span", {}, title),
          el("a", { class: "round", ...inTab }, icon("out")),
        ),
        content,
      ),
    );
  }

  return {
    element,

    toast(text: string) {
      const toast = el("div", { class: "toast" }, text);
      toasts.replaceChildren(toast);
      setTimeout(() => toast.remove(), TOAST_MS);
    },

    alert(text: string) {
      const attributes = { class: "alert", role: "alertdialog", "aria-label": "Aviso" };
      open((close) =>
        el("dialog", attributes, el("p", {}, text), button({ autofocus: true }, close, "Aceptar")),
      );
    },

    /** Rows to choose from, no higher than they need. */
    openRows(title: string, build: (close: () => void) => HTMLElement) {
      open((close) =>
        el(
          "dialog",
          { class: "sheet rows-sheet", "aria-label": title },
          el(
            "div",
            { class: "sheet-bar" },
            button({ class: "round", "aria-label": "Cerrar" }, close, icon("close")),
            el("b", {}, title),
          ),
          build(close),
        ),
      );
    },

    openPicture(src: string, alt: string) {
      openSheet(alt, src, el("img", { src, alt }), "picture-sheet");
    },

    /** Pages of this machine open inside the phone; the rest of the web mostly refuses to be framed. */
    openPage(url: string) {
      const page = URL.parse(url);
      if (!page?.protocol.startsWith("http")) return;
      if (!["localhost", "127.0.0.1"].includes(page.hostname)) {
        window.open(page.href, "_blank", "noopener,noreferrer");
        return;
      }
      // Without `allow-top-navigation` nothing that it opens replaces the phones.
      const frame = el("iframe", {
        src: page.href,
        title: page.host,
        sandbox: "allow-forms allow-scripts allow-same-origin allow-popups",
      });
      const close = openSheet(page.host, page.href, frame, "page-sheet");
      whenSentAway(frame, close);
    },
  };
}

/**
 * Calls back when a page in a frame goes on to the rest of the web, as a payment page does that sends the guest back to
 * `https://t.me/…`. The page's policy (`serve.ts`) frames nothing but this machine, and tells only this document so; of
 * several frames it is the one that was tapped last.
 */
function whenSentAway(frame: HTMLIFrameElement, then: () => void) {
  function hear({ effectiveDirective }: SecurityPolicyViolationEvent) {
    if (!frame.isConnected) return document.removeEventListener("securitypolicyviolation", hear);
    if (effectiveDirective === "frame-src" && document.activeElement === frame) then();
  }
  document.addEventListener("securitypolicyviolation", hear);
}
