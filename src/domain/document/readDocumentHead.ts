import { foldText } from "../text/foldText";
import { documentLines, isCapitals, isRule, isTypeLine, type DocumentLine } from "./documentLines";
import { readClosing } from "./readClosing";
import type { WordDocument } from "./WordDocument";

/** What stands around a plan's table (Nghị định 30/2020/NĐ-CP, Phụ lục I), as written; "" and empty where not found. */
export interface DocumentHead {
  /** Issuing bodies and number on the left; motto, place and date on the right. */
  readonly letterhead: readonly Pick<DocumentLine, "left" | "right">[];
  /** "KẾ HOẠCH" and the lines that say of what. */
  readonly title: readonly string[];
  /** "12/KH-SNV". */
  readonly number: string;
  /** "Bình Định". */
  readonly place: string;
  /** "Bình Định, ngày 15 tháng 01 năm 2022". */
  readonly dateLine: string;
  /** "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC". */
  readonly authority: readonly string[];
  readonly signatory: string;
  /** "- Như Điều 3;", one a line. */
  readonly recipients: readonly string[];
  /** How many paragraphs are none of these: the body of the document, for which the plan's sheet has no place. */
  readonly otherParagraphs: number;
}

/** A letterhead has at most so many lines, and its lines so many letters. */
const mostLines = 20;
const longestLine = 120;

const letterhead =
  /^(ubnd|ủy ban|hđnd|hội đồng|tỉnh ủy|sở|bộ|ban|chi cục|cục|trung tâm|văn phòng|phòng|tỉnh|thành phố|cộng hòa|độc lập|số ?:)(?!\p{L})/u;
const placeAndDate = /^[^,\d]{2,40}, ?ngày .{0,12}tháng .{0,12}năm/u;

/** Reads the head of a document down to the block of its plan's table, and its foot wherever that stands. */
export function readDocumentHead(document: WordDocument, tableBlock: number): DocumentHead {
  const lines = documentLines(document);
  const before = lines.filter(({ block }) => block < tableBlock);
  const typeAt = before.findIndex(isTypeLine);
  const heading = typeAt < 0 ? leadingLines(before) : shortLines(before.slice(0, typeAt));
  const title = typeAt < 0 ? linesAbove(before, heading.length) : titleLines(before.slice(typeAt));
  const texts = heading.flatMap(({ left, right }) => [left, right]);
  const dateLine = texts.find((text) => placeAndDate.test(foldText(text))) ?? "";
  const { used, ...closing } = readClosing(lines, tableBlock);
  const taken = new Set([...heading, ...title, ...used].map(({ block }) => block));
  return {
    letterhead: heading.map(({ left, right }) => ({ left, right })),
    title: title.map(({ left }) => left),
    number: documentNumber(texts),
    place: dateLine.split(",")[0]?.trim() ?? "",
    dateLine,
    ...closing,
    otherParagraphs: document.blocks.filter(
      (block, index) => block.kind === "paragraph" && !isRule(block.text) && !taken.has(index),
    ).length,
  };
}

function shortLines(lines: readonly DocumentLine[]): DocumentLine[] {
  return lines
    .slice(0, mostLines)
    .filter(({ left, right }) => Math.max(left.length, right.length) <= longestLine);
}

/** Where nothing says what kind of paper it is, only lines that are plainly a letterhead. */
function leadingLines(lines: readonly DocumentLine[]): DocumentLine[] {
  const isLetterhead = (text: string): boolean => {
    const folded = foldText(text);
    return letterhead.test(folded) || placeAndDate.test(folded);
  };
  const end = lines.findIndex(({ left, right }) => !isLetterhead(left) && !isLetterhead(right));
  return shortLines(end < 0 ? lines : lines.slice(0, end));
}

/** A title is at most so many lines long. */
const mostTitleLines = 5;

function titleLines(lines: readonly DocumentLine[]): DocumentLine[] {
  const [type, ...rest] = lines;
  if (!type) return [];
  const end = rest.findIndex((line) => !isTitleLine(line));
  const more = rest.slice(0, end < 0 ? mostTitleLines : Math.min(end, mostTitleLines));
  const [next] = rest;
  const isBare = more.length === 0 && type.left.length <= 20;
  return isBare && next && next.left.length <= longestLine * 2 ? [type, next] : [type, ...more];
}

function isTitleLine({ left, right, isCentred }: DocumentLine): boolean {
  const isText = /^(căn cứ|thực hiện|kính gửi|[ivx]+\.|\d+\.|[a-z]\)) /u.test(foldText(left));
  return right === "" && !isText && (isCentred || isCapitals(left));
}

/** The centred lines right above the table. */
function linesAbove(lines: readonly DocumentLine[], after: number): DocumentLine[] {
  const rest = lines.slice(after);
  let first = rest.length;
  while (first > 0 && rest.length - first < mostTitleLines && rest[first - 1]?.isCentred)
    first -= 1;
  return rest.slice(first);
}

/** "Số: 12/KH-SNV"; one whose number is still to be filled in gives none. */
function documentNumber(texts: readonly string[]): string {
  for (const text of texts) {
    const number = /^số\s*:?\s*(\d+\S*\/\S.*)$/iu.exec(text.normalize("NFC"))?.[1];
    if (number !== undefined) return number.trim();
  }
  return "";
}
