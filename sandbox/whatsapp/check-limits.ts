import { CloudApiError, ParameterError } from "./errors.ts";
import {
  LONGEST_BODY,
  LONGEST_BUTTON_ID,
  LONGEST_BUTTON_TITLE,
  LONGEST_CAPTION,
  LONGEST_FOOTER,
  LONGEST_HEADER,
  LONGEST_LINK_LABEL,
  LONGEST_LIST_LABEL,
  LONGEST_ROW_DESCRIPTION,
  LONGEST_ROW_ID,
  LONGEST_ROW_TITLE,
  LONGEST_SECTION_TITLE,
  LONGEST_TEXT,
  MOST_REPLY_BUTTONS,
  MOST_ROWS,
  MOST_SECTIONS,
} from "./limits.ts";
import type { Interactive, MessageRequest } from "./request.ts";

/** Throws what Meta says to a message that is too long, has too many choices, or two that are the same. */
export function checkLimits(message: MessageRequest) {
  switch (message.type) {
    case "text":
      if (message.text.body.trim() === "")
        throw new ParameterError("The parameter text['body'] is required.");
      return within("text['body']", message.text.body, LONGEST_TEXT);
    case "image":
      return within("image['caption']", message.image.caption, LONGEST_CAPTION);
    case "document":
      return within("document['caption']", message.document.caption, LONGEST_CAPTION);
    case "video":
      return within("video['caption']", message.video.caption, LONGEST_CAPTION);
    case "interactive":
      return checkInteractive(message.interactive);
    case "audio":
    case "location":
    case "template":
      return;
    default:
      return message satisfies never;
  }
}

function within(param: string, value: string | undefined, longest: number): void {
  if (value !== undefined && value.length > longest) {
    throw new ParameterError(`Param ${param} must be at most ${longest} characters long.`);
  }
}

function checkInteractive(interactive: Interactive) {
  const { header, body, footer } = interactive;
  if (header?.type === "text") measure("Header text", header.text, LONGEST_HEADER);
  measure("Body text", body.text, LONGEST_BODY);
  if (footer) measure("Footer text", footer.text, LONGEST_FOOTER);

  switch (interactive.type) {
    case "button":
      return checkButtons(interactive.action.buttons.map(({ reply }) => reply));
    case "list":
      return checkList(interactive);
    case "cta_url": {
      const { display_text, url } = interactive.action.parameters;
      measure("Button display text", display_text, LONGEST_LINK_LABEL);
      if (!/^https?:$/.test(URL.parse(url)?.protocol ?? "")) throw invalid("Invalid URL");
      return;
    }
    default:
      return interactive satisfies never;
  }
}

function checkButtons(buttons: readonly { readonly id: string; readonly title: string }[]): void {
  if (buttons.length < 1 || buttons.length > MOST_REPLY_BUTTONS) {
    throw invalid(
      `Invalid buttons count. Min allowed buttons: 1, Max allowed buttons: ${MOST_REPLY_BUTTONS}`,
    );
  }
  for (const { id, title } of buttons) {
    measure("Button id", id, LONGEST_BUTTON_ID);
    measure("Button title", title, LONGEST_BUTTON_TITLE);
  }
  unique("Button ids", buttons, ({ id }) => id);
  unique("Button titles", buttons, ({ title }) => title);
}

function checkList({ header, action: { button, sections } }: Interactive & { readonly type: "list" }): void {
  if (header && header.type !== "text") throw invalid("Header type of a list can only be text");
  measure("Button label", button, LONGEST_LIST_LABEL);
  const rows = sections.flatMap((section) => section.rows);
  if (sections.length < 1 || sections.length > MOST_SECTIONS) {
    throw invalid(`Invalid sections count. Min allowed sections: 1, Max allowed sections: ${MOST_SECTIONS}`);
  }
  if (rows.length > MOST_ROWS) throw invalid(`Total row count exceed max allowed count: ${MOST_ROWS}`);
  for (const section of sections) {
    if (section.rows.length === 0) throw invalid("Section must have at least one row");
    if (section.title !== undefined) measure("Section title", section.title, LONGEST_SECTION_TITLE);
    else if (sections.length > 1)
      throw invalid("Section title is required if there is more than one section");
  }
  for (const { id, title, description } of rows) {
    measure("Row id", id, LONGEST_ROW_ID);
    if (title.length > LONGEST_ROW_TITLE) {
      throw invalid(`Row title is too long. Max length is ${LONGEST_ROW_TITLE}`);
    }
    measure("Row title", title, LONGEST_ROW_TITLE);
    if (description !== undefined) measure("Row description", description, LONGEST_ROW_DESCRIPTION);
  }
  unique("Row ids", rows, ({ id }) => id);
}

function measure(what: string, value: string, longest: number): void {
  if (value.trim() !== "" && value.length <= longest) return;
  throw invalid(`${what} length invalid. Min length: 1, Max length: ${longest}`);
}

function unique<Item>(what: string, items: readonly Item[], of: (item: Item) => string): void {
  if (new Set(items.map(of)).size < items.length) throw invalid(`${what} must be unique`);
}

const invalid = (details: string) => new CloudApiError(131009, details);
