import type { NewRule, SheetModel } from "../../../files/xlsx/model/WorkbookModel";
import { refuseProtected } from "../../cells/guardWrite";
import { isCriterion } from "../../formula/isCriterion";
import { parseFormula } from "../../formula/parseFormula";
import { readBoolean, readNumber, readText } from "../../protocol/Arguments";
import type { ClassTable } from "../../protocol/ClassTable";
import { HostError, itemNotFound } from "../../protocol/HostError";
import { bind, type HostObject } from "../../protocol/HostObject";
import type { HostSession } from "../../session/HostSession";
import { RangeTarget } from "../../session/RangeTarget";
import type { HostRule } from "../../session/RuleStore";
import { bindRange } from "../range/Range";
import { bindRangeAreas } from "../range/RangeAreas";
import { readColor } from "../readColor";

interface RuleTarget {
  readonly session: HostSession;
  readonly sheetId: string;
  readonly id: string;
}

export function bindConditionalFormat(target: RuleTarget): HostObject {
  return bind(conditionalFormatTable, target);
}

/** Kinds of Office.js by the kinds of the file format; what is not here is a preset. */
const kinds: Readonly<Record<string, string>> = {
  expression: "Custom",
  cellIs: "CellValue",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
};

export const conditionalFormatTable: ClassTable<RuleTarget> = {
  name: "ConditionalFormat",
  page: "excel.conditionalformat",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { since: "1.6", get: ({ id }) => id },
    type: { since: "1.6", get: (target) => kinds[ruleOf(target).type] ?? "PresetCriteria" },
    priority: {
      since: "1.6",
      note: "From 0; a negative one counts from the end, one out of bounds means the last or the first.",
      get: (target) => {
        const rules = target.session.rules.list(sheetOf(target));
        return rules.findIndex(({ id }) => id === target.id);
      },
      set: (target, value) => {
        const sheet = sheetOf(target);
        refuseProtected(target.session, sheet, "formatCells");
        target.session.rules.move(sheet, target.id, readNumber(value));
        target.session.markChanged(sheet.id);
      },
    },
    stopIfTrue: {
      since: "1.6",
      get: (target) => ruleOf(target).stopIfTrue,
      set: (target, value) => {
        change(target, { stopIfTrue: readBoolean(value) });
      },
    },
  },
  children: {
    custom: { since: "1.6", child: (target) => custom(target) ?? itemNotFound() },
    customOrNullObject: { since: "1.6", child: custom },
  },
  openers: {
    getRange: { since: "1.6", open: (target) => singleRange(target) ?? itemNotFound() },
    getRangeOrNullObject: { since: "1.6", open: singleRange },
    getRanges: {
      since: "1.9",
      open: (target) => bindRangeAreas(target.session, target.sheetId, rangesOf(target)),
    },
  },
  calls: {
    delete: {
      since: "1.6",
      call: (target) => {
        const sheet = sheetOf(target);
        refuseProtected(target.session, sheet, "formatCells");
        target.session.rules.delete(sheet, target.id);
        target.session.markChanged(sheet.id);
        return null;
      },
    },
  },
};

export const customConditionalFormatTable: ClassTable<RuleTarget> = {
  name: "CustomConditionalFormat",
  page: "excel.customconditionalformat",
  properties: {},
  children: {
    rule: { since: "1.6", child: (target) => bind(conditionalRuleTable, target) },
    format: { since: "1.6", child: (target) => bind(conditionalRangeFormatTable, target) },
  },
};

export const conditionalRuleTable: ClassTable<RuleTarget> = {
  name: "ConditionalFormatRule",
  page: "excel.conditionalformatrule",
  properties: {
    formula: {
      since: "1.6",
      note: 'A formula without "=" is refused: our belief. So are unions, intersections and array constants, as Excel says itself.',
      get: (target) => {
        const { formula } = ruleOf(target);
        return formula === null || formula === "" ? "" : `=${formula}`;
      },
      set: (target, value) => {
        const text = readText(value);
        const root = text.startsWith("=") ? parseFormula(text.slice(1))?.root : undefined;
        if (!root || !isCriterion(root)) {
          throw new HostError("InvalidArgument", "The formula is broken, or none for a rule.");
        }
        change(target, { formula: text.slice(1) });
      },
    },
  },
};

export const conditionalRangeFormatTable: ClassTable<RuleTarget> = {
  name: "ConditionalRangeFormat",
  page: "excel.conditionalrangeformat",
  properties: {},
  children: {
    fill: { since: "1.6", child: (target) => bind(conditionalFillTable, target) },
    font: { since: "1.6", child: (target) => bind(conditionalFontTable, target) },
  },
};

export const conditionalFillTable: ClassTable<RuleTarget> = {
  name: "ConditionalRangeFill",
  page: "excel.conditionalrangefill",
  properties: {
    color: {
      since: "1.6",
      get: (target) => ruleOf(target).fill ?? "",
      set: (target, value) => {
        change(target, { fill: readColor(readText(value)) });
      },
    },
  },
  calls: {
    clear: {
      since: "1.6",
      call: (target) => {
        change(target, { fill: null });
        return null;
      },
    },
  },
};

export const conditionalFontTable: ClassTable<RuleTarget> = {
  name: "ConditionalRangeFont",
  page: "excel.conditionalrangefont",
  properties: {
    color: {
      since: "1.6",
      get: (target) => ruleOf(target).fontColor ?? "",
      set: (target, value) => {
        change(target, { fontColor: readColor(readText(value)) });
      },
    },
    bold: {
      since: "1.6",
      get: (target) => ruleOf(target).bold,
      set: (target, value) => {
        change(target, { bold: readBoolean(value) });
      },
    },
  },
  calls: {
    clear: {
      since: "1.6",
      call: (target) => {
        change(target, { fontColor: null, bold: null });
        return null;
      },
    },
  },
};

function sheetOf({ session, sheetId }: RuleTarget): SheetModel {
  return session.sheet(sheetId);
}

function ruleOf(target: RuleTarget): HostRule {
  const rule = target.session.rules.find(sheetOf(target), target.id);
  if (!rule) throw new HostError("ItemNotFound");
  return rule;
}

function custom(target: RuleTarget): HostObject | null {
  return ruleOf(target).type === "expression" ? bind(customConditionalFormatTable, target) : null;
}

function rangesOf(target: RuleTarget): RangeTarget[] {
  const { session, sheetId } = target;
  return ruleOf(target).areas.map((area) => new RangeTarget(session, sheetId, area));
}

/** The rule's range where it has but one. */
function singleRange(target: RuleTarget): HostObject | null {
  const [first, ...others] = rangesOf(target);
  return first && others.length === 0 ? bindRange(first) : null;
}

function change(target: RuleTarget, patch: Partial<NewRule>): void {
  const sheet = sheetOf(target);
  refuseProtected(target.session, sheet, "formatCells");
  target.session.rules.change(sheet, target.id, patch);
  target.session.markChanged(sheet.id);
}
