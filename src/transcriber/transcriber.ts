import {
  ConsecutiveBreaker,
  ConstantBackoff,
  circuitBreaker,
  handleType,
  isBrokenCircuitError,
  isTaskCancelledError,
  retry,
  TimeoutStrategy,
  timeout,
  wrap,
} from "cockatiel";
import { z } from "zod";
import { SECOND_MS } from "../shared/clock.ts";
import { encodeForm } from "../shared/encode-form.ts";
import { readWithin } from "../shared/read-within.ts";
import { err, ok, type Result } from "../shared/result.ts";

export type TranscriberSettings = {
  /** Of any service that speaks OpenAI's `/v1/audio/transcriptions`, without a slash at the end. */
  readonly url: string;
  readonly key: string;
  readonly model: string;
};

export type Recording = {
  readonly bytes: Buffer;
  readonly mimeType: string;
  /** Services tell by its ending what it is. */
  readonly name: string;
  /** What it is probably in, by ISO 639-1; whoever leaves it out has it found out. */
  readonly language?: string;
};

/** It could not be reached or was busy, or it does not take this. `error` is for whoever runs the house. */
export type Untranscribed = { readonly kind: "unavailable" | "refused"; readonly error: string };

export type Transcriber = ReturnType<typeof createTranscriber>;

export type TranscriberPatience = {
  readonly timeoutMs?: number;
  readonly retryMs?: number;
  /** After so many failures in a row nothing is asked for this long, and one note then tries. */
  readonly openMs?: number;
};

const TIMEOUT_MS = 15 * SECOND_MS;
const FAILURES_TO_OPEN = 5;
const TOO_MANY_REQUESTS = 429;
const SERVER_ERROR = 500;
/** Of an answer: two minutes of speech are 3,000 letters. */
const MAX_ANSWER_BYTES = 256 * 1024;

class Unavailable extends Error {
  override name = "TranscriberUnavailable";
  readonly retrySoon: boolean;

  constructor(message: string, retrySoon: boolean, cause?: unknown) {
    super(message, { cause });
    this.retrySoon = retrySoon;
  }
}
class Refused extends Error {
  override name = "TranscriberRefused";
}

const answer = z.object({ text: z.string() });

/** Has recordings written down, by somebody else's machine. https://platform.openai.com/docs/api-reference/audio/createTranscription */
export function createTranscriber(
  { url, key, model, fetch: ask = fetch }: TranscriberSettings & { readonly fetch?: typeof fetch },
  { timeoutMs = TIMEOUT_MS, retryMs = 300, openMs = 60 * SECOND_MS }: TranscriberPatience = {},
) {
  const address = `${url.replace(/\/v1$/, "")}/v1/audio/transcriptions`;
  const policy = wrap(
    retry(handleType(Unavailable, ({ retrySoon }) => retrySoon).orWhen(isTaskCancelledError), {
      maxAttempts: 1,
      backoff: new ConstantBackoff(retryMs),
    }),
    circuitBreaker(handleType(Unavailable).orWhen(isTaskCancelledError), {
      halfOpenAfter: openMs,
      breaker: new ConsecutiveBreaker(FAILURES_TO_OPEN),
    }),
    timeout(timeoutMs, TimeoutStrategy.Aggressive),
  );

  async function callOnce(recording: Recording, signal: AbortSignal): Promise<string> {
    const { body, headers } = await encodeForm(formOf(recording, model));
    const response = await ask(address, {
      method: "POST",
      headers: { ...headers, authorization: `Bearer ${key}` },
      body,
      signal,
      redirect: "error",
    }).catch((error: unknown) => {
      throw new Unavailable("It cannot be reached.", true, error);
    });
    if (response.ok) return wordsIn(response);
    await response.body?.cancel();
    const { status } = response;
    if (status === TOO_MANY_REQUESTS) throw new Unavailable("It has too much to do (429).", false);
    if (status >= SERVER_ERROR) throw new Unavailable(`It has a problem of its own (${status}).`, true);
    throw new Refused(`It refuses (${status}).`);
  }

  return {
    /** What is said in a recording, as the service wrote it down; empty where it heard nothing. */
    async transcribe(recording: Recording): Promise<Result<string, Untranscribed>> {
      try {
        return ok(await policy.execute(({ signal }) => callOnce(recording, signal)));
      } catch (error) {
        if (error instanceof Refused) return err({ kind: "refused", error: error.message });
        if (error instanceof Unavailable) return err({ kind: "unavailable", error: error.message });
        if (isTaskCancelledError(error)) return err({ kind: "unavailable", error: "It does not answer." });
        if (isBrokenCircuitError(error))
          return err({
            kind: "unavailable",
            error: "It failed again and again, and is left alone for a while.",
          });
        throw error;
      }
    },
  };
}

function formOf({ bytes, mimeType, name, language }: Recording, model: string): FormData {
  const form = new FormData();
  form.append("file", new Blob([new Uint8Array(bytes)], { type: mimeType }), name);
  form.append("model", model);
  form.append("response_format", "json");
  if (language !== undefined) form.append("language", language);
  return form;
}

async function wordsIn(response: Response): Promise<string> {
  try {
    const body = await readWithin(response, MAX_ANSWER_BYTES);
    return answer.parse(JSON.parse(body?.toString("utf8") ?? "")).text;
  } catch (error) {
    throw new Unavailable("Its answer cannot be read.", true, error);
  }
}
