/** The sheet of that name, as Excel compares them: without case. */
export function sheetNamed<T extends { readonly name: string }>(
  sheets: readonly T[],
  name: string,
): T | null {
  const wanted = name.toLowerCase();
  return sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
}

/**
 * The one way to a new sheet's name: the wanted name as Excel takes it ("Quý I/2022" is "Quý I-2022"), with
 * " (2)", " (3)"… where it is taken; never over Excel's 31 characters.
 */
export function freeSheetName(sheets: readonly { readonly name: string }[], name: string): string {
  const wanted = validSheetName(name);
  if (!sheetNamed(sheets, wanted)) return wanted;
  for (let count = 2; ; count++) {
    const suffix = ` (${count})`;
    const candidate = wanted.slice(0, maxSheetNameLength - suffix.length) + suffix;
    if (!sheetNamed(sheets, candidate)) return candidate;
  }
}

/** Excel's limit for a sheet name. */
const maxSheetNameLength = 31;

/** No name has / \ ? * : [ ] or an apostrophe at either end, none is empty or "History" (Excel.Worksheet.name). */
function validSheetName(name: string): string {
  const plain = name
    .replace(/[/\\:]/g, "-")
    .replace(/\[/g, "(")
    .replace(/\]/g, ")")
    .replace(/[?*\p{Cc}]/gu, " ");
  const cut = trimmed(trimmed(plain).slice(0, maxSheetNameLength));
  if (cut === "") return "Trang tính";
  return cut.toLowerCase() === "history" ? `${cut}_` : cut;
}

function trimmed(name: string): string {
  return name.replace(/^['\s]+|['\s]+$/g, "");
}
