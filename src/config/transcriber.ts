import { z } from "zod";
import { webAddress } from "./kinds.ts";

export type TranscriberConfig = { readonly url: string; readonly key: string; readonly model: string };

export const transcriberSettings = {
  TRANSCRIBER_URL: webAddress.optional(),
  TRANSCRIBER_KEY: z.string().optional(),
  TRANSCRIBER_MODEL: z.string().default("whisper-1"),
};
type TranscriberSettings = z.infer<z.ZodObject<typeof transcriberSettings>>;

/** All of it or nothing. */
export function missingForTranscriber(values: Readonly<Record<string, string>>): string[] {
  const { TRANSCRIBER_URL: url, TRANSCRIBER_KEY: key, TRANSCRIBER_MODEL: model } = values;
  if (url !== undefined && key === undefined) {
    return [
      "TRANSCRIBER_KEY is missing, which TRANSCRIBER_URL needs: the service's own key or, where it asks for none, any word.",
    ];
  }
  if (url === undefined && (key !== undefined || model !== undefined)) {
    return [
      "TRANSCRIBER_URL is missing: the address of the service that writes voice notes down, like https://api.openai.com.",
    ];
  }
  return [];
}

/** Whether all of it is there was checked before. */
export const transcriberOf = (values: TranscriberSettings): TranscriberConfig | undefined =>
  values.TRANSCRIBER_URL === undefined
    ? undefined
    : {
        url: values.TRANSCRIBER_URL,
        key: values.TRANSCRIBER_KEY ?? "",
        model: values.TRANSCRIBER_MODEL,
      };
