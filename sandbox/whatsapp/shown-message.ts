import type { Shown } from "./chat.ts";
import { type Media, phoneFile } from "./media.ts";
import type { Interactive, MessageRequest } from "./request.ts";
import { fillTemplate, type Template } from "./templates.ts";

type ShownDeps = { readonly media: Media; readonly templates: readonly Template[] };

/** What a message becomes on a phone. Throws what Meta says where its file or its template is not there. */
export async function shownMessage(request: MessageRequest, { media, templates }: ShownDeps): Promise<Shown> {
  switch (request.type) {
    case "text":
      return { kind: "text", text: request.text.body };
    case "image": {
      const { caption = "", ...given } = request.image;
      return { kind: "photo", text: caption, files: [phoneFile(await media.given(given, "image"))] };
    }
    case "document": {
      const { caption = "", filename, ...given } = request.document;
      const file = phoneFile(await media.given(given, "document"));
      return { kind: "document", text: caption, files: [{ ...file, name: filename ?? file.name }] };
    }
    case "audio":
      return { kind: "voice", text: "", files: [phoneFile(await media.given(request.audio, "audio"))] };
    case "video": {
      const { caption = "", ...given } = request.video;
      return { kind: "video", text: caption, files: [phoneFile(await media.given(given, "video"))] };
    }
    case "location": {
      const { latitude, longitude, name, address } = request.location;
      const text = [name, address].filter((line) => line !== undefined).join("\n");
      return { kind: "location", text, location: { latitude, longitude } };
    }
    case "interactive":
      return shownInteractive(request.interactive, media);
    case "template":
      return fillTemplate(templates, request.template);
    default:
      return request satisfies never;
  }
}

async function shownInteractive(interactive: Interactive, media: Media): Promise<Shown> {
  const { header, body, footer } = interactive;
  const files = header?.type === "image" ? [phoneFile(await media.given(header.image, "image"))] : [];
  const text = header?.type === "text" ? `*${header.text}*\n${body.text}` : body.text;
  return {
    kind: files.length > 0 ? "photo" : "text",
    ...{ text, files },
    ...(footer ? { footer: footer.text } : {}),
    ...choicesOf(interactive),
  };
}

function choicesOf(interactive: Interactive): Pick<Shown, "buttons" | "list"> {
  switch (interactive.type) {
    case "button":
      return {
        buttons: interactive.action.buttons.map(({ reply: { id, title } }) => [{ text: title, data: id }]),
      };
    case "list": {
      const rows = interactive.action.sections.flatMap((section) => section.rows);
      return {
        list: { open: interactive.action.button },
        buttons: rows.map(({ id, title, description }) => [
          { text: title, data: id, ...(description === undefined ? {} : { description }) },
        ]),
      };
    }
    case "cta_url": {
      const { display_text, url } = interactive.action.parameters;
      return { buttons: [[{ text: display_text, url }]] };
    }
    default:
      return interactive satisfies never;
  }
}
