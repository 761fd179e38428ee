import type { WordDocument } from "../../domain/document/WordDocument";
import type { WordFileProblem } from "../../domain/document/WordFileProblem";
import { sniffFile, type FileKind } from "../unitFile/sniffFile";
import { UnreadableFile, type UnreadableReason } from "../package/UnreadableFile";
import type { Compression } from "../package/zip/Compression";
import { readZip } from "../package/zip/readZip";
import { readDocx } from "./readDocx";
import { RefusedDocument } from "./RefusedDocument";

/** What a Word file holds, or why it could not be read. */
export type WordFile = { readonly document: WordDocument } | { readonly problem: WordFileProblem };

/** A plan is some hundred kilobytes; pictures make it larger. */
const largestFile = 64 * 1024 * 1024;

/**
 * Reads a Word file by what it holds, not by what it is called. Never throws for what a file may hold: it says why not.
 */
export function readWordFile(bytes: Uint8Array, compression: Compression): WordFile {
  if (bytes.length > largestFile) return { problem: "too-large" };
  const kind = sniffFile(bytes);
  if (kind !== "zip") return { problem: problemOfKind(kind) };
  try {
    return isOpenDocument(bytes)
      ? { problem: "open-document" }
      : { document: readDocx(bytes, compression) };
  } catch (error) {
    const problem = wordProblem(error);
    if (problem === null) throw error;
    return { problem };
  }
}

function problemOfKind(kind: Exclude<FileKind, "zip">): WordFileProblem {
  if (kind === "word") return "old-word";
  if (kind === "xls") return "workbook";
  const isSame = ["empty-file", "encrypted", "damaged", "pdf", "image", "archive"] as const;
  return isSame.find((one) => one === kind) ?? "no-document";
}

function isOpenDocument(bytes: Uint8Array): boolean {
  return readZip(bytes).some(({ name }) => name === "mimetype");
}

const problemOfReason: Readonly<Record<UnreadableReason, WordFileProblem>> = {
  "not-a-zip": "no-document",
  truncated: "damaged",
  encrypted: "encrypted",
  "old-xls": "workbook",
  "no-workbook": "no-document",
  doctype: "unsafe",
  "too-large": "too-large",
  "too-many-parts": "too-large",
  "broken-xml": "damaged",
};

/** What reading a document came to grief over; null for an error of another kind. */
function wordProblem(error: unknown): WordFileProblem | null {
  if (error instanceof RefusedDocument) return error.reason;
  return error instanceof UnreadableFile ? problemOfReason[error.reason] : null;
}
