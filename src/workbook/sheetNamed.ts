/** The sheet of that name, as Excel compares them: without case. */
export function sheetNamed<T extends { readonly name: string }>(
  sheets: readonly T[],
  name: string,
): T | null {
  const wanted = name.toLowerCase();
  return sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
}

/** The name, or the name with " (2)", " (3)"… where it is taken; never over Excel's 31 characters. */
export function freeSheetName(sheets: readonly { readonly name: string }[], name: string): string {
  if (!sheetNamed(sheets, name)) return name;
  for (let count = 2; ; count++) {
    const suffix = ` (${count})`;
    const candidate = name.slice(0, maxSheetNameLength - suffix.length) + suffix;
    if (!sheetNamed(sheets, candidate)) return candidate;
  }
}

/** Excel's limit for a sheet name. */
const maxSheetNameLength = 31;
