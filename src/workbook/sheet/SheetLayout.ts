import type { Area } from "../../domain/sheet/Area";
import type { SheetContent } from "../../domain/sheet/WritePlan";
import { addRowArea } from "./addRowArea";
import { joinAddresses } from "../excel/joinAddresses";

/** Rows of one height in points; null leaves it to Excel. Each address holds a cell of every row it means. */
export interface RowHeightGroup {
  readonly height: number | null;
  readonly addresses: readonly string[];
}

/** What a sheet has besides its cells, and copying cells does not bring along. */
export interface SheetLayout
  extends
    Pick<SheetContent, "columnWidths" | "frozenRows" | "page">,
    Partial<Pick<SheetContent, "validations" | "charts" | "hiddenColumns" | "tabColor">> {
  readonly rowHeights: readonly RowHeightGroup[];
}

/** The layout of a content that takes the place of `old`. */
export function layoutOf(content: SheetContent, old: Area | null): SheetLayout {
  const { columnWidths, frozenRows, page, validations, charts, hiddenColumns, tabColor } = content;
  return {
    columnWidths,
    rowHeights: rowHeightGroups(content, old),
    frozenRows,
    page,
    ...(validations && { validations }),
    ...(charts && { charts }),
    ...(hiddenColumns && { hiddenColumns }),
    ...(tabColor !== undefined && { tabColor }),
  };
}

/** Rows of one height together; rows of a longer old report get their height back from Excel. */
function rowHeightGroups({ values, rowHeights }: SheetContent, old: Area | null): RowHeightGroup[] {
  const areas = new Map<number | null, Area[]>();
  const lastRow = Math.max(values.length, old ? old.rowIndex + old.rowCount : 0);
  for (let rowIndex = 0; rowIndex < lastRow; rowIndex++) {
    const height = rowHeights[rowIndex] ?? null;
    const group = areas.get(height) ?? [];
    addRowArea(group, rowIndex);
    areas.set(height, group);
  }
  return [...areas].map(([height, group]) => ({ height, addresses: joinAddresses(group) }));
}
