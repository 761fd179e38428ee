/** Longer texts are rarely said twice, and would fill the memory. */
const longestKept = 400;

/**
 * The same pure reading of a text, done once for each text: the sheets of 200 units say the same few thousand
 * headers, contents and statuses over and over. Forgets all answers after `most`, so that memory stays small.
 */
export function remember<T>(read: (text: string) => T, most: number): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    if (text.length > longestKept) return read(text);
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = read(text);
    if (answers.size >= most) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
