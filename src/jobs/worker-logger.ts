import { Logger as JobLogger } from "graphile-worker";
import type { Logger } from "../shared/logger.ts";

/** What graphile-worker says, in our log: each job done is a detail, and one that failed is tried again. */
export function toJobLogger(logger: Logger): JobLogger {
  return new JobLogger((scope) => (level, message, { error, failure }) => {
    const line = firstLine(message);
    const details = { ...scope, ...(error !== undefined && { err: error }) };
    if (failure || level === "warning") logger.warn(details, line);
    else if (level === "error") logger.error(details, line);
    else logger.debug(details, line);
  });
}

/** The rest is a stack, which the error brings along. */
const firstLine = (text: string) => text.split("\n", 1)[0];
