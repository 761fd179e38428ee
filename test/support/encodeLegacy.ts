/**
 * Unicode text as the old fonts show it, for tests: the reverse of decodeTcvn3 and decodeVni, from their own tables.
 */
const tcvn3 =
  "µà¸á¶ả·ã¹ạ¨ă»ằ¾ắ¼ẳ½ẵÆặ©âÇầÊấÈẩÉẫËậÌèÐéÎẻÏẽÑẹªêÒềÕếÓểÔễÖệ×ìÝíØỉÜĩÞị" +
  "ßòãóáỏâõäọ«ôåồèốæổçỗéộ¬ơêờíớëởìỡîợïùóúñủòũôụ\u00adưõừøứöử÷ữùựúỳýýûỷüỹþỵ®đ¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ";

const tcvn3Letters = new Map(
  Array.from({ length: tcvn3.length / 2 }, (_, at) => [
    tcvn3.charAt(at * 2 + 1),
    tcvn3.charAt(at * 2),
  ]),
);

/** As .VnTime shows it; capitals with tones have no place of their own there. */
export function encodeTcvn3(text: string): string {
  return Array.from(text.normalize("NFC"), (letter) => {
    return tcvn3Letters.get(letter) ?? tcvn3Letters.get(letter.toLowerCase()) ?? letter;
  }).join("");
}

const vniMarks: Readonly<Record<string, string>> = {
  "\u0301": "ù",
  "\u0300": "ø",
  "\u0309": "û",
  "\u0303": "õ",
  "\u0323": "ï",
  "\u0302": "â",
  "\u0302\u0301": "á",
  "\u0302\u0300": "à",
  "\u0302\u0309": "å",
  "\u0302\u0303": "ã",
  "\u0302\u0323": "ä",
  "\u0306": "ê",
  "\u0306\u0301": "é",
  "\u0306\u0300": "è",
  "\u0306\u0309": "ú",
  "\u0306\u0303": "ü",
  "\u0306\u0323": "ë",
};
const vniSingles: Readonly<Record<string, string>> = {
  đ: "ñ",
  í: "í",
  ì: "ì",
  ỉ: "æ",
  ĩ: "ó",
  ị: "ò",
  ỵ: "î",
  ơ: "ô",
  ư: "ö",
};

/** As VNI-Times shows it. */
export function encodeVni(text: string): string {
  return Array.from(text.normalize("NFC"), (letter) => {
    const small = letter.toLowerCase();
    const encoded = encodeVniLetter(small);
    return letter === small ? encoded : encoded.toUpperCase();
  }).join("");
}

function encodeVniLetter(letter: string): string {
  const single = vniSingles[letter];
  if (single !== undefined) return single;
  const [base = "", ...marks] = letter.normalize("NFD");
  const horned = base === "o" ? "ô" : "ö";
  const shaped = marks
    .filter((mark) => mark !== "\u031b")
    .sort((a, b) => shapeFirst(a) - shapeFirst(b));
  const mark = vniMarks[shaped.join("")] ?? "";
  return (marks.includes("\u031b") ? horned : base) + mark;
}

function shapeFirst(mark: string): number {
  return mark === "\u0302" || mark === "\u0306" ? 0 : 1;
}
