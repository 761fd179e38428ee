/**
 * Bodies outside the department that plans name in ever other words, by what they are: "UBND các huyện, thị xã,
 * thành phố" and "UBND cấp huyện". Over the full words of a name (readUnitWords), without diacritics.
 */
const groups: readonly (readonly [string, RegExp])[] = [
  [
    "departments",
    /^(?:cac )?so (?:ban )?nganh(?: doan the)?(?: (?:cua |thuoc |cap )?tinh)?(?: lien quan)?$/u,
  ],
  [
    "ubnd huyện",
    /^uy ban nhan dan (?:cap |cac |tat ca cac )?(?:quan |huyen |thi xa |thanh pho )*(?:quan|huyen|thi xa|thanh pho)(?: trong tinh| thuoc tinh)?$/u,
  ],
  [
    "ubnd xã",
    /^uy ban nhan dan (?:cap |cac |tat ca cac )?(?:xa |phuong |thi tran |dac khu )*(?:xa|phuong|thi tran|dac khu)(?: trong tinh| thuoc tinh)?$/u,
  ],
  [
    "tỉnh đoàn",
    /^(?:tinh doan|doan (?:thanh nien|tn|tncs|thanh nien cong san|tncshcm)(?: ho chi minh| hcm)? tinh)$/u,
  ],
  [
    "huyện đoàn",
    /^(?:huyen doan|doan (?:thanh nien|tn|tncs|thanh nien cong san|tncshcm)(?: ho chi minh| hcm)? huyen)$/u,
  ],
];

/** Which of them a name means; null for every other name. Expects letters without diacritics. */
export function outsideGroup(letters: string): string | null {
  return groups.find(([, pattern]) => pattern.test(letters))?.[0] ?? null;
}

/** "UBND huyện Tuy Phước" is of a huyện: never the committee of a commune or of the province. "" where it does not say. */
export function committeeLevel(letters: string): string {
  const [, level = ""] =
    /^uy ban nhan dan .*?\b(xa|phuong|thi tran|dac khu|huyen|thi xa|thanh pho|quan|tinh)\b/u.exec(
      letters.replace("thi xa", "huyen"),
    ) ?? [];
  if (/^(?:huyen|thanh pho|quan)$/u.test(level)) return "huyện";
  return level === "" || level === "tinh" ? level : "xã";
}
