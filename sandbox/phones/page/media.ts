import type { PhoneMessage } from "../phone-protocol.ts";
import { button, el, icon } from "./dom.ts";

type PhoneFile = PhoneMessage["files"][number];

const addressOf = ({ fileId }: PhoneFile): string => `/phones/api/files/${encodeURIComponent(fileId)}`;

/** What a message carries besides its text: pictures, a document, a place on the map. */
export function createMedia(message: PhoneMessage, openPicture: (src: string, alt: string) => void): Node[] {
  switch (message.kind) {
    case "photo":
    case "album":
      return [pictures(message, openPicture)];
    case "document":
      return message.files.map(documentLink);
    case "voice":
      return [
        el(
          "div",
          { class: "sound" },
          ...message.files.map((file) => el("audio", { controls: true, src: addressOf(file) })),
          "Mensaje de voz",
        ),
      ];
    case "video":
      return message.files.map((file) =>
        el("video", { class: "video", controls: true, src: addressOf(file), "aria-label": "Video" }),
      );
    case "contact":
      return [el("div", { class: "voice" }, el("span", { class: "disc" }, icon("person")), "Contacto")];
    case "location":
      return message.location ? [map(message.location)] : [];
    case "unknown":
      return [el("em", {}, "Mensaje que al bot no le llega")];
    case "text":
    case "sticker":
      return [];
    default:
      return message.kind satisfies never;
  }
}

function pictures({ files, text }: PhoneMessage, openPicture: (src: string, alt: string) => void): Node {
  const tiles = files.map((file, index) => {
    const caption = text.split("\n", 1)[0] || "Foto";
    const alt = files.length === 1 ? caption : `${caption}, foto ${index + 1} de ${files.length}`;
    const src = addressOf(file);
    return button({ class: "picture" }, () => openPicture(src, alt), el("img", { src, alt }));
  });
  return el("div", { class: "pictures", "data-count": String(Math.min(tiles.length, 4)) }, ...tiles);
}

function documentLink(file: PhoneFile): Node {
  const kind = file.name.split(".").at(-1)?.toUpperCase() ?? file.mime;
  return el(
    "a",
    { class: "document", href: addressOf(file), ...opening(file) },
    el("span", { class: "disc" }, icon("document")),
    el("span", {}, el("b", {}, file.name), el("small", {}, kind)),
  );
}

/** What a browser can show is shown, as a phone would; the rest is kept under its name. */
const opening = ({ mime, name }: PhoneFile): Record<string, string> =>
  mime === "application/pdf" ? { target: "_blank", rel: "noopener noreferrer" } : { download: name };

function map({ latitude, longitude }: NonNullable<PhoneMessage["location"]>): Node {
  const place = `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`;
  return el(
    "a",
    {
      class: "map",
      href: `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=14/${latitude}/${longitude}`,
      target: "_blank",
      rel: "noopener noreferrer",
    },
    el("img", { src: "/phones/map.svg", alt: "Ubicación en el mapa" }),
    el("span", {}, place),
  );
}
