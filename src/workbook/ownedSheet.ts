import { ownedSheetRoles, type OwnedSheetRole } from "../domain/sheet/WorkbookSnapshot";

/** Hidden sheet-scoped name that marks the add-in's own sheets, so that they are never taken for a unit's report. */
export const roleName = "_thvps_role";

/** Hidden sheet-scoped name that holds the period of a report. */
export const periodName = "_thvps_period";

/** The role in a name's formula (`="report"`); null for anything else. */
export function readRole(formula: unknown): OwnedSheetRole | null {
  const text = readText(formula);
  return ownedSheetRoles.find((role) => role === text) ?? null;
}

/** The text in a name's formula (`="2022-Q2"`); null where there is no such name. */
export function readText(formula: unknown): string | null {
  if (typeof formula !== "string") return null;
  return formula.replace(/^=/, "").replace(/^"(.*)"$/, "$1");
}

/** Queues writing down the period that a report is of. `hasPeriod`: the sheet has such a name already. */
export function setPeriod(sheet: Excel.Worksheet, period: string | null, hasPeriod: boolean): void {
  const formula = `="${period ?? ""}"`;
  if (hasPeriod) sheet.names.getItem(periodName).formula = formula;
  else if (period !== null) sheet.names.add(periodName, formula).visible = false;
}

/** Queues marking a sheet that has no role yet. */
export function addRole(sheet: Excel.Worksheet, role: OwnedSheetRole): void {
  sheet.names.add(roleName, roleFormula(role)).visible = false;
}

/** Queues marking a sheet that may have a role. */
export function setRole(sheet: Excel.Worksheet, role: OwnedSheetRole, hasRole: boolean): void {
  if (!hasRole) addRole(sheet, role);
  else sheet.names.getItem(roleName).formula = roleFormula(role);
}

/** Queues taking the mark off a sheet that has one. */
export function removeRole(sheet: Excel.Worksheet): void {
  sheet.names.getItem(roleName).delete();
}

function roleFormula(role: OwnedSheetRole): string {
  return `="${role}"`;
}
