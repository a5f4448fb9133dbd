/**
 * What one WhatsApp message may hold, in letters (UTF-16 code units, so never more than Meta counts). Longer ones are
 * refused whole, with error 131009 or 100.
 *
 * Sources: https://developers.facebook.com/docs/whatsapp/cloud-api/messages/ and there text-messages, image-messages,
 * interactive-reply-buttons-messages, interactive-list-messages, interactive-cta-url-messages; for templates
 * https://developers.facebook.com/docs/whatsapp/business-management-api/message-templates/components.
 */
export const MAX_TEXT = 4096;
export const MAX_CAPTION = 1024;
export const MAX_INTERACTIVE_TEXT = 1024;
export const MAX_FOOTER = 60;

export const MAX_BUTTONS = 3;
export const MAX_BUTTON_TITLE = 20;
export const MAX_BUTTON_ID = 256;

/** Of all sections together. */
export const MAX_ROWS = 10;
export const MAX_ROW_TITLE = 24;
export const MAX_ROW_DESCRIPTION = 72;
export const MAX_ROW_ID = 200;
/** Of the button that opens the list. */
export const MAX_OPEN_LABEL = 20;

export const MAX_LINK_LABEL = 20;

/** The whole template with its variables filled in may have 1024; this is left to the variables together. */
export const MAX_TEMPLATE_VALUES = 720;
