import { ownedSheetRoles, type OwnedSheetRole } from "../../domain/sheet/WorkbookSnapshot";

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
  if (hasPeriod || period !== null) setText(sheet, periodName, period ?? "", hasPeriod);
}

/** Queues marking a sheet that has no role yet. */
export function addRole(sheet: Excel.Worksheet, role: OwnedSheetRole): void {
  setText(sheet, roleName, role, false);
}

/** Queues marking a sheet that may have a role. */
export function setRole(sheet: Excel.Worksheet, role: OwnedSheetRole, hasRole: boolean): void {
  setText(sheet, roleName, role, hasRole);
}

/** Queues marking a sheet, or taking its mark off where it is to have none. */
export function setOptionalRole(
  sheet: Excel.Worksheet,
  role: OwnedSheetRole | null,
  hasRole: boolean,
): void {
  if (role !== null) setRole(sheet, role, hasRole);
  else if (hasRole) removeRole(sheet);
}

/** Queues taking the mark off a sheet that has one. */
function removeRole(sheet: Excel.Worksheet): void {
  sheet.names.getItem(roleName).delete();
}

/** Hides the name also where it is there: a run may have died between adding and hiding it. */
function setText(sheet: Excel.Worksheet, name: string, text: string, isThere: boolean): void {
  const formula = `="${text}"`;
  const item = isThere ? sheet.names.getItem(name) : sheet.names.add(name, formula);
  if (isThere) item.formula = formula;
  item.visible = false;
}
