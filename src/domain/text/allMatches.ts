/**
 * Every match of a global pattern, like `String.matchAll`, which copies the pattern on each call and so takes
 * several times as long: plans of thousands of rows run some forty patterns over each phrase.
 */
export function allMatches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex += 1;
  }
  return found;
}
