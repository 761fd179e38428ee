import { freeSheetName } from "../sheet/sheetNamed";
import { foldText } from "../text/foldText";
import { matchUnit } from "./matchUnit";
import type { Unit } from "./Roster";
import { indexUnits } from "./UnitIndex";

/**
 * The unit that a report sheet belongs to: the one its label "Đơn vị:" names, else the one whose sheet has
 * this name in the roster, else the one the sheet's name means ("P.CCHC (2)", "CCHC Q2"). null for none.
 */
export function matchSheetUnit(
  label: string,
  sheetName: string,
  units: readonly Unit[],
): Unit | null {
  const named = label.trim() === "" ? null : matchUnit(label, units);
  return named ? named.unit : unitOfSheetName(sheetName, units);
}

/** The unit whose sheet this is by its name alone. */
export function unitOfSheetName(sheetName: string, units: readonly Unit[]): Unit | null {
  const { bySheetName } = indexUnits(units);
  const bare = withoutVersion(sheetName);
  for (const name of [sheetName, bare]) {
    const listed = bySheetName.get(foldText(name)) ?? [];
    const [only] = listed;
    if (only && listed.length === 1) return only;
  }
  const match = matchUnit(bare, units);
  return match?.certainty === "exact" ? match.unit : unitOfCutName(sheetName, units);
}

/** Excel's limit of 31 characters, less a space that was cut off with it. */
const cutLength = 30;

/** "Ban Quản lý các Khu công nghiệp" for "… và Khu kinh tế": the unit whose name, cut as Excel cuts it, begins so. */
function unitOfCutName(sheetName: string, units: readonly Unit[]): Unit | null {
  const name = sheetName.normalize("NFC").trim();
  if (name.length < cutLength) return null;
  const beginning = foldText(name.replace(/\s*\(\d+\)$/u, ""));
  const found = units.filter((unit) =>
    foldText(freeSheetName([], unit.name.normalize("NFC"))).startsWith(beginning),
  );
  const [only] = found;
  return only && found.length === 1 ? only : null;
}

/** Excel's "(2)" of a copied sheet, a period ("Q2", "quý II", "6T", "2022") and "BC" are no part of the unit's name. */
function withoutVersion(sheetName: string): string {
  return sheetName
    .normalize("NFC")
    .replace(/\(\d+\)\s*$/u, "")
    .replace(/^(bc|báo cáo)[\s._-]+/iu, "")
    .replace(
      /[\s._-]*(?:(?:quý|quí|q|tháng|t|năm|kỳ)[\s._-]*(?:[ivx]+|\d{1,2})|\d{1,2}\s*(?:tháng|t)|(?:19|20)\d\d)(?=$|[\s._-])/giu,
      " ",
    )
    .trim();
}
