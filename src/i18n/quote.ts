const longest = 120;

/** The words in quotes on one line, shortened with "…" so that a message stays a sentence. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const letters = Array.from(line);
  return letters.length <= longest
    ? `“${line}”`
    : `“${letters.slice(0, longest).join("").trimEnd()}…”`;
}
