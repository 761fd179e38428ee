/**
 * How many words of the name are left over after the text, both without diacritics; null where the text does not fit.
 * Each word of the text is the name's own or the first letters of its next words: "phong tcbc" of "phong to chuc bien che".
 */
export function abbreviates(text: readonly string[], name: readonly string[]): number | null {
  const [word, ...others] = text;
  if (word === undefined) return name.length;
  if (word === name[0]) {
    const rest = abbreviates(others, name.slice(1));
    if (rest !== null) return rest;
  }
  // "TGiáo": the first letter of one word before the next one
  const [first = "", second = ""] = name;
  if (second.length > 2 && word === `${first.charAt(0)}${second}`) {
    return abbreviates(others, name.slice(2));
  }
  if (/\d/u.test(word)) return null;
  const taken = takenByInitials(word, name);
  return taken === null ? null : abbreviates(others, name.slice(taken));
}

/** How many words of the name the letters of a word stand for; null where they are not its first letters. */
export function takenByInitials(word: string, name: readonly string[]): number | null {
  if (word.length > name.length) return null;
  const initials = name
    .slice(0, word.length)
    .map((part) => part.charAt(0))
    .join("");
  return initials === word ? word.length : null;
}
