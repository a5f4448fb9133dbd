/** Each sentence for whoever typed the command. */
export function complain(...sentences: readonly string[]): false {
  for (const sentence of sentences) console.error(sentence);
  return false;
}

/** What was asked for. */
export function tell(text: string): true {
  console.log(text);
  return true;
}
