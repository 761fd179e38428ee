const longest = 60;

/** A long text cut after a word, with "…". */
export function shortened(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest).replace(/\s+\S*$/u, "");
  return `${cut}…`;
}
