import type { PhoneButton } from "../phones/phone-protocol.ts";
import type { Shown } from "./chat.ts";
import { CloudApiError } from "./errors.ts";
import { LONGEST_PAYLOAD } from "./limits.ts";
import type { TemplateRequest } from "./request.ts";

/** A message text that Meta has let pass, or not yet. */
export type Template = {
  readonly name: string;
  /** As Meta names it: `es_AR`. */
  readonly language: string;
  /** The text with `{{1}}`, `{{2}}`, …: as many parameters as there are numbers. */
  readonly body: string;
  /** The labels of its quick replies. */
  readonly quickReplies?: readonly string[];
  /** Approved unless it says otherwise. */
  readonly status?: "approved" | "pending" | "paused";
};

const UNWELCOME = /[\n\t]| {5}/;

/** What a template becomes on a phone; throws Meta's complaint where there is none such, or its parameters do not fit. */
export function fillTemplate(
  known: readonly Template[],
  { name, language, components }: TemplateRequest,
): Shown {
  const template = known.find((one) => one.name === name && one.language === language.code);
  if (!template || template.status === "pending") {
    throw new CloudApiError(132001, `template name (${name}) does not exist in ${language.code}`);
  }
  if (template.status === "paused") throw new CloudApiError(132015, `template ${name} is paused`);

  const parameters = components.flatMap((part) =>
    part.type === "body" ? part.parameters.map((one) => one.text) : [],
  );
  const expected = new Set([...template.body.matchAll(/\{\{(\d+)\}\}/g)].map(([, number]) => number)).size;
  if (parameters.length !== expected) {
    throw new CloudApiError(
      132000,
      `body: number of localizable_params (${parameters.length}) does not match the expected number of params (${expected})`,
    );
  }
  if (parameters.some((text) => UNWELCOME.test(text))) throw new CloudApiError(132018);
  if (parameters.some((text) => text === ""))
    throw new CloudApiError(131008, "Parameter of type text is missing text value");
  return {
    kind: "text",
    template: name,
    text: template.body.replace(/\{\{(\d+)\}\}/g, (_, number) => parameters[Number(number) - 1] ?? ""),
    buttons: buttonsOf(template, components),
  };
}

/** A quick reply without a payload of its own says its label. */
function buttonsOf(
  { quickReplies = [] }: Template,
  components: TemplateRequest["components"],
): PhoneButton[][] {
  const payloads = new Map<number, string>();
  for (const part of components) {
    if (part.type !== "button") continue;
    const payload = part.parameters[0]?.payload;
    if (quickReplies[part.index] === undefined || payload === undefined) {
      throw new CloudApiError(132012, `button: no quick reply at index ${part.index}`);
    }
    if (payload.length > LONGEST_PAYLOAD) {
      throw new CloudApiError(
        131009,
        `Button payload length invalid. Min length: 1, Max length: ${LONGEST_PAYLOAD}`,
      );
    }
    payloads.set(part.index, payload);
  }
  return quickReplies.map((text, index) => [{ text, data: payloads.get(index) ?? text }]);
}
