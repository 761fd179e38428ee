import type { Area } from "../../domain/sheet/Area";
import { sheetNamed } from "../../domain/sheet/sheetNamed";
import type { WorkbookSnapshot } from "../../domain/sheet/WorkbookSnapshot";
import type { Checkpoint } from "./Checkpoint";
import { isDrawable } from "../sheet/addCharts";
import type { SheetOverview } from "../read/readOverview";
import { readMergedAreas } from "../read/readMergedAreas";
import { usedAreaOf } from "../read/readWorkbook";
import type { Restoration } from "./restoreSheet";
import { readLayout } from "./readLayout";

/** What the hidden copies hold besides their cells. A copy that somebody has deleted brings nothing back. */
export async function readRestorations(
  context: Excel.RequestContext,
  checkpoint: Checkpoint,
  sheets: readonly SheetOverview[],
  snapshot: WorkbookSnapshot,
): Promise<Restoration[]> {
  const open = checkpoint.replaced.filter(({ copy }) => sheetNamed(sheets, copy));
  const used = open.map(({ copy }) =>
    context.workbook.worksheets
      .getItem(copy)
      .getUsedRangeOrNullObject(false)
      .untrack()
      .load("rowIndex,columnIndex,rowCount,columnCount"),
  );
  await context.sync();
  const parts = open.map(({ copy }, index) => {
    const range = used[index];
    return { sheetId: copy, area: (range && usedAreaOf(range)) ?? firstCell };
  });
  const merged = await readMergedAreas(context, parts);
  const restorations: Restoration[] = [];
  for (const [index, part] of parts.entries()) {
    const sheet = context.workbook.worksheets.getItem(part.sheetId);
    const size = sizeOf([part.area, ...(merged.get(part.sheetId) ?? [])]);
    const layout = await readLayout(context, sheet, size);
    const one = open[index];
    if (!one) continue;
    const { copy, sheet: target, role, period, visibility } = one;
    const kept = sheetNamed(snapshot.sheets, copy);
    const charts = kept ? one.charts.filter((chart) => isDrawable(kept, chart)) : [];
    restorations.push({ copy, target, role, period, visibility, charts, layout });
  }
  return restorations;
}

const firstCell: Area = { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 };

/** From A1 to the last row and column of all areas: a merged area may reach beyond the cells in use. */
function sizeOf(areas: readonly Area[]): Pick<Area, "rowCount" | "columnCount"> {
  return {
    rowCount: Math.max(...areas.map(({ rowIndex, rowCount }) => rowIndex + rowCount)),
    columnCount: Math.max(
      ...areas.map(({ columnIndex, columnCount }) => columnIndex + columnCount),
    ),
  };
}
