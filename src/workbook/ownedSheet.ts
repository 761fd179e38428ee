import type { OwnedSheetRole } from "../domain/sheet/WorkbookSnapshot";

/** Hidden sheet-scoped name that marks the add-in's own sheets, so that they are never taken for a unit's report. */
export const roleName = "_thvps_role";

const roles: readonly OwnedSheetRole[] = ["report", "history", "staging", "checkpoint"];

/** The role in a name's formula (`="report"`); null for anything else. */
export function readRole(formula: unknown): OwnedSheetRole | null {
  if (typeof formula !== "string") return null;
  const text = formula.replace(/^=/, "").replace(/^"(.*)"$/, "$1");
  return roles.find((role) => role === text) ?? null;
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

function roleFormula(role: OwnedSheetRole): string {
  return `="${role}"`;
}
