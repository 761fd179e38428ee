/** The words beside those of the name, where they hold them all in order; null where they do not. */
export function withoutInOrder(words: readonly string[], name: readonly string[]): string[] | null {
  const extra: string[] = [];
  let at = 0;
  for (const word of words) {
    if (word === name[at]) at += 1;
    else extra.push(word);
  }
  return at === name.length ? extra : null;
}
