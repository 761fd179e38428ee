import { documentSheet } from "../../domain/document/documentSheet";
import type { WordDocument } from "../../domain/document/WordDocument";
import type { WordFileProblem } from "../../domain/document/WordFileProblem";
import type { UnitFile, UnitFileProblem } from "../../domain/submission/import/UnitFile";
import { hasLongText } from "./hasLongText";
import type { Compression } from "../package/zip/Compression";

/**
 * A report that a unit wrote in Word: the whole document as one sheet, with its paragraphs. The reader is fetched when
 * the first such file comes.
 */
export async function readWordReport(
  path: string,
  bytes: Uint8Array,
  compression: Compression,
): Promise<UnitFile> {
  const { readWordFile } = await import("../docx/readWordFile");
  const read = readWordFile(bytes, compression);
  if ("problem" in read) return { path, problem: unitProblem(read.problem) };
  const sheet = documentSheet(read.document, "Word");
  if (hasLongText(sheet)) return { path, problem: "long-text" };
  return {
    path,
    snapshot: {
      name: path,
      sheets: [sheet],
      activeSheet: sheet.name,
      date1904: false,
      isStructureProtected: false,
      settings: {},
    },
    paragraphs: paragraphsOf(read.document),
  };
}

function unitProblem(problem: WordFileProblem): UnitFileProblem {
  switch (problem) {
    case "old-word":
      return "word";
    case "open-document":
    case "workbook":
    case "no-document":
      return "no-workbook";
    default:
      return problem;
  }
}

function paragraphsOf({ blocks }: WordDocument): string[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph" && block.text.trim() !== "" ? [block.text] : [],
  );
}
