import type { UnitFile, UnitFileProblem } from "../../domain/submission/import/UnitFile";
import type { WorkbookSnapshot } from "../../domain/sheet/WorkbookSnapshot";
import { withOdsHiddenLines } from "../xls/withOdsHiddenLines";
import { readSheetJs } from "../xls/readSheetJs";
import { openXlsx } from "../xlsx/openXlsx";
import { readSnapshot } from "../xlsx/readSnapshot";
import { UnreadableFile, type UnreadableReason } from "../package/UnreadableFile";
import { decodeXml } from "../package/xml/decodeXml";
import type { Compression } from "../package/zip/Compression";
import { inflateEntry } from "../package/zip/inflateEntry";
import { readZip } from "../package/zip/readZip";
import type { ZipEntry } from "../package/zip/ZipEntry";
import { hasLongText } from "./hasLongText";
import { readWordReport } from "./readWordReport";
import { sniffFile } from "./sniffFile";

/** A unit's report is some hundred kilobytes; what is larger than this holds pictures or is no report. */
const largestFile = 64 * 1024 * 1024;
/** SheetJS reads a whole file at once, which must not stop the pane for long. */
const largestForeign = 16 * 1024 * 1024;

/**
 * Reads one file that a unit sent, by what it holds and not by what it is called: .xlsx and .xlsm with our own package
 * layer, .xls, .xlsb, .ods and tables saved as a web page with SheetJS, .docx as one sheet. Never throws: what cannot
 * be read says why.
 */
export async function readUnitFile(
  path: string,
  bytes: Uint8Array,
  compression: Compression,
): Promise<UnitFile> {
  try {
    if (isWord(bytes)) return await readWordReport(path, bytes, compression);
    const read = await readWorkbookBytes(path, bytes, compression);
    if (typeof read === "string") return { path, problem: read };
    if (read.sheets.some(hasLongText)) return { path, problem: "long-text" };
    return { path, snapshot: read };
  } catch (error) {
    if (error instanceof UnreadableFile) return { path, problem: problemOf[error.reason] };
    throw error;
  }
}

const problemOf: Readonly<Record<UnreadableReason, UnitFileProblem>> = {
  "not-a-zip": "no-workbook",
  truncated: "damaged",
  encrypted: "encrypted",
  "old-xls": "damaged",
  "no-workbook": "no-workbook",
  doctype: "unsafe",
  "too-large": "too-large",
  "too-many-parts": "too-large",
  "broken-xml": "damaged",
};

function isWord(bytes: Uint8Array): boolean {
  if (bytes.length > largestFile || sniffFile(bytes) !== "zip") return false;
  return readZip(bytes).some(({ name }) => /^word[\\/]/iu.test(name));
}

async function readWorkbookBytes(
  path: string,
  bytes: Uint8Array,
  compression: Compression,
): Promise<WorkbookSnapshot | UnitFileProblem> {
  if (bytes.length > largestFile) return "too-large";
  const kind = sniffFile(bytes);
  switch (kind) {
    case "zip":
      return readZipped(path, bytes, compression);
    case "xls":
    case "web-page":
      if (bytes.length > largestForeign) return "too-large";
      return (await readSheetJs(bytes, path)) ?? "damaged";
    default:
      return kind;
  }
}

async function readZipped(
  path: string,
  bytes: Uint8Array,
  compression: Compression,
): Promise<WorkbookSnapshot | UnitFileProblem> {
  const entries = readZip(bytes);
  const has = (name: RegExp) => entries.some((entry) => name.test(entry.name));
  if (has(/^mimetype$/u) && isLockedOds(entries, compression)) return "encrypted";
  const content = has(/^mimetype$/u) ? entries.find(({ name }) => name === "content.xml") : null;
  if (content || has(/^xl[\\/]workbook\.bin$/iu)) {
    if (inflatedSize(entries) > largestFile * 2) return "too-large";
    const read = await readSheetJs(bytes, path);
    if (!read) return "damaged";
    return content ? withOdsHiddenLines(read, decodeXml(inflateEntry(content, compression))) : read;
  }
  return readSnapshot(openXlsx(bytes, { compression }), path);
}

/** With a password the manifest tells how each part, or all as one, is locked (OpenDocument 1.3 part 2, 4.4). */
function isLockedOds(entries: readonly ZipEntry[], compression: Compression): boolean {
  const manifest = entries.find(({ name }) => name === "META-INF/manifest.xml");
  if (!manifest) return false;
  const text = new TextDecoder().decode(inflateEntry(manifest, compression));
  return /<(?:\w+:)?encryption-data\b/u.test(text);
}

function inflatedSize(entries: readonly ZipEntry[]): number {
  return entries.reduce((sum, { size }) => sum + size, 0);
}
