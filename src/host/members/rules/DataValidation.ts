import { type Area, areaCovers, intersectAreas } from "../../../domain/sheet/Area";
import { moveFormula } from "../../../files/xlsx/formula/moveFormula";
import { subtractArea } from "../../../files/xlsx/sheet/areas";
import type { Validation, ValidationRule } from "../../../files/xlsx/model/ValidationModel";
import { refuseProtected } from "../../cells/guardWrite";
import { obeysValidation } from "../../cells/entry/obeysValidation";
import { usedWithin } from "../../cells/usedWithin";
import { readBoolean, readChoice, readObject, readText } from "../../protocol/Arguments";
import type { ClassTable } from "../../protocol/ClassTable";
import { HostError } from "../../protocol/HostError";
import { bind, type HostObject } from "../../protocol/HostObject";
import type { Json } from "../../protocol/wire";
import type { RangeTarget } from "../../session/RangeTarget";
import { criteriaOf, readCriteria, typeName } from "./validationCriteria";

export function bindDataValidation(range: RangeTarget): HostObject {
  return bind(dataValidationTable, range);
}

export const dataValidationTable: ClassTable<RangeTarget> = {
  name: "DataValidation",
  page: "excel.datavalidation",
  properties: {
    type: { since: "1.8", get: readType },
    rule: {
      since: "1.8",
      note: "Without a rule it reads as an empty object, with several as null: our belief.",
      get: readRule,
      set: (range, value) => {
        const { date1904 } = range.session.workbook;
        writeRule(range, readCriteria(value, date1904), true);
      },
    },
    valid: {
      since: "1.8",
      note: "A rule whose formula is not evaluated here counts as obeyed.",
      get: readValid,
    },
    prompt: {
      since: "1.8",
      note: "At most 32 and 255 characters, as Excel's dialog allows.",
      get: (range) => {
        const rule = ruleOf(range);
        if (!rule) return null;
        return { message: rule.prompt, showPrompt: rule.showPrompt, title: rule.promptTitle };
      },
      set: writePrompt,
    },
    errorAlert: {
      since: "1.8",
      note: "At most 32 and 225 characters, as Excel's dialog allows.",
      get: readAlert,
      set: writeAlert,
    },
    ignoreBlanks: {
      since: "1.8",
      get: (range) => ruleOf(range)?.allowBlank ?? null,
      set: (range, value) => {
        writeRule(range, { allowBlank: readBoolean(value) }, false);
      },
    },
  },
  calls: {
    clear: {
      since: "1.8",
      call: ({ session, sheet, area }) => {
        refuseProtected(session, sheet);
        sheet.validations.clear(area);
        session.markChanged(sheet.id);
        return null;
      },
    },
  },
};

/** Any value may be typed; a blank too, and messages would show. */
const anyValue: ValidationRule = {
  type: "none",
  operator: "between",
  formula1: null,
  formula2: null,
  allowBlank: true,
  hasDropDown: true,
  showPrompt: true,
  promptTitle: "",
  prompt: "",
  showError: true,
  errorTitle: "",
  error: "",
  errorStyle: "stop",
};

/** null where some cells obey their rule and some do not. */
function readValid({ session, sheetId, sheet, area }: RangeTarget): Json {
  const answers = new Set<boolean>();
  for (const validation of sheet.validations.touching(area)) {
    for (const part of validation.areas) {
      const common = intersectAreas(part, area);
      const filled = common && usedWithin(sheet, common, true);
      if (!filled || !areaCovers(filled, common)) {
        answers.add(validation.allowBlank || validation.type === "none");
      }
      if (!filled) continue;
      for (const { rowIndex, columnIndex } of cellsOf(filled)) {
        const value = sheet.contentAt(rowIndex, columnIndex)?.value ?? "";
        const cell = { sheetId, rowIndex, columnIndex, value };
        answers.add(obeysValidation(session, validation, cell) ?? true);
      }
    }
  }
  if (answers.size === 2) return null;
  return !answers.has(false);
}

