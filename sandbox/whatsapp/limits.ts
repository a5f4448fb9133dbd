/**
 * What WhatsApp takes at most. Characters are UTF-16 code units: Meta does not say how it counts, and no way of counting
 * gives more. Sources under https://developers.facebook.com/docs/whatsapp/cloud-api:
 * `/messages/text-messages`, `/messages/interactive-reply-buttons-messages`, `/messages/interactive-list-messages`,
 * `/messages/interactive-cta-url-messages`, `/messages/image-messages`, `/reference/media`.
 */
export const LONGEST_TEXT = 4096;
export const LONGEST_CAPTION = 1024;

/** The page on lists says 4096 and the reference of interactive messages 1024: the emulator holds to the smaller. */
export const LONGEST_BODY = 1024;
export const LONGEST_HEADER = 60;
export const LONGEST_FOOTER = 60;

export const MOST_REPLY_BUTTONS = 3;
export const LONGEST_BUTTON_TITLE = 20;
export const LONGEST_BUTTON_ID = 256;

export const LONGEST_LIST_LABEL = 20;
export const MOST_SECTIONS = 10;
/** Of all sections together. */
export const MOST_ROWS = 10;
export const LONGEST_SECTION_TITLE = 24;
export const LONGEST_ROW_TITLE = 24;
export const LONGEST_ROW_DESCRIPTION = 72;
export const LONGEST_ROW_ID = 200;

export const LONGEST_LINK_LABEL = 20;

/** Of a template's quick reply. https://developers.facebook.com/docs/whatsapp/business-management-api/message-templates */
export const LONGEST_PAYLOAD = 128;

/** From a person's last message until only a template may go to them. */
export const WINDOW_MS = 24 * 60 * 60 * 1000;

/** Messages a second of one business number. https://developers.facebook.com/docs/whatsapp/throughput */
export const MOST_PER_SECOND = 80;
/** To one person: a burst of so many, paid back at one in six seconds. …/cloud-api/overview#pair-rate-limits */
export const PAIR_BURST = 45;
export const PAIR_PAYBACK_MS = 6000;

const MB = 1024 * 1024;
export const LARGEST_IMAGE_BYTES = 5 * MB;
export const LARGEST_DOCUMENT_BYTES = 100 * MB;

export const IMAGE_TYPES: readonly string[] = ["image/jpeg", "image/png"];

/** All that may be uploaded: a calendar file is not among them, and goes as text with a name that ends in `.ics`. */
export const MEDIA_TYPES: readonly string[] = [
  ...["audio/aac", "audio/mp4", "audio/mpeg", "audio/amr", "audio/ogg", "audio/opus"],
  "application/vnd.ms-powerpoint",
  "application/msword",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "application/pdf",
  "text/plain",
  "application/vnd.ms-excel",
  ...IMAGE_TYPES,
  ...["image/webp", "video/mp4", "video/3gpp"],
];
