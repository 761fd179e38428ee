import type { RunJournal } from "./RunJournal";

/** Reads the journal's text; "unreadable" for what this version did not write. */
export function readJournal(value: unknown): RunJournal | "unreadable" {
  if (typeof value !== "string") return "unreadable";
  try {
    const journal: unknown = JSON.parse(value);
    return isJournal(journal) ? journal : "unreadable";
  } catch {
    return "unreadable";
  }
}

function isJournal(value: unknown): value is RunJournal {
  return (
    isRecord(value) &&
    value["version"] === 1 &&
    (value["phase"] === "building" || value["phase"] === "placing") &&
    isArrayOf(value["placements"], isPlacement) &&
    isArrayOf(value["rules"], isRuleReplacement) &&
    (value["kept"] === undefined || isArrayOf(value["kept"], isKeptReport)) &&
    (value["added"] === undefined || isArrayOf(value["added"], isAddedSheet)) &&
    (value["made"] === undefined || isArrayOf(value["made"], isMadeSheet)) &&
    (value["cells"] === undefined || isArrayOf(value["cells"], isCellReplacement)) &&
    ["restored", "restoredCells", "removed"].every(
      (key) => value[key] === undefined || isArrayOf(value[key], isRecord),
    ) &&
    (value["otherCharts"] === undefined || isChartNames(value["otherCharts"])) &&
    (value["settings"] === undefined || isRecord(value["settings"])) &&
    (value["attempts"] === undefined || isCount(value["attempts"]))
  );
}

function isPlacement(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value["staging"] === "string" &&
    typeof value["target"] === "string" &&
    isCount(value["rowCount"]) &&
    isCount(value["columnCount"]) &&
    isCount(value["frozenRows"]) &&
    isArrayOf(value["columnWidths"], isCount) &&
    isArrayOf(value["rowHeights"], isRowHeightGroup) &&
    isPage(value["page"]) &&
    (value["chartsBefore"] === undefined || isArrayOf(value["chartsBefore"], isStoredChart)) &&
    (value["period"] === undefined ||
      value["period"] === null ||
      typeof value["period"] === "string")
  );
}

function isKeptReport(value: unknown): boolean {
  return (
    isRecord(value) &&
    ["source", "made", "copy"].every((key) => typeof value[key] === "string") &&
    (value["target"] === null || typeof value["target"] === "string")
  );
}

function isAddedSheet(value: unknown): boolean {
  return isRecord(value) && ["staging", "target"].every((key) => typeof value[key] === "string");
}

function isMadeSheet(value: unknown): boolean {
  return isRecord(value) && ["sheet", "after"].every((key) => typeof value[key] === "string");
}

function isCellReplacement(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value["sheet"] === "string" &&
    isArrayOf(
      value["cells"],
      (cell) => isRecord(cell) && isCount(cell["rowIndex"]) && isCount(cell["columnIndex"]),
    )
  );
}

function isRowHeightGroup(value: unknown): boolean {
  return (
    isRecord(value) &&
    (value["height"] === null || isCount(value["height"])) &&
    isArrayOf(value["addresses"], (address) => typeof address === "string")
  );
}

function isPage(value: unknown): boolean {
  if (!isRecord(value) || !isCount(value["pagesWide"])) return false;
  const titleRows = value["titleRows"];
  return (
    (value["orientation"] === "portrait" || value["orientation"] === "landscape") &&
    (titleRows === null ||
      (isRecord(titleRows) && isCount(titleRows["first"]) && isCount(titleRows["count"])))
  );
}

function isRuleReplacement(value: unknown): boolean {
  return isRecord(value) && typeof value["sheet"] === "string" && isArrayOf(value["rules"], isRule);
}

function isRule(value: unknown): boolean {
  return (
    isRecord(value) &&
    isArea(value["area"]) &&
    typeof value["formula"] === "string" &&
    typeof value["fill"] === "string" &&
    typeof value["fontColor"] === "string"
  );
}

function isArea(value: unknown): boolean {
  return (
    isRecord(value) &&
    isCount(value["rowIndex"]) &&
    isCount(value["columnIndex"]) &&
    isCount(value["rowCount"]) &&
    isCount(value["columnCount"])
  );
}

function isStoredChart(value: unknown): boolean {
  return (
    isRecord(value) &&
    ["title", "titleMark", "mark"].every((key) => typeof value[key] === "string") &&
    isRecord(value["frame"]) &&
    Object.values(value["frame"]).every(isCount)
  );
}

function isChartNames(value: unknown): boolean {
  const isName = (name: unknown): boolean => typeof name === "string";
  return isRecord(value) && Object.values(value).every((names) => isArrayOf(names, isName));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isArrayOf(value: unknown, isElement: (element: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isElement);
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}
