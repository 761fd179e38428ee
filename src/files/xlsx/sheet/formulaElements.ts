/** Elements of a worksheet whose text is a formula: of rules, validations (also those in extLst) and controls. */
export const formulaElements: ReadonlySet<string> = new Set([
  "formula",
  "formula1",
  "formula2",
  "f",
]);
