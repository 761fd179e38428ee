import { hasWideText, isCompoundFile } from "../package/compoundFile";
import { UnreadableFile } from "../package/UnreadableFile";
import { OfficePackage } from "../package/OfficePackage";
import { Workbook } from "./workbook/Workbook";
import type { WorkbookModel } from "./model/WorkbookModel";
import type { Compression } from "../package/zip/Compression";
import { fflateCompression } from "../package/zip/fflateCompression";

/** As in manifest.xml: the add-in whose settings the workbook keeps. */
const ownAddInId = "9b217c85-2dae-4013-ae08-426d9b379628";

/** How a workbook is opened. */
export interface OpenOptions {
  /** The add-in whose settings are read and written; ours where left out. */
  readonly addInId?: string;
  /** fflate where left out. */
  readonly compression?: Compression;
}

/**
 * Opens a real .xlsx or .xlsm. Sheets are read when first asked for, so that a part that is broken
 * may show only then, as the same UnreadableFile.
 * @throws UnreadableFile with the reason, and the part where one is at fault
 */
export function openXlsx(
  bytes: Uint8Array,
  { addInId = ownAddInId, compression = fflateCompression }: OpenOptions = {},
): WorkbookModel {
  if (isCompoundFile(bytes)) throw new UnreadableFile(compoundReason(bytes));
  return new Workbook(new OfficePackage(bytes, compression), addInId);
}

/** A compound file holds a workbook locked with a password (MS-OFFCRYPTO 2.3.4) or is an .xls (MS-XLS). */
function compoundReason(bytes: Uint8Array): "encrypted" | "old-xls" {
  return ["EncryptedPackage", "EncryptionInfo"].some((name) => hasWideText(bytes, name))
    ? "encrypted"
    : "old-xls";
}
