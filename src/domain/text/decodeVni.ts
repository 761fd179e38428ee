/** Combining marks of the characters that VNI (VNI-Times and its kin) writes after a vowel. */
const marks: ReadonlyMap<string, string> = new Map([
  ["ù", "\u0301"],
  ["ø", "\u0300"],
  ["û", "\u0309"],
  ["õ", "\u0303"],
  ["ï", "\u0323"],
  ["â", "\u0302"],
  ["á", "\u0302\u0301"],
  ["à", "\u0302\u0300"],
  ["å", "\u0302\u0309"],
  ["ã", "\u0302\u0303"],
  ["ä", "\u0302\u0323"],
  ["ê", "\u0306"],
  ["é", "\u0306\u0301"],
  ["è", "\u0306\u0300"],
  ["ú", "\u0306\u0309"],
  ["ü", "\u0306\u0303"],
  ["ë", "\u0306\u0323"],
]);

/** Letters that VNI keeps in one character. */
const singles: ReadonlyMap<string, string> = new Map([
  ["ô", "ơ"],
  ["ö", "ư"],
  ["ñ", "đ"],
  ["í", "í"],
  ["ì", "ì"],
  ["æ", "ỉ"],
  ["ó", "ĩ"],
  ["ò", "ị"],
  ["î", "ỵ"],
]);

const letter = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[ôöñíìæóòî]/giu;

/** VNI text as Unicode: "Thöôøng xuyeân" is "Thường xuyên". Characters that are no VNI letters stay. */
export function decodeVni(text: string): string {
  return text.replace(letter, (whole: string, vowel?: string, mark?: string) => {
    if (vowel === undefined || mark === undefined) return decodeSingle(whole);
    const added = marks.get(mark.toLowerCase()) ?? "";
    const isPossible = !added.startsWith("\u0306") || vowel.toLowerCase() === "a";
    return isPossible ? (decodeSingle(vowel) + added).normalize("NFC") : whole;
  });
}

function decodeSingle(character: string): string {
  const small = character.toLowerCase();
  const decoded = singles.get(small) ?? small;
  return character === small ? decoded : decoded.toUpperCase();
}
