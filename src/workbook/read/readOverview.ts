import type {
  SheetSnapshot,
  SheetVisibility,
  UndoableRun,
} from "../../domain/sheet/WorkbookSnapshot";
import { readCheckpoint, touchedSheets } from "../undo/Checkpoint";
import { excelErrorCode } from "../excel/readExcelError";
import { checkpointOf, loadSettings, settingsOf } from "./workbookSettings";
import { periodName, readRole, readText, roleName } from "../sheet/ownedSheet";

/** What is known of a sheet before its cells are read. */
export type SheetOverview = Pick<
  SheetSnapshot,
  "id" | "name" | "position" | "visibility" | "isProtected" | "ownedRole" | "ownedPeriod"
>;

/** What is known of a workbook before its cells are read. */
export interface WorkbookOverview {
  readonly name: string;
  readonly activeSheet: string;
  readonly date1904: boolean;
  readonly isStructureProtected: boolean;
  readonly settings: Readonly<Record<string, string>>;
  readonly undoable?: UndoableRun;
  /** In tab order. */
  readonly sheets: readonly SheetOverview[];
}

/** DATE(2000,1,1) where serial 0 is 1904-01-01. */
const newYear2000In1904 = 35_064;

/** Reads the workbook's sheets and states in one request. */
export async function readOverview(context: Excel.RequestContext): Promise<WorkbookOverview> {
  try {
    return await requestOverview(context, true);
  } catch (error) {
    // A host without worksheet functions cannot tell the date system; nearly all workbooks use 1900.
    if (excelErrorCode(error) !== "ApiNotFound") throw error;
    return requestOverview(context, false);
  }
}

async function requestOverview(
  context: Excel.RequestContext,
  hasFunctions: boolean,
): Promise<WorkbookOverview> {
  const { workbook } = context;
  workbook.load("name");
  workbook.protection.load("protected");
  const active = workbook.worksheets.getActiveWorksheet();
  active.load("name");
  const sheets = loadSheets(workbook);
  const settings = loadSettings(workbook);
  // Workbook.use1904DateSystem is in preview only, so the date system is asked of DATE itself.
  const newYear = hasFunctions ? workbook.functions.date(2000, 1, 1) : null;
  newYear?.load("value");
  await context.sync();
  return {
    name: workbook.name,
    activeSheet: active.name,
    date1904: newYear?.value === newYear2000In1904,
    isStructureProtected: workbook.protection.protected,
    settings: settingsOf(settings),
    ...undoableOf(settings),
    sheets: sheets.items.map(sheetOverview).sort((a, b) => a.position - b.position),
  };
}

/** Queues loading what `sheetOverview` needs of every sheet. */
export function loadSheets(workbook: Excel.Workbook): Excel.WorksheetCollection {
  return workbook.worksheets.load(
    "items/id,items/name,items/position,items/visibility,items/protection/protected," +
      "items/names/items/name,items/names/items/formula",
  );
}

/** The answer to `loadSheets` for one sheet, after a sync. */
export function sheetOverview(sheet: Excel.Worksheet): SheetOverview {
  const formulaOf = (name: string): unknown =>
    sheet.names.items.find((item) => item.name === name)?.formula;
  const period = readText(formulaOf(periodName));
  return {
    id: sheet.id,
    name: sheet.name,
    position: sheet.position,
    visibility: readVisibility(sheet.visibility),
    isProtected: sheet.protection.protected,
    ownedRole: readRole(formulaOf(roleName)),
    ...(period === null ? {} : { ownedPeriod: period }),
  };
}

function undoableOf(settings: Excel.SettingCollection): { undoable?: UndoableRun } {
  const checkpoint = readCheckpoint(checkpointOf(settings));
  if (!checkpoint) return {};
  return { undoable: { action: checkpoint.action, sheets: touchedSheets(checkpoint) } };
}

function readVisibility(visibility: Excel.Worksheet["visibility"]): SheetVisibility {
  if (visibility === "VeryHidden") return "veryHidden";
  return visibility === "Hidden" ? "hidden" : "visible";
}
