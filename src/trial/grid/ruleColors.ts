import { areaContains, maxColumns } from "../../domain/sheet/Area";
import type { CellValue } from "../../domain/sheet/WorkbookSnapshot";
import type {
  ConditionalRule,
  SheetModel,
  WorkbookModel,
} from "../../files/xlsx/model/WorkbookModel";
import { evaluateRule } from "../../host/evaluateRule";
import type { RuleColors } from "./cellBox";

/**
 * Colours that the sheet's conditional formats give a cell, null for none. Serves formula rules in functions that the
 * host knows; others (scales, bars, icons) are left undrawn. `today` is a serial of the workbook's own date system.
 */
export function createRuleColors(model: WorkbookModel, sheet: SheetModel, today: number) {
  const rules = sheet
    .rules()
    .filter((rule) => rule.type === "expression" && rule.formula !== null)
    .sort((one, other) => one.priority - other.priority);
  const known = new Map<number, RuleColors | null>();
  const cell = (rowIndex: number, columnIndex: number, sheetName: string | null): CellValue => {
    const source = sheetName === null ? sheet : sheetNamed(model, sheetName);
    return source?.contentAt(rowIndex, columnIndex)?.value ?? "";
  };

  function holds(rule: ConditionalRule, rowIndex: number, columnIndex: number): boolean {
    const [first] = rule.areas;
    if (!first || rule.formula === null) return false;
    if (!rule.areas.some((area) => areaContains(area, rowIndex, columnIndex))) return false;
    const position = {
      rowOffset: rowIndex - first.rowIndex,
      columnOffset: columnIndex - first.columnIndex,
    };
    return evaluateRule(rule.formula, cell, position, today) === true;
  }

  function colorsAt(rowIndex: number, columnIndex: number): RuleColors | null {
    let fill: string | null = null;
    let fontColor: string | null = null;
    for (const rule of rules) {
      if (!holds(rule, rowIndex, columnIndex)) continue;
      fill ??= rule.fill;
      fontColor ??= rule.fontColor;
      if (rule.stopIfTrue) break;
    }
    return fill === null && fontColor === null ? null : { fill, fontColor };
  }

  return (rowIndex: number, columnIndex: number): RuleColors | null => {
    if (rules.length === 0) return null;
    const key = rowIndex * maxColumns + columnIndex;
    let colors = known.get(key);
    if (colors === undefined) {
      colors = colorsAt(rowIndex, columnIndex);
      known.set(key, colors);
    }
    return colors;
  };
}

function sheetNamed(model: WorkbookModel, name: string): SheetModel | undefined {
  return model.sheets().find((sheet) => sheet.name === name);
}
