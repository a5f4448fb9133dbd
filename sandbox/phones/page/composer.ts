import type { PhoneAction, PhoneCommand, PhoneInfo, PhoneMessage } from "../phone-protocol.ts";
import { createAnswering } from "./answering.ts";
import { button, el, icon } from "./dom.ts";
import type { SendResult } from "./line.ts";

const STICKERS = [
  ["👋", "Saludo"],
  ["👍", "Pulgar arriba"],
  ["❤️", "Corazón"],
  ["🧉", "Mate"],
  ["🏡", "Casa con jardín"],
  ["🐦", "Pájaro"],
  ["😂", "Risa"],
  ["😮", "Asombro"],
  ["😢", "Tristeza"],
  ["🙏", "Por favor"],
  ["🎉", "Festejo"],
  ["🔥", "Fuego"],
] as const;

const VOICE_SECONDS = 4;
/** Villa General Belgrano, in the Sierras de Córdoba. */
const PLACE = { latitude: -31.9786, longitude: -64.5586 };
const FRIEND = { name: "Paz Ledesma", phone: "+54 9 351 555-0009" };

/** Where fingers type, a field that takes the focus brings up the keyboard and hides half the chat. */
const typesOnGlass = matchMedia("(pointer: coarse)");

/**
 * Where the person writes: the commands menu (none on WhatsApp), the text, the attachments, the stickers and the
 * microphone.
 */
export function createComposer(
  { id: phoneId, app }: Pick<PhoneInfo, "id" | "app">,
  send: (action: PhoneAction) => Promise<SendResult>,
) {
  let commands: readonly PhoneCommand[] = [];
  const draft = `draft-${phoneId}`;
  const drawerId = `drawer-${phoneId}`;
  const answering = createAnswering();
  const drawer = el("div", { class: "drawer", id: drawerId, hidden: true });

  const field = el("textarea", {
    rows: "1",
    placeholder: "Mensaje",
    "aria-label": "Escribir un mensaje",
    autocomplete: "off",
    enterkeyhint: "send",
    maxlength: "4096",
  });
  const toggle = (label: string, name: string, fill: () => readonly Node[]) => {
    const node = button(
      { class: "round", "aria-label": label, "aria-controls": drawerId, "aria-expanded": "false" },
      () => (node.getAttribute("aria-expanded") === "true" ? closeDrawer() : openDrawer(node, fill())),
      icon(name),
    );
    return node;
  };
  const menuToggle = toggle("Comandos", "menu", () => commands.map(commandRow));
  const stickerToggle = toggle("Stickers", "smile", () => [
    el("div", { class: "stickers" }, ...STICKERS.map(stickerButton)),
  ]);
  const attachToggle = toggle("Adjuntar", "clip", () => [
    attachRow("picture", "Foto", () => photoWith(field.value.trim())),
    attachRow("mic", "Audio que diga lo escrito", () => voiceSaying(field.value.trim())),
    attachRow("document", "Documento", () => ({ type: "document", name: "comprobante.pdf" })),
    attachRow("pin", "Ubicación", () => ({ type: "location", ...PLACE })),
    attachRow("person", "Contacto", () => ({ type: "contact", ...FRIEND })),
  ]);
  const sendButton = el(
    "button",
    { type: "submit", class: "round send", "aria-label": "Enviar" },
    icon("send"),
  );
  const micButton = button(
    { class: "round send", "aria-label": "Mandar un mensaje de voz" },
    () => void give({ type: "voice", seconds: VOICE_SECONDS }),
    icon("mic"),
  );
  const form = el(
    "form",
    { class: "composer", hidden: true },
    el("div", { class: "entry" }, menuToggle, field, stickerToggle, attachToggle),
    sendButton,
    micButton,
  );
  const startButton = button(
    { class: "start", hidden: true },
    () => void send({ type: "text", text: "/start" }),
    "Iniciar",
  );

  function openDrawer(owner: HTMLElement, content: readonly Node[]) {
    closeDrawer();
    owner.setAttribute("aria-expanded", "true");
    drawer.replaceChildren(...content);
    drawer.hidden = content.length === 0;
  }

  function closeDrawer() {
    drawer.hidden = true;
    for (const owner of [menuToggle, stickerToggle, attachToggle])
      owner.setAttribute("aria-expanded", "false");
  }

  function give(action: PhoneAction) {
    closeDrawer();
    focusField();
    return send(answering.apply(action));
  }

  function focusField() {
    if (!typesOnGlass.matches) field.focus({ preventScroll: true });
  }

  function commandRow({ command, description }: PhoneCommand) {
    const choose = () => {
      setText("");
      void give({ type: "text", text: `/${command}` });
    };
    return button(
      { class: "drawer-row" },
      choose,
      el("span", {}, description),
      el("code", {}, `/${command}`),
    );
  }

  function stickerButton([emoji, name]: (typeof STICKERS)[number]) {
    return button({ "aria-label": name }, () => void give({ type: "sticker", emoji }), emoji);
  }

  function attachRow(name: string, label: string, action: () => PhoneAction) {
    return button({ class: "drawer-row" }, () => void attach(action()), icon(name), el("span", {}, label));
  }

  function photoWith(caption: string): PhoneAction {
    return caption ? { type: "photo", caption } : { type: "photo" };
  }

  /** The sandbox's transcriber makes the written words out of it; somebody says two or three of them a second. */
  function voiceSaying(says: string): PhoneAction {
    const seconds = Math.max(VOICE_SECONDS, Math.ceil(says.split(/\s+/).length / 2.5));
    return { type: "voice", seconds, ...(says && { says }) };
  }

  async function attach(action: PhoneAction) {
    const sent = await give(action);
    if (sent.ok && (action.type === "photo" || action.type === "voice")) setText("");
  }

  function setText(text: string) {
    field.value = text;
    heedText();
  }

  /** The microphone gives way to the arrow once there is something to send; a reload finds it again. */
  function heedText() {
    sessionStorage.setItem(draft, field.value);
    const empty = field.value.trim() === "";
    sendButton.hidden = empty;
    micButton.hidden = !empty;
  }

  field.addEventListener("input", () => {
    heedText();
    const typed = /^\/(\w*)$/.exec(field.value);
    if (typed)
      openDrawer(
        menuToggle,
        commands.filter(({ command }) => command.startsWith(typed[1] ?? "")).map(commandRow),
      );
    else closeDrawer();
  });
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const text = field.value.trim();
    if (text === "") return;
    setText("");
    const sent = await give({ type: "text", text });
    if (!sent.ok && field.value === "") setText(text);
  });
  // The focus stays where it is, and with it the keyboard on the screen.
  sendButton.addEventListener("pointerdown", (event) => event.preventDefault());

  const element = el("div", { class: "composer-area" }, drawer, answering.element, form, startButton);
  element.addEventListener("keydown", ({ key }) => key === "Escape" && closeDrawer());
  setText(sessionStorage.getItem(draft) ?? "");

  return {
    element,
    /** On Telegram, a chat nobody has started shows one big button. */
    setStarted(written: boolean) {
      const started = written || app === "whatsapp";
      const pressed = startButton.matches(":focus");
      form.hidden = !started;
      startButton.hidden = started;
      if (started && pressed) focusField();
    },
    /** What is sent next answers this message. */
    answer(message: PhoneMessage) {
      answering.set(message);
      focusField();
    },
    setCommands(next: readonly PhoneCommand[]) {
      commands = next;
      menuToggle.hidden = next.length === 0;
    },
  };
}
