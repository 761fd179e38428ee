/**
 * US-coded forms of the built-in formats (ECMA-376 part 1, 18.8.30), as Office.js gives them in `numberFormat`.
 * 14 and 22 follow the reader's locale when shown (dd/mm/yyyy in Vietnam); `numberFormat` is always US-coded,
 * so they are given here as Excel gives them, "m/d/yyyy" and "m/d/yyyy h:mm", and it is for whoever draws a cell
 * to show them in the Vietnamese order (see `vietnameseForm`). 27-36 and 50-58 are dates in East Asian Excels only.
 */
const builtIn: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"$"#,##0_);\\("$"#,##0\\)',
  6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
  7: '"$"#,##0.00_);\\("$"#,##0.00\\)',
  8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  41: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

/** Format code of a built-in id; null for an id that has none. */
export function builtInFormat(id: number): string | null {
  return builtIn[id] ?? null;
}

/** Id of a code that is built in; null for a code of the workbook's own. */
export function builtInFormatId(code: string): number | null {
  const found = Object.entries(builtIn).find(([, text]) => text === code);
  return found ? Number(found[0]) : null;
}

/** What to show a date of formats 14 and 22 with in the Vietnamese locale; other codes as they are. */
export function vietnameseForm(code: string): string {
  if (code === "m/d/yyyy") return "dd/mm/yyyy";
  if (code === "m/d/yyyy h:mm") return "dd/mm/yyyy h:mm";
  return code;
}
