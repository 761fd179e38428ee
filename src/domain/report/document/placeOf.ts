import { capitalizeWords } from "./capitalizeWords";

const province = /(?:^|\s)(tỉnh|thành phố|tp\.?)\s+(\p{L}[\p{L}\s-]*)$/iu;

/** Cities named after a person keep "Thành phố" (NĐ 30/2020, Phụ lục I, phần I, mục II, khoản 4 điểm a). */
const namedAfterPerson = /^hồ chí minh$/i;

/**
 * Place of issue from the letterhead: "UBND TỈNH BÌNH ĐỊNH" gives "Bình Định".
 * "" where no line names a province or city.
 */
export function placeOf(letterhead: readonly string[]): string {
  for (const line of letterhead) {
    const name = province.exec(line.normalize("NFC").trim())?.[2];
    if (name === undefined) continue;
    const place = capitalizeWords(name).replace(/\s+/g, " ").trim();
    return namedAfterPerson.test(place) ? `Thành phố ${place}` : place;
  }
  return "";
}
