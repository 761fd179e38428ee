import { remember } from "./remember";

const words = "tháng quý năm ngày tuần trước trong thường xuyên hoàn thành hằng hàng định";

/** Each word torn in two: "th áng", "qu ý". One part is never a syllable, so nothing else is meant. */
const torn = new RegExp(
  String.raw`(?<!\p{L})(?:${words.split(" ").flatMap(tearings).join("|")})(?!\p{L})`,
  "giu",
);

function tearings(word: string): readonly string[] {
  return Array.from(word.slice(1), (_, at) => `${word.slice(0, at + 1)}\\s${word.slice(at + 1)}`);
}

/** Words of time that a scanner or a copied PDF tore apart put together: "Th áng 6" is "Tháng 6". For reading only. */
export const joinTornWords: (text: string) => string = remember(
  (text) => text.normalize("NFC").replace(torn, (word) => word.replace(/\s/u, "")),
  5_000,
);
