import type { PhoneInfo } from "../phone-protocol.ts";
import { button, el } from "./dom.ts";
import { openLine } from "./line.ts";
import { createPhone } from "./phone.ts";
import { fitTheScreen } from "./screen.ts";

/** How often to look for the emulator while it is not up yet. */
const RETRY_MS = 1500;

const main = el(
  "main",
  { class: "phones" },
  el("p", { class: "waiting" }, "Esperando a que arranque el sandbox…"),
);
const tabs = el("nav", { class: "tabs", "aria-label": "Teléfonos" });
document.body.append(tabs, main);
fitTheScreen();

const steps = document.querySelector("details");
const oneAtATime = matchMedia("(max-width: 1099px)");
if (steps) steps.open = !oneAtATime.matches;

async function listPhones(): Promise<readonly PhoneInfo[]> {
  for (;;) {
    try {
      const response = await fetch("/phones/api/phones");
      if (response.ok) return await response.json();
    } catch {
      // The server is not listening yet: the page says that it waits, and asks again.
    }
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
}

/**
 * On a narrow screen one phone is seen at a time: its tab says who it is and what the others have not seen.
 * The address names it, so that a reload comes back to it.
 */
function addPhone(info: PhoneInfo) {
  const count = el("span", { class: "count" });
  const tab = button(
    {},
    () => phone.scrollIntoView({ inline: "start", block: "nearest" }),
    el("span", { class: "name" }, info.name),
    el("span", {
      class: "on-app",
      "data-app": info.app,
      title: info.app === "whatsapp" ? "WhatsApp" : "Telegram",
    }),
    count,
  );
  let inView = false;
  let unread = 0;

  function showUnread(next: number) {
    unread = next;
    count.textContent = unread > 0 ? String(unread) : "";
  }

  const phone = createPhone(info, line, () => showUnread(inView ? 0 : unread + 1));
  const watched = new IntersectionObserver(
    ([entry]) => {
      inView = entry?.isIntersecting ?? false;
      tab.setAttribute("aria-current", String(inView));
      if (inView) showUnread(0);
      if (inView && oneAtATime.matches) history.replaceState(null, "", `#${phone.id}`);
    },
    { root: main, threshold: 0.6 },
  );
  tabs.append(tab);
  main.append(phone);
  watched.observe(phone);
}

const phones = await listPhones();
const line = openLine();
main.replaceChildren();
for (const info of phones) addPhone(info);
document.getElementById(location.hash.slice(1))?.scrollIntoView({ inline: "start", behavior: "instant" });
