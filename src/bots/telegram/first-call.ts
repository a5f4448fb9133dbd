import { Api, GrammyError, HttpError } from "grammy";

/** "Unauthorized", and "Not Found" for what is no token at all. */
const TOKEN_REFUSED = [401, 404];
const TIMEOUT_SECONDS = 10;

/** The first call with a token: where it fails, whoever set us up is told why. */
export async function firstCall<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof GrammyError && TOKEN_REFUSED.includes(error.error_code)) {
      throw new Error(
        "Telegram does not know this TELEGRAM_BOT_TOKEN. Copy it again from @BotFather (/mybots, API Token).",
        { cause: error },
      );
    }
    if (error instanceof HttpError) {
      throw new Error("Telegram does not answer. Is the internet reachable from here?", { cause: error });
    }
    throw error;
  }
}

/** What Telegram calls the bot of a token. */
export function botUsername({
  token,
  apiRoot,
}: {
  readonly token: string;
  readonly apiRoot: string;
}): Promise<string> {
  const api = new Api(token, { apiRoot, timeoutSeconds: TIMEOUT_SECONDS });
  return firstCall(async () => (await api.getMe()).username);
}
