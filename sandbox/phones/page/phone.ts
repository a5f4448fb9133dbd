import type { PhoneAction, PhoneEvent, PhoneInfo } from "../phone-protocol.ts";
import { createComposer } from "./composer.ts";
import { el } from "./dom.ts";
import { createSpinners } from "./keyboard.ts";
import type { Line, SendResult } from "./line.ts";
import { createOverlays } from "./overlays.ts";
import { createTranscript } from "./transcript.ts";

const languages = new Intl.DisplayNames("es-AR", { type: "language" });

/** One person's phone with the bot's chat open. `heard` is called whenever the bot writes. */
export function createPhone(info: PhoneInfo, line: Line, heard: () => void): HTMLElement {
  const status = el("span", { class: "status" });
  const chat = el("div", { class: "chat" });
  const overlays = createOverlays(chat);
  const spinners = createSpinners();
  const composer = createComposer(info, send);
  const transcript = createTranscript({
    app: info.app,
    openRows: overlays.openRows,
    openPage: overlays.openPage,
    openPicture: overlays.openPicture,
    answer: composer.answer,
    sendText: (text) => void send({ type: "text", text }),
    tap,
  });
  const welcome = el(
    "div",
    { class: "welcome", hidden: true },
    el("b", {}, info.app === "telegram" ? "¿Qué puede hacer este bot?" : "Escribile a Hornero"),
    WELCOME[info.role],
  );
  chat.append(chatBar(status), transcript.element, composer.element);
  transcript.element.append(welcome);

  line.listen(info.id, {
    event: (event) => {
      hear(event);
      composer.setStarted(!transcript.isEmpty());
      welcome.hidden = !transcript.isEmpty();
    },
    connected: (on) => showStatus(on ? "idle" : "reconnecting"),
  });

  async function send(action: PhoneAction): Promise<SendResult> {
    const sent = await line.send(info.id, action);
    if (!sent.ok) overlays.toast(sent.message);
    return sent;
  }

  async function tap(messageId: number, key: HTMLButtonElement, data: string) {
    if (info.app === "whatsapp") return void (await send({ type: "tap", messageId, data })); // nothing answers a tap
    if (spinners.isWaiting(key)) return;
    spinners.start(key);
    const sent = await send({ type: "tap", messageId, data });
    if (!sent.ok) spinners.stop(key);
  }

  function showStatus(state: keyof typeof STATUS) {
    status.dataset.state = state;
    status.textContent = state === "idle" && info.app === "whatsapp" ? "cuenta de empresa" : STATUS[state];
  }

  function hear(event: PhoneEvent) {
    switch (event.type) {
      case "snapshot":
        spinners.clear();
        composer.setCommands(event.commands);
        return transcript.showAll(event.messages);
      case "message":
        transcript.add(event.message);
        return event.message.from === "bot" ? heard() : undefined;
      case "edited":
        return transcript.replace(event.message);
      case "deleted":
        return transcript.remove(event.messageId);
      case "ticks":
        return transcript.tick(event.messageId, event.ticks);
      case "typing":
        return showStatus(event.on ? "typing" : "idle");
      case "commands":
        return composer.setCommands(event.commands);
      case "answered":
        spinners.answered();
        if (event.text === "") return;
        return event.alert ? overlays.alert(event.text) : overlays.toast(event.text);
      default:
        return event satisfies never;
    }
  }

  showStatus("reconnecting");
  return el(
    "section",
    { class: "slot", id: `phone-${info.id}`, "data-app": info.app, "aria-label": `Teléfono de ${info.name}` },
    holder(info),
    el("div", { class: "device" }, chat, overlays.element),
  );
}

const STATUS = { idle: "bot", typing: "escribiendo", reconnecting: "reconectando" } as const;

const WELCOME = {
  guest: "Te muestra las cabañas libres, reserva la que elijas y te pasa el link para pagar la seña.",
  owner: "Te avisa cada pedido de reserva para que lo apruebes o lo rechaces, y cada pago cuando entra.",
} as const;

function holder({ name, role, app, languageCode }: PhoneInfo): HTMLElement {
  const language = languages.of(languageCode.split("-", 1)[0] ?? languageCode) ?? languageCode;
  const guest = app === "whatsapp" ? "Reserva por WhatsApp" : "Quiere reservar";
  const who = role === "owner" ? "Lleva las cabañas" : guest;
  return el(
    "header",
    { class: "holder", "data-role": role },
    el("span", { class: "initial", "aria-hidden": "true" }, name.slice(0, 1)),
    el("h2", {}, name),
    el("span", {}, `${who} · habla ${language}`),
  );
}

function chatBar(status: HTMLElement): HTMLElement {
  return el(
    "div",
    { class: "chat-bar" },
    el("img", { src: "/phones/hornero.svg", alt: "", width: "42", height: "42" }),
    el("div", {}, el("b", {}, "Hornero"), status),
  );
}
