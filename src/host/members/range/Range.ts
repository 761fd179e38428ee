import type { ClassTable } from "../../protocol/ClassTable";
import { bind, type HostObject } from "../../protocol/HostObject";
import { RangeTarget } from "../../session/RangeTarget";
import { bindConditionalFormats } from "../rules/ConditionalFormatCollection";
import { bindDataValidation } from "../rules/DataValidation";
import { lineCalls } from "./lineProperties";
import { rangeCalls } from "./rangeCalls";
import { rangeOpeners } from "./rangeOpeners";
import { rangeProperties } from "./rangeProperties";
import { bindRangeFormat } from "./RangeFormat";
import { bindRangeSort } from "./RangeSort";
import { bindWorksheet } from "../worksheet/Worksheet";
import type { SheetTarget } from "../worksheet/SheetTarget";
import type { Area } from "../../../domain/sheet/Area";

export function bindRange(range: RangeTarget): HostObject {
  return bind(rangeTable(), range);
}

/** A range of a sheet by its area. */
export function bindArea({ session, sheetId }: SheetTarget, area: Area): HostObject {
  return bindRange(new RangeTarget(session, sheetId, area));
}

let table: ClassTable<RangeTarget> | null = null;

/** Made when first asked for, because ranges lead to sheets and sheets back to ranges. */
export function rangeTable(): ClassTable<RangeTarget> {
  table ??= {
    name: "Range",
    page: "excel.range",
    properties: rangeProperties,
    children: {
      format: { since: "1.1", child: (range) => bindRangeFormat([range]) },
      worksheet: { since: "1.1", child: (range) => bindWorksheet(range.session, range.sheet.id) },
      conditionalFormats: { since: "1.6", child: (range) => bindConditionalFormats([range]) },
      dataValidation: { since: "1.8", child: bindDataValidation },
      sort: { since: "1.2", child: bindRangeSort },
    },
    openers: rangeOpeners,
    calls: { ...rangeCalls, ...lineCalls },
  };
  return table;
}
