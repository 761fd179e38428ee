import type { SheetSnapshot, WorkbookSnapshot } from "../../domain/sheet/WorkbookSnapshot";
import { stepsOf, type CellChange, type WritePlan } from "../../domain/sheet/WritePlan";
import { checkWritable } from "./checkWritable";
import { loadCharts, otherCharts, ownedCharts, type ChartNames } from "../sheet/ownedCharts";
import { loadOwnedRules, type RunState } from "./finishRun";
import { jsonBytes, maxMessageBytes } from "../excel/messageSize";
import { excelErrorCode } from "../excel/readExcelError";
import { rangeOf } from "../read/readMergedAreas";
import { loadSheets, sheetOverview, type SheetOverview } from "../read/readOverview";
import { loadUsedRange, usedAreaOf } from "../read/readWorkbook";
import { sheetNamed } from "../../domain/sheet/sheetNamed";
import { loadCells, type CellState } from "../sheet/setCells";
import { checkpointOf, loadSettings, settingsOf } from "../read/workbookSettings";
import { WorkbookChanged } from "../excel/WorkbookChanged";

/** What the workbook is like right before it is written to. */
export interface FoundState extends RunState {
  /** What the cells of each `setCells` step hold, in order. */
  readonly cells: readonly (readonly CellState[])[];
  /** As in the journal. */
  readonly otherCharts: ChartNames;
}

/**
 * Looks again, in one request, whether the workbook is what the plan was made from: the same sheets with values in the
 * same places, no new protection, and the very values of the sheets that get rules and of the cells that are changed.
 * Others may be editing it at the same time. Throws WorkbookChanged where it is not.
 */
export async function requireUnchanged(
  context: Excel.RequestContext,
  plan: WritePlan,
  snapshot: WorkbookSnapshot,
): Promise<FoundState> {
  const { workbook } = context;
  const loaded = loadSheets(workbook);
  workbook.protection.load("protected");
  const used = snapshot.sheets.map((sheet) => ({ sheet, range: loadUsedRange(context, sheet.id) }));
  const ruled = rewrittenSheets(plan, snapshot).map((sheet) => ({
    sheet,
    range: loadValues(context, sheet),
  }));
  const changes = stepsOf(plan, "setCells").map(({ sheet, cells }) => ({
    sheet,
    cells,
    loaded: loadChanged(context, sheet, cells, snapshot),
  }));
  const rules = stepsOf(plan, "replaceRules");
  const rulesLoaded = loadOwnedRules(context, { rules }, snapshot.sheets);
  const targets = stepsOf(plan, "replaceSheet").map(({ sheet }) => sheet);
  const charts = loadCharts(context, targets, snapshot.sheets);
  const settings = loadSettings(workbook);
  await syncOrChanged(context);
  const sheets = loaded.items.map(sheetOverview);
  requireSameSheets(sheets, snapshot);
  for (const { sheet, range } of used) requireSameArea(sheet, range);
  for (const { sheet, range } of ruled) requireSameValues(sheet, range);
  for (const change of changes) requireSameCells(change);
  const isStructureProtected = workbook.protection.protected;
  const [blocked] = checkWritable(plan, { sheets, isStructureProtected });
  if (blocked) throw new WorkbookChanged(blocked.sheet);
  return {
    sheets,
    ownedRules: rulesLoaded(),
    ownedCharts: ownedCharts(charts),
    otherCharts: otherCharts(charts),
    settingKeys: Object.keys(settingsOf(settings)),
    hasCheckpoint: checkpointOf(settings) !== undefined,
    cells: changes.map(({ loaded }) => loaded()),
    markedCopies: new Set(),
  };
}

/** A sheet that was deleted meanwhile cannot be asked for its cells. */
async function syncOrChanged(context: Excel.RequestContext): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    throw excelErrorCode(error) === "ItemNotFound" ? new WorkbookChanged(null) : error;
  }
}

/** Sheets whose rules rest on their rows, where their values still fit into one message. */
function rewrittenSheets(plan: WritePlan, snapshot: WorkbookSnapshot): SheetSnapshot[] {
  return plan.steps.flatMap((step) => {
    if (step.kind !== "replaceRules") return [];
    const sheet = sheetNamed(snapshot.sheets, step.sheet);
    return sheet?.area && jsonBytes(sheet.values) < maxMessageBytes / 2 ? [sheet] : [];
  });
}

function loadValues(
  context: Excel.RequestContext,
  { id, area }: SheetSnapshot,
): Excel.Range | null {
  return area ? rangeOf(context, id, area).load("values") : null;
}

/** Throws RangeError for a sheet that the snapshot does not have. */
function loadChanged(
  context: Excel.RequestContext,
  sheet: string,
  cells: readonly CellChange[],
  snapshot: WorkbookSnapshot,
): () => CellState[] {
  const found = sheetNamed(snapshot.sheets, sheet);
  if (!found) throw new RangeError(`There is no sheet "${sheet}"`);
  return loadCells(context.workbook.worksheets.getItem(found.id), cells);
}

function requireSameCells(change: {
  readonly sheet: string;
  readonly cells: readonly CellChange[];
  readonly loaded: () => readonly CellState[];
}): void {
  const now = change.loaded();
  const isSame = change.cells.every(({ was }, index) => now[index]?.value === was);
  if (!isSame) throw new WorkbookChanged(change.sheet);
}

function requireSameSheets(sheets: readonly SheetOverview[], snapshot: WorkbookSnapshot): void {
  const isSame =
    sheets.length === snapshot.sheets.length &&
    snapshot.sheets.every(({ id, name }) =>
      sheets.some((now) => now.id === id && now.name === name),
    );
  if (!isSame) throw new WorkbookChanged(null);
}

function requireSameArea({ name, area, isCut }: SheetSnapshot, range: Excel.Range): void {
  const now = usedAreaOf(range);
  const isSame =
    now?.rowIndex === area?.rowIndex &&
    now?.columnIndex === area?.columnIndex &&
    (isCut || (now?.rowCount === area?.rowCount && now?.columnCount === area?.columnCount));
  if (!isSame) throw new WorkbookChanged(name);
}

function requireSameValues({ name, values }: SheetSnapshot, range: Excel.Range | null): void {
  const now: readonly (readonly unknown[])[] = range ? range.values : [];
  const isSame = values.every((row, rowIndex) =>
    row.every((value, columnIndex) => now[rowIndex]?.[columnIndex] === value),
  );
  if (!isSame) throw new WorkbookChanged(name);
}
