import type { OutgoingMessage } from "../transport.ts";

/** An uploaded file's id, where the message has a file. */
type MediaId = string | undefined;

/** A message in the Cloud API's words. https://developers.facebook.com/docs/whatsapp/cloud-api/reference/messages */
export function payloadOf(to: string, message: OutgoingMessage, media: MediaId): object {
  return { recipient_type: "individual", to, ...contentOf(message, media) };
}

function contentOf(message: OutgoingMessage, media: MediaId): object {
  switch (message.kind) {
    case "text":
      return { type: "text", text: { body: message.text, preview_url: false } };
    case "picture":
      return { type: "image", image: { id: media, ...captionOf(message.text) } };
    case "document":
      return {
        type: "document",
        document: { id: media, filename: message.name, ...captionOf(message.text) },
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
  { media: { kind, name }, text }: OutgoingMessage & { kind: "passed_on" },
  media: MediaId,
): object {
  switch (kind) {
    case "photo":
      return { type: "image", image: { id: media, ...captionOf(text) } };
    case "voice":
      return { type: "audio", audio: { id: media } };
    case "video":
      return { type: "video", video: { id: media, ...captionOf(text) } };
    case "document":
      return {
        type: "document",
        document: { id: media, ...(name !== undefined && { filename: name }), ...captionOf(text) },
      };
    default:
      return kind satisfies never;
  }
}

const captionOf = (text: string) => (text === "" ? {} : { caption: text });

function interactive(
  type: "button" | "list" | "cta_url",
  { text, footer }: { readonly text: string; readonly footer?: string },
  media: MediaId,
  action: object,
) {
  return {
    type: "interactive",
    interactive: {
      type,
      ...(media !== undefined && { header: { type: "image", image: { id: media } } }),
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
