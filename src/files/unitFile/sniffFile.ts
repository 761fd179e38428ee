import type { UnitFileProblem } from "../../domain/submission/import/UnitFile";
import { hasWideText, isCompoundFile } from "../package/compoundFile";

/** What a file is by its first bytes: a kind that can be read on, or why it cannot. */
export type FileKind = "zip" | "xls" | "web-page" | UnitFileProblem;

/** First bytes that give a format away (PRONOM; MS-CFB 2.2 for the compound file of old Office formats). */
const signatures: readonly (readonly [kind: FileKind, bytes: readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["empty-archive", [0x50, 0x4b, 0x05, 0x06]],
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["archive", [0x52, 0x61, 0x72, 0x21]],
  ["archive", [0x37, 0x7a, 0xbc, 0xaf]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0x47, 0x49, 0x46, 0x38]],
  ["image", [0x49, 0x49, 0x2a, 0x00]],
  ["word", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];
/** BIFF2 to BIFF4, before there were compound files. */
const earlyXls = [0x09];

/** What a file is by its bytes; a file called .xls may well be a web page or an .xlsx. */
export function sniffFile(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty-file";
  if (isCompoundFile(bytes)) return compoundKind(bytes);
  const known = signatures.find(([, signature]) => startsWith(bytes, signature));
  if (known) return known[0];
  if (startsWith(bytes, earlyXls)) return "xls";
  return isWebPage(bytes) ? "web-page" : "no-workbook";
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/**
 * A locked workbook keeps its content in the stream EncryptedPackage (MS-OFFCRYPTO 2.3.4), a Word document in
 * WordDocument, which a workbook with a document inside has too.
 */
function compoundKind(bytes: Uint8Array): FileKind {
  if (isOfExcel(bytes)) return isLockedXls(bytes) ? "encrypted" : "xls";
  if (hasWideText(bytes, "EncryptedPackage")) return "encrypted";
  if (hasWideText(bytes, "WordDocument")) return "word";
  if (hasWideText(bytes, "Workbook") || hasWideText(bytes, "Book")) {
    return isLockedXls(bytes) ? "encrypted" : "xls";
  }
  return "no-workbook";
}

/** What Excel writes says so in the class of its root entry, the first of the directory (MS-CFB 2.2 and 2.6.1). */
function isOfExcel(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 512) return false;
  const sectorSize = 2 ** view.getUint16(30, true);
  const classAt = (view.getUint32(48, true) + 1) * sectorSize + 80;
  if (classAt + 16 > bytes.length) return false;
  // Excel.Sheet.8 and Excel.Sheet.5.
  return [0x00020820, 0x00020810].includes(view.getUint32(classAt, true));
}

/** An .xls locked with a password has a FILEPASS record soon after its first BOF (MS-XLS 2.4.117). */
function isLockedXls(bytes: Uint8Array): boolean {
  for (let at = 512; at + 16 < bytes.length; at += 512) {
    const isStart = bytes[at] === 0x09 && bytes[at + 1] === 0x08 && bytes[at + 4] === 0x00;
    if (!isStart) continue;
    let record = at;
    for (let count = 0; count < 8 && record + 4 < bytes.length; count += 1) {
      if (bytes[record] === 0x2f && bytes[record + 1] === 0x00) return true;
      record += 4 + (bytes[record + 2] ?? 0) + 256 * (bytes[record + 3] ?? 0);
    }
    return false;
  }
  return false;
}

/** Tables that programs save as .xls are often web pages, or the XML of Excel 2003. */
function isWebPage(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes.subarray(0, 4096)).replace(/^\ufeff/u, "");
  return /^\s*<[!?a-z]/iu.test(text) && /<table|<html|office:spreadsheet/iu.test(text);
}