function cellsOf(area: Area): { rowIndex: number; columnIndex: number }[] {
  return Array.from({ length: area.rowCount * area.columnCount }, (_, at) => ({
    rowIndex: area.rowIndex + Math.floor(at / area.columnCount),
    columnIndex: area.columnIndex + (at % area.columnCount),
  }));
}

/** The rule that all cells of the range have, as seen from its first cell; null where they differ. */
function ruleOf(range: RangeTarget): ValidationRule | null {
  const found = range.sheet.validations.touching(range.area);
  const [first, ...others] = found;
  if (!first) return anyValue;
  if (others.length > 0 || !coversAll(found, range.area)) return null;
  return seenFrom(range.area, first);
}

function seenFrom(area: Area, validation: Validation): ValidationRule {
  const [first = area] = validation.areas;
  const [rows, columns] = [area.rowIndex - first.rowIndex, area.columnIndex - first.columnIndex];
  const moved = (formula: string | null): string | null =>
    formula === null ? null : moveFormula(formula, rows, columns);
  return {
    ...validation,
    formula1: moved(validation.formula1),
    formula2: moved(validation.formula2),
  };
}

function coversAll(validations: readonly Validation[], area: Area): boolean {
  const holes = validations.flatMap(({ areas }) => areas);
  const rest = holes.reduce(
    (left, hole) => left.flatMap((part) => subtractArea(part, hole)),
    [area],
  );
  return rest.length === 0;
}

/** "MixedCriteria" where all cells have the same kind of rule, "Inconsistent" where not (excel.datavalidationtype). */
function readType(range: RangeTarget): Json {
  const rule = ruleOf(range);
  if (rule) return typeName(rule.type);
  const found = range.sheet.validations.touching(range.area);
  const isOneKind = new Set(found.map(({ type }) => type)).size === 1;
  return isOneKind && coversAll(found, range.area) ? "MixedCriteria" : "Inconsistent";
}

function readRule(range: RangeTarget): Json {
  const rule = ruleOf(range);
  return rule && criteriaOf(rule);
}

function readAlert(range: RangeTarget): Json {
  const rule = ruleOf(range);
  if (!rule) return null;
  const style = rule.errorStyle.charAt(0).toUpperCase() + rule.errorStyle.slice(1);
  return { message: rule.error, showAlert: rule.showError, style, title: rule.errorTitle };
}

function writePrompt(range: RangeTarget, value: Json): void {
  const [title, message] = [shortText(value, "title", 32), shortText(value, "message", 255)];
  const showPrompt = readBoolean(memberOf(value, "showPrompt") ?? true);
  writeRule(range, { promptTitle: title, prompt: message, showPrompt }, false);
}

function writeAlert(range: RangeTarget, value: Json): void {
  const [title, message] = [shortText(value, "title", 32), shortText(value, "message", 225)];
  const showError = readBoolean(memberOf(value, "showAlert") ?? true);
  const styles = ["Stop", "Warning", "Information"] as const;
  const style = readChoice(memberOf(value, "style") ?? "Stop", styles);
  const errorStyle = style.toLowerCase();
  writeRule(range, { errorTitle: title, error: message, showError, errorStyle }, false);
}

/** Criteria replace what differs between the cells; all else needs one rule to belong to (our belief). */
function writeRule(range: RangeTarget, patch: Partial<ValidationRule>, replaces: boolean): void {
  const { session, sheet, area } = range;
  refuseProtected(session, sheet);
  const rule = ruleOf(range) ?? (replaces ? anyValue : refuseMixed());
  sheet.validations.set(area, { ...rule, ...patch });
  session.markChanged(sheet.id);
}

function refuseMixed(): never {
  throw new HostError("InvalidOperation", "The cells have several rules.");
}

function memberOf(value: Json, name: string): Json {
  return readObject(value).get(name) ?? null;
}

function shortText(value: Json, name: string, longest: number): string {
  const text = readText(memberOf(value, name) ?? "");
  if (text.length > longest) throw new HostError("InvalidArgument", `${name}: too long.`);
  return text;
}
