import * as v from "valibot";
import type { RunJournal } from "./RunJournal";

const count = v.pipe(v.number(), v.finite(), v.minValue(0));

const area = v.looseObject({
  rowIndex: count,
  columnIndex: count,
  rowCount: count,
  columnCount: count,
});

const page = v.looseObject({
  pagesWide: count,
  orientation: v.picklist(["portrait", "landscape"]),
  titleRows: v.nullable(v.looseObject({ first: count, count })),
});

const storedChart = v.looseObject({
  title: v.string(),
  titleMark: v.string(),
  mark: v.string(),
  frame: v.record(v.string(), count),
});

const placement = v.looseObject({
  staging: v.string(),
  target: v.string(),
  rowCount: count,
  columnCount: count,
  frozenRows: count,
  columnWidths: v.array(count),
  rowHeights: v.array(v.looseObject({ height: v.nullable(count), addresses: v.array(v.string()) })),
  page,
  chartsBefore: v.optional(v.array(storedChart)),
  period: v.optional(v.nullable(v.string())),
});

const rule = v.looseObject({
  area,
  formula: v.string(),
  fill: v.string(),
  fontColor: v.string(),
});

const keptReport = v.looseObject({
  source: v.string(),
  made: v.string(),
  copy: v.string(),
  target: v.nullable(v.string()),
});

const cellReplacement = v.looseObject({
  sheet: v.string(),
  cells: v.array(v.looseObject({ rowIndex: count, columnIndex: count })),
});

/** What a journal must have for its run to be finished; what an undoing puts back is only looked at in outline. */
const journal = v.looseObject({
  version: v.literal(1),
  phase: v.picklist(["building", "placing"]),
  placements: v.array(placement),
  rules: v.array(v.looseObject({ sheet: v.string(), rules: v.array(rule) })),
  kept: v.optional(v.array(keptReport)),
  added: v.optional(v.array(v.looseObject({ staging: v.string(), target: v.string() }))),
  made: v.optional(v.array(v.looseObject({ sheet: v.string(), after: v.string() }))),
  cells: v.optional(v.array(cellReplacement)),
  restored: v.optional(v.array(v.looseObject({}))),
  restoredCells: v.optional(v.array(v.looseObject({}))),
  removed: v.optional(v.array(v.looseObject({}))),
  otherCharts: v.optional(v.record(v.string(), v.array(v.string()))),
  settings: v.optional(v.looseObject({})),
  attempts: v.optional(count),
});

/** Reads the journal's text; "unreadable" for what this version did not write. */
export function readJournal(value: unknown): RunJournal | "unreadable" {
  if (typeof value !== "string") return "unreadable";
  try {
    const read: unknown = JSON.parse(value);
    return isJournal(read) ? read : "unreadable";
  } catch {
    return "unreadable";
  }
}

function isJournal(value: unknown): value is RunJournal {
  return v.is(journal, value);
}
