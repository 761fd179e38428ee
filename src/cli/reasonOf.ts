/** One line about an error, without its stack. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split("\n", 1).join("").replace(/\.$/, "");
}
