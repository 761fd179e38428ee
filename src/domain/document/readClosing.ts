import { foldText } from "../text/foldText";
import { isTypeLine, type DocumentLine } from "./documentLines";

/** The foot of a document: who signs and who gets it. */
export interface Closing {
  readonly authority: readonly string[];
  readonly signatory: string;
  readonly recipients: readonly string[];
  /** The lines it was read from. */
  readonly used: readonly DocumentLine[];
}

const mostLines = 30;
const authority =
  /^((tm|kt|tl|tuq|q)\. ?|(phó |quyền )?(giám đốc|chủ tịch|chánh văn phòng|chánh thanh tra|trưởng ban|trưởng phòng|chi cục trưởng|cục trưởng|thủ trưởng|bộ trưởng|thứ trưởng|bí thư)(?!\p{L}))/u;

/**
 * Reads "Nơi nhận" and the signature beside or below it (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II, khoản 7 and 9):
 * as two cells of a table, with a tab stop between them, or one under the other.
 */
export function readClosing(lines: readonly DocumentLine[], tableBlock: number): Closing {
  const start = lines.findIndex(({ left }) => /^nơi nhận/u.test(foldText(left)));
  const first = lines[start];
  if (!first) return { authority: [], signatory: "", recipients: [], used: [] };
  const rest = lines.slice(start + 1, start + mostLines);
  const end = rest.findIndex(
    (line) => line.block === tableBlock || isTypeLine(line) || line.isInTable !== first.isInTable,
  );
  const used = [first, ...(end < 0 ? rest : rest.slice(0, end))];
  const isRecipient = ({ left }: DocumentLine): boolean =>
    left !== "" && (first.isInTable || /^[-–+•]/u.test(left));
  const [, ...below] = used;
  const signed = used.flatMap((line) => {
    const isOwnLine = line !== first && line.right === "" && !isRecipient(line);
    return [isOwnLine ? line.left : line.right].filter((text) => text !== "");
  });
  const above = signed.length > 0 ? [] : signatureAbove(lines.slice(0, start));
  return {
    ...readSignature(signed.length > 0 ? signed : above.map(({ left }) => left)),
    recipients: [
      afterColon(first.left),
      ...below.filter(isRecipient).map(({ left }) => left),
    ].filter((text) => text !== ""),
    used: [...above, ...used],
  };
}

function afterColon(text: string): string {
  const at = text.indexOf(":");
  return at < 0 ? "" : text.slice(at + 1).trim();
}

/** The signature may stand above "Nơi nhận": the lines from the last office named there. */
function signatureAbove(lines: readonly DocumentLine[]): readonly DocumentLine[] {
  const last = lines.slice(-6);
  const start = last.findIndex(({ left }) => authority.test(foldText(left)) && left.length < 60);
  return start < 0 ? [] : last.slice(start);
}

function readSignature(texts: readonly string[]): Pick<Closing, "authority" | "signatory"> {
  const start = texts.findIndex((text) => authority.test(foldText(text)));
  if (start < 0) return { authority: [], signatory: "" };
  const rest = texts.slice(start);
  const end = rest.findIndex((text) => !authority.test(foldText(text)));
  const names = end < 0 ? [] : rest.slice(end).filter(isName);
  return {
    authority: end < 0 ? rest : rest.slice(0, end),
    signatory: names[names.length - 1] ?? "",
  };
}

/** "Nguyễn Văn A", "TS. Trần Thị B": words that all begin with a capital. */
function isName(text: string): boolean {
  const words = text.normalize("NFC").split(/\s+/u);
  return (
    words.length >= 2 && words.length <= 7 && words.every((word) => /^\p{Lu}[\p{L}.]*$/u.test(word))
  );
}
