import { intersectAreas } from "../../../domain/sheet/Area";
import { clearRules } from "../../cells/clearRules";
import { refuseProtected } from "../../cells/guardWrite";
import type { Arguments } from "../../protocol/Arguments";
import type { ClassTable } from "../../protocol/ClassTable";
import { HostError, itemNotFound } from "../../protocol/HostError";
import { bind, type HostObject } from "../../protocol/HostObject";
import type { Json } from "../../protocol/wire";
import type { HostRule } from "../../session/RuleStore";
import type { RangeTarget } from "../../session/RangeTarget";
import { bindConditionalFormat } from "./ConditionalFormat";

export function bindConditionalFormats(ranges: readonly RangeTarget[]): HostObject {
  return bind(conditionalFormatsTable, ranges);
}

export const conditionalFormatsTable: ClassTable<readonly RangeTarget[]> = {
  name: "ConditionalFormatCollection",
  page: "excel.conditionalformatcollection",
  properties: {},
  items: (ranges) => rulesOf(ranges).map((rule) => open(ranges, rule.id)),
  indexer: { since: "1.6", item: (ranges, key) => find(ranges, key) ?? itemNotFound() },
  openers: {
    add: {
      since: "1.6",
      note: "Custom only. A new rule goes before all others.",
      open: addRule,
    },
    getItemAt: {
      since: "1.6",
      open: (ranges, args) => {
        const rule = rulesOf(ranges)[args.integer(0)];
        if (!rule) throw new HostError("InvalidArgument");
        return open(ranges, rule.id);
      },
    },
    getItemOrNullObject: { since: "1.14", open: (ranges, args) => find(ranges, args.text(0)) },
  },
  calls: {
    getCount: { since: "1.6", call: (ranges) => rulesOf(ranges).length },
    clearAll: {
      since: "1.6",
      call: (ranges) => {
        for (const { session, sheet } of ranges) refuseProtected(session, sheet, "formatCells");
        clearRules(ranges);
        return null;
      },
    },
  },
};

/** Rules that touch the ranges, first priority first. */
function rulesOf(ranges: readonly RangeTarget[]): readonly HostRule[] {
  const [first] = ranges;
  if (!first) return [];
  const touches = (rule: HostRule): boolean =>
    rule.areas.some((part) => ranges.some(({ area }) => intersectAreas(part, area)));
  return first.session.rules.list(first.sheet).filter(touches);
}

function open(ranges: readonly RangeTarget[], id: string): HostObject {
  const [first] = ranges;
  if (!first) return itemNotFound();
  return bindConditionalFormat({ session: first.session, sheetId: first.sheetId, id });
}

function find(ranges: readonly RangeTarget[], key: Json): HostObject | null {
  const [first] = ranges;
  if (typeof key !== "string" || !first) throw new HostError("InvalidArgument");
  const rule = first.session.rules.find(first.sheet, key);
  return rule && open(ranges, rule.id);
}

const kinds = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;

function addRule(ranges: readonly RangeTarget[], args: Arguments): HostObject {
  const [first] = ranges;
  if (!first) return itemNotFound();
  const { session, sheet } = first;
  refuseProtected(session, sheet, "formatCells");
  const kind = args.choice(0, kinds, "Custom");
  if (kind !== "Custom" || args.at(0) === null) throw new HostError("UnsupportedOperation");
  const rule = session.rules.add(
    sheet,
    ranges.map(({ area }) => area),
  );
  session.markChanged(sheet.id);
  return open(ranges, rule.id);
}
