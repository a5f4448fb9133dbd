/** What the page's end of a call says once the browser is gone or shows another page: https://pptr.dev */
const CUT_OFF =
  /Target closed|Session closed|Connection closed|detached|context was destroyed|Navigation|timed out|not open/i;

const textOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Whether a call to the page failed because of the connection to it, not of what was asked. */
export const isCutOff = (error: unknown): boolean => CUT_OFF.test(textOf(error));

/** Why WhatsApp Web does not run, in a sentence that says what to do about it where there is something to do. */
export function explainTrouble(error: unknown): string {
  const text = textOf(error);
  const net = /net::ERR_\w+/.exec(text)?.[0];
  if (net !== undefined)
    return `WhatsApp Web cannot be reached (${net}). Is the internet reachable from here?`;
  if (/already running/.test(text)) {
    return "Another Chromium uses the WhatsApp session: end it, or give this process a session folder of its own.";
  }
  if (/Failed to launch/.test(text)) {
    return `Chromium does not start (${linesOf(text)}). Does "chromium --headless --no-sandbox" start by hand?`;
  }
  if (/auth timeout|ready timeout/.test(text)) return "WhatsApp Web did not come up in time.";
  return linesOf(text);
}

const linesOf = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .slice(0, 2)
    .join(" ");
