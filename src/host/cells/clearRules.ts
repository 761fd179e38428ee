import type { Area } from "../../domain/sheet/Area";
import { HostError } from "../protocol/HostError";
import type { RangeTarget } from "../session/RangeTarget";
import { areaCovers, intersectAreas } from "./address";

/** Takes the cells out of every conditional format; a rule that loses all its cells goes. */
export function clearRules(ranges: readonly RangeTarget[]): void {
  for (const { session, sheet, area } of ranges) {
    for (const rule of session.rules.list(sheet)) {
      if (!rule.areas.some((part) => intersectAreas(part, area))) continue;
      if (rule.areas.every((part) => areaCovers(area, part))) {
        session.rules.delete(sheet, rule.id);
        continue;
      }
      if (rule.type !== "expression") throw new HostError("UnsupportedOperation");
      const areas = rule.areas.flatMap((part) => subtractArea(part, area));
      session.rules.change(sheet, rule.id, { areas });
    }
    session.markChanged(sheet.id);
  }
}

/** What is left of an area without the cells of another: up to four rectangles. */
function subtractArea(area: Area, hole: Area): Area[] {
  const common = intersectAreas(area, hole);
  if (!common) return [area];
  const { rowIndex, columnIndex, rowCount, columnCount } = area;
  const below = common.rowIndex + common.rowCount;
  const behind = common.columnIndex + common.columnCount;
  const middle = { rowIndex: common.rowIndex, rowCount: common.rowCount };
  return [
    { ...area, rowCount: common.rowIndex - rowIndex },
    { ...middle, columnIndex, columnCount: common.columnIndex - columnIndex },
    { ...middle, columnIndex: behind, columnCount: columnIndex + columnCount - behind },
    { ...area, rowIndex: below, rowCount: rowIndex + rowCount - below },
  ].filter((part) => part.rowCount > 0 && part.columnCount > 0);
}
