import { isEntireColumn, isEntireRow } from "../../../domain/sheet/Area";
import { fullAddress } from "../../cells/address";
import { clearCells } from "../../cells/clearCells";
import type { ClassTable } from "../../protocol/ClassTable";
import { HostError } from "../../protocol/HostError";
import { bind, type HostObject } from "../../protocol/HostObject";
import type { HostSession } from "../../session/HostSession";
import { RangeAreasTarget, type RangeTarget } from "../../session/RangeTarget";
import { bindConditionalFormats } from "../rules/ConditionalFormatCollection";
import { bindRange } from "./Range";
import { clearTargets } from "./rangeCalls";
import { bindRangeFormat } from "./RangeFormat";
import { bindWorksheet } from "../worksheet/Worksheet";

export function bindRangeAreas(
  session: HostSession,
  sheetId: string,
  ranges: readonly RangeTarget[],
): HostObject {
  return bind(rangeAreasTable, new RangeAreasTarget(session, sheetId, ranges));
}

export const rangeAreasTable: ClassTable<RangeAreasTarget> = {
  name: "RangeAreas",
  page: "excel.rangeareas",
  properties: {
    address: { since: "1.9", get: address },
    addressLocal: { since: "1.9", get: address },
    areaCount: { since: "1.9", get: ({ ranges }) => ranges.length },
    cellCount: {
      since: "1.9",
      get: ({ ranges }) =>
        ranges.reduce((sum, { area }) => sum + area.rowCount * area.columnCount, 0),
    },
    isEntireRow: {
      since: "1.9",
      get: ({ ranges }) => ranges.every(({ area }) => isEntireRow(area)),
    },
    isEntireColumn: {
      since: "1.9",
      get: ({ ranges }) => ranges.every(({ area }) => isEntireColumn(area)),
    },
  },
  children: {
    areas: { since: "1.9", child: (target) => bind(rangeCollectionTable, target) },
    format: { since: "1.9", child: ({ ranges }) => bindRangeFormat(ranges) },
    conditionalFormats: { since: "1.9", child: ({ ranges }) => bindConditionalFormats(ranges) },
    worksheet: { since: "1.9", child: ({ session, sheetId }) => bindWorksheet(session, sheetId) },
  },
  calls: {
    clear: {
      since: "1.9",
      call: ({ ranges }, args) => {
        const target = args.choice(0, clearTargets, "All");
        for (const range of ranges) clearCells(range, target);
        return null;
      },
    },
  },
};

export const rangeCollectionTable: ClassTable<RangeAreasTarget> = {
  name: "RangeCollection",
  page: "excel.rangecollection",
  properties: {},
  items: ({ ranges }) => ranges.map(bindRange),
  openers: {
    getItemAt: {
      since: "1.9",
      open: ({ ranges }, args) => {
        const range = ranges[args.integer(0)];
        if (!range) throw new HostError("InvalidArgument");
        return bindRange(range);
      },
    },
  },
  calls: { getCount: { since: "1.9", call: ({ ranges }) => ranges.length } },
};

function address({ ranges }: RangeAreasTarget): string {
  return ranges.map(({ sheet, area }) => fullAddress(sheet.name, area)).join(",");
}
