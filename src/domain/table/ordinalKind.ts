import { remember } from "../text/remember";

/** What kind of ordinal a cell holds: "I", "A", "3", "1.2", "a)", "-", "NV01", nothing, or running text. */
export type OrdinalKind =
  "none" | "roman" | "capital" | "number" | "letter" | "bullet" | "code" | "text";

const patterns: readonly (readonly [OrdinalKind, RegExp])[] = [
  ["number", /^\(?\d{1,4}([.,]\d{1,3})*[.)]?$/u],
  ["roman", /^[IVX]{1,6}[.)]?$/u],
  ["capital", /^\p{Lu}[.)]?$/u],
  ["letter", /^\(?\p{Ll}[.)]?$/u],
  ["bullet", /^[-+*•–—o]$/u],
  ["code", /^(?=.*\d)[\p{L}\p{N}./_-]{1,15}$/u],
  ["code", /^[IVX]+([.-]\p{N}+)+$/u],
];

/** Bold marks that survive a copy from the web. */
const bold = /<\/?[a-z]+>|\*\*|__/giu;

/** Reads the kind of an ordinal as written ("I.", "đ)", "2.1", "**II**"). */
export const ordinalKind: (text: string) => OrdinalKind = remember((text) => {
  const trimmed = text.replace(bold, "").trim().normalize("NFKC");
  if (trimmed === "") return "none";
  return patterns.find(([, pattern]) => pattern.test(trimmed))?.[0] ?? "text";
}, 5_000);

const depths: Readonly<Record<OrdinalKind, number>> = {
  capital: 1,
  roman: 2,
  number: 3,
  code: 3,
  text: 3,
  letter: 10,
  bullet: 11,
  none: 12,
};

/** "NV1.1" stands under "1" or "NV1"; "I.1" is no deeper than the "1" that may stand under it. */
const dottedCode = /^(?![IVX]+[.-])\p{L}+\d+(?:\.\d+)+$/u;

/** How deep an ordinal stands: A, then I, then 1, then 1.1, then a), then "-". */
export function ordinalDepth(text: string): number {
  const kind = ordinalKind(text);
  const isDotted = kind === "number" || (kind === "code" && dottedCode.test(text.trim()));
  return depths[kind] + (isDotted ? (text.match(/[.,]\d/gu)?.length ?? 0) : 0);
}

/** The number of a plain whole ordinal ("3", "3.", "03"); null for any other. */
export function wholeOrdinal(text: string): number | null {
  const match = /^\(?0*(\d{1,4})[.)]?$/u.exec(text.replace(bold, "").trim());
  return match ? Number(match[1]) : null;
}
