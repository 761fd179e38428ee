/**
 * Every word with a large first letter, as names of places have it: "BÌNH ĐỊNH" is "Bình Định", "BÀ RỊA-VŨNG TÀU" "Bà
 * Rịa-Vũng Tàu".
 */
export function capitalizeWords(text: string): string {
  return text
    .toLocaleLowerCase("vi")
    .replace(/(^|[\s-])(\p{L})/gu, (_, before: string, letter: string) => {
      return before + letter.toLocaleUpperCase("vi");
    });
}
