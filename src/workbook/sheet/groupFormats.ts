import { areasMeet, type Area } from "../../domain/sheet/Area";
import type { CellFormat, FormatRun } from "../../domain/sheet/WritePlan";

/** Areas that take the same format, and have the same inner borders to set where it has borders. */
export interface FormatGroup {
  readonly format: CellFormat;
  readonly areas: Area[];
}

/**
 * Joins runs of the same format, so that they are written as one multi-area range. Runs apply in
 * order: a run joins an earlier group only if no group between them touches its area. Number formats
 * are left out, since multi-area ranges have none.
 */
export function groupFormats(runs: readonly FormatRun[]): FormatGroup[] {
  const groups: FormatGroup[] = [];
  const keys: string[] = [];
  for (const { area, format } of runs) {
    const look = lookOf(format);
    if (Object.keys(look).length === 0) continue;
    const key = groupKey(look, area);
    const index = joinable(groups, keys, key, area);
    if (index === null) {
      groups.push({ format: look, areas: [area] });
      keys.push(key);
    } else {
      groups[index]?.areas.push(area);
    }
  }
  return groups;
}

function lookOf(format: CellFormat): CellFormat {
  const look: { -readonly [Key in keyof CellFormat]: CellFormat[Key] } = { ...format };
  delete look.numberFormat;
  return look;
}

function joinable(
  groups: readonly FormatGroup[],
  keys: readonly string[],
  key: string,
  area: Area,
): number | null {
  for (let index = groups.length - 1; index >= 0; index--) {
    if (keys[index] === key) return index;
    if (groups[index]?.areas.some((other) => areasMeet(other, area))) return null;
  }
  return null;
}

/** Areas with inner borders stay apart from those without: a single row has no inner horizontal border to set. */
function groupKey(format: CellFormat, area: Area): string {
  const shape = format.bordered ? `${area.rowCount > 1}/${area.columnCount > 1}` : "";
  const entries = Object.entries(format).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([shape, entries]);
}
