/** Short forms of single header words, folded; offices write them where a column is narrow. */
const shortWords: ReadonlyMap<string, string> = new Map([
  ["tg", "thời gian"],
  ["t/g", "thời gian"],
  ["t/gian", "thời gian"],
  ["th/gian", "thời gian"],
  ["tgian", "thời gian"],
  ["th", "thực hiện"],
  ["t/hiện", "thực hiện"],
  ["h/thành", "hoàn thành"],
  ["t/hạn", "thời hạn"],
  ["kq", "kết quả"],
  ["k/quả", "kết quả"],
  ["sp", "sản phẩm"],
  ["nd", "nội dung"],
  ["n/dung", "nội dung"],
  ["nv", "nhiệm vụ"],
  ["n/vụ", "nhiệm vụ"],
  ["cq", "cơ quan"],
  ["đv", "đơn vị"],
  ["đ/vị", "đơn vị"],
  ["ph", "phối hợp"],
  ["p/h", "phối hợp"],
  ["p/hợp", "phối hợp"],
  ["c/trì", "chủ trì"],
  ["kp", "kinh phí"],
  ["k/phí", "kinh phí"],
  ["h/thức", "hình thức"],
  ["hthức", "hình thức"],
  ["gc", "ghi chú"],
  ["g/chú", "ghi chú"],
  ["kk", "khó khăn"],
  ["k/khăn", "khó khăn"],
  ["vm", "vướng mắc"],
  ["v/mắc", "vướng mắc"],
  ["đx", "đề xuất"],
  ["kn", "kiến nghị"],
  ["dk", "dự kiến"],
  ["kh", "kế hoạch"],
  ["s/lượng", "số lượng"],
  ["đvth", "đơn vị thực hiện"],
  ["đvct", "đơn vị chủ trì"],
  ["đvph", "đơn vị phối hợp"],
  ["cqth", "cơ quan thực hiện"],
  ["cqct", "cơ quan chủ trì"],
  ["cqph", "cơ quan phối hợp"],
  ["tgth", "thời gian thực hiện"],
  ["tght", "thời gian hoàn thành"],
  ["kqth", "kết quả thực hiện"],
  ["ndcv", "nội dung công việc"],
]);

/** Short forms that stand for other words elsewhere ("CT" is also "chỉ tiêu"): only after these. */
const shortAfter: readonly (readonly [RegExp, string])[] = [
  [/(?<=^(?:cơ quan|đơn vị|phòng|bộ phận) )ct$/u, "chủ trì"],
  [/(?<=^(?:thời gian|thời hạn|ngày|hạn|mức độ|tỷ lệ) )ht$/u, "hoàn thành"],
];

/** The folded words of a header with its abbreviations written out: "cq, đv ph" is "cơ quan, đơn vị phối hợp". */
export function writeOutHeader(words: string): string {
  const glued = words.replace(/(?<![\p{L}.])(?:\p{L}\.){1,3}\p{L}(?![\p{L}.])/gu, (dotted) =>
    dotted.replaceAll(".", ""),
  );
  const slashed = glued.replace(/(?<!\p{L})(\p{L}{1,2})\.(?=\p{L}{2})/gu, "$1/");
  const written = slashed.replace(/[\p{L}/]+/gu, writeOutWord);
  return shortAfter.reduce((text, [short, long]) => text.replace(short, long), written);
}

function writeOutWord(word: string): string {
  const whole = shortWords.get(word);
  if (whole !== undefined || !word.includes("/")) return whole ?? word;
  return word
    .split("/")
    .map((part) => shortWords.get(part) ?? part)
    .join("/");
}
