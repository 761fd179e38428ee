/**
 * TCVN3 (TCVN 5712:1993, .VnTime and its kin) keeps each Vietnamese letter in the place of a Latin-1 character;
 * here pair by pair, the character as it shows and the letter it stands for. Capitals with tones came from
 * separate fonts (.VnTimeH) over the same characters, so they decode as small letters.
 */
const pairs =
  "µà¸á¶ả·ã¹ạ¨ă»ằ¾ắ¼ẳ½ẵÆặ©âÇầÊấÈẩÉẫËậ" +
  "ÌèÐéÎẻÏẽÑẹªêÒềÕếÓểÔễÖệ×ìÝíØỉÜĩÞị" +
  "ßòãóáỏâõäọ«ôåồèốæổçỗéộ¬ơêờíớëởìỡîợ" +
  "ïùóúñủòũôụ\u00adưõừøứöử÷ữùự" +
  "úỳýýûỷüỹþỵ®đ¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ";

const letters = new Map(
  Array.from({ length: pairs.length / 2 }, (_, at) => [
    pairs.charAt(at * 2),
    pairs.charAt(at * 2 + 1),
  ]),
);

/** TCVN3 text as Unicode; characters that are no TCVN3 letters stay. */
export function decodeTcvn3(text: string): string {
  return text.replace(/[\u0080-\u00ff]/gu, (character) => letters.get(character) ?? character);
}
