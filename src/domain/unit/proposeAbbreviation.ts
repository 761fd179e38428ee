import { foldText } from "../text/foldText";

/** Kinds of unit with the short form offices use, the longest name first. */
const kinds: readonly (readonly [name: string, short: string])[] = [
  ["ban quản lý", "BQL "],
  ["đoàn thanh niên", "ĐTN "],
  ["văn phòng", "VP "],
  ["thanh tra", "TTr "],
  ["chi cục", "CC "],
  ["trung tâm", "TT "],
  ["công đoàn", "CĐ"],
  ["phòng", "P."],
  ["ban", "Ban "],
  ["trường", "Trường "],
  ["quỹ", "Quỹ "],
];

/**
 * A short name as offices write it: "P.CCHC" for "Phòng Cải cách hành chính", "CC VTLT", "Ban TĐKT",
 * "P.TCBC&TCPCP" ("và" becomes "&" between groups of three letters and more). "" where the name is too short
 * to shorten.
 */
export function proposeAbbreviation(name: string): string {
  const text = name.normalize("NFC").replace(/\s+/gu, " ").trim();
  const kind = kinds.find(([word]) => foldText(text).startsWith(`${word} `));
  if (!kind) return "";
  const [word, short] = kind;
  const rest = text.slice(word.length).replace(/\s+(thuộc|trực thuộc) Sở.*$/u, "");
  const own = initials(rest.replace(/\s+(Sở|tỉnh|thành phố)$/u, ""));
  if (own === "") return short.startsWith("VP") ? `${short}Sở` : short.trim();
  return own.length > 1 || short === "CĐ" ? short + own : "";
}

/** First letters of the words in capitals; "và", commas and dashes only part the words. */
function initials(text: string): string {
  const groups = text
    .split(/\s+và\s+/u)
    .map((group) =>
      (group.match(/\p{L}+/gu) ?? [])
        .map((word) => word.charAt(0).toLocaleUpperCase("vi"))
        .join(""),
    )
    .filter((group) => group !== "");
  const isLong = groups.length > 1 && groups.every((group) => group.length > 3);
  return groups.join(isLong ? "&" : "");
}
