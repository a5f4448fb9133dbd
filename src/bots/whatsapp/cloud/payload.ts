import type { OutgoingMessage } from "../transport.ts";
import type { Uploaded } from "./media.ts";

/** Where the message has a file. */
type Media = Uploaded | undefined;

/** A message in the Cloud API's words. https://developers.facebook.com/docs/whatsapp/cloud-api/reference/messages */
export function payloadOf(to: string, message: OutgoingMessage, media: Media): object {
  return { recipient_type: "individual", to, ...contentOf(message, media) };
}

function contentOf(message: OutgoingMessage, media: Media): object {
  switch (message.kind) {
    case "text":
      return { type: "text", text: { body: message.text, preview_url: false } };
    case "picture":
      return { type: "image", image: { id: media?.id, ...captionOf(message.text) } };
    case "document":
      return {
        type: "document",
        document: { id: media?.id, filename: message.name, ...captionOf(message.text) },
      };
    case "place": {
      const { latitude, longitude, name, address } = message;
      return { type: "location", location: { latitude, longitude, name, address } };
    }
    case "passed_on":
      return passedOn(message, media);
    case "buttons":
      return interactive("button", message, media, {
        buttons: message.buttons.map(({ id, title }) => ({ type: "reply", reply: { id, title } })),
      });
    case "list":
      return interactive("list", message, media, {
        button: message.open,
        sections: [{ rows: message.rows }],
      });
    case "link":
      return interactive("cta_url", message, media, {
        name: "cta_url",
        parameters: { display_text: message.label, url: message.url },
      });
    case "template":
      return { type: "template", template: templateOf(message) };
    default:
      return message satisfies never;
  }
}

/** By Meta's names of the kinds. https://developers.facebook.com/docs/whatsapp/cloud-api/reference/messages#media-object */
function passedOn(
  { media: { kind, name: called }, text }: OutgoingMessage & { kind: "passed_on" },
  media: Media,
): object {
  const name = called ?? media?.name;
  switch (kind) {
    case "photo":
      return { type: "image", image: { id: media?.id, ...captionOf(text) } };
    case "voice":
      return { type: "audio", audio: { id: media?.id } };
    case "video":
      return { type: "video", video: { id: media?.id, ...captionOf(text) } };
    case "document":
      return {
        type: "document",
        document: { id: media?.id, ...(name !== undefined && { filename: name }), ...captionOf(text) },
      };
    default:
      return kind satisfies never;
  }
}

const captionOf = (text: string) => (text === "" ? {} : { caption: text });

function interactive(
  type: "button" | "list" | "cta_url",
  { text, footer }: { readonly text: string; readonly footer?: string },
  media: Media,
  action: object,
) {
  return {
    type: "interactive",
    interactive: {
      type,
      ...(media !== undefined && { header: { type: "image", image: { id: media.id } } }),
      body: { text },
      ...(footer !== undefined && { footer: { text: footer } }),
      action,
    },
  };
}

function templateOf({ name, language, parameters, payloads }: OutgoingMessage & { kind: "template" }) {
  const body = { type: "body", parameters: parameters.map((text) => ({ type: "text", text })) };
  const replies = payloads.map((payload, index) => ({
    type: "button",
    sub_type: "quick_reply",
    index: String(index),
    parameters: [{ type: "payload", payload }],
  }));
  return {
    name,
    language: { code: language },
    components: [...(parameters.length > 0 ? [body] : []), ...replies],
  };
}
