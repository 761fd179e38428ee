import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A fixture with its xl/workbook.xml changed; throws where the change changes nothing. */
export function patchBook(bytes: Uint8Array, change: (workbookXml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const before = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
  const after = change(before);
  if (after === before) throw new Error("xl/workbook.xml is as before");
  return zipSync({ ...parts, "xl/workbook.xml": strToU8(after) });
}
