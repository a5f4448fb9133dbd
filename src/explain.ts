/** One line for an operator: what is wrong at the start, and what to do about it. */
export function explain(error: unknown): string {
  const { code, message } = detailsOf(error);
  switch (code) {
    case "ECONNREFUSED":
    case "ENOTFOUND":
    case "EAI_AGAIN":
    case "ETIMEDOUT":
      return `The database cannot be reached (${message}). Is Postgres running, and is DATABASE_URL right?`;
    case "28P01":
    case "28000":
    case "3D000":
      return `The database refuses us (${message}). Check the user, the password and the name in DATABASE_URL.`;
    case "EADDRINUSE":
      return `The port is taken (${message}). Set PORT to another one.`;
    default:
      return message;
  }
}

/** An error of several addresses tried (AggregateError) is told by its first. */
function detailsOf(error: unknown): { readonly code: string; readonly message: string } {
  if (error instanceof AggregateError && error.errors.length > 0) return detailsOf(error.errors[0]);
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return { code, message: error instanceof Error ? error.message : String(error) };
}
