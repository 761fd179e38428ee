/**
 * The Vietnamese alphabet as points are lettered: đ, but no letter with a mark of its own and no f, j, w, z
 * (NĐ 30/2020, Phụ lục I, phần I, mục II, khoản 6 điểm đ).
 */
const letters = Array.from("abcdđeghiklmnopqrstuvxy");

/**
 * What stands before the point at `index` of a list of `count`: "a) ", "đ) "; "- " before the only one and in lists
 * that are longer than the alphabet.
 */
export function pointMark(index: number, count: number): string {
  const letter = letters[index];
  return count < 2 || count > letters.length || letter === undefined ? "- " : `${letter}) `;
}
