import { getLocalTimeZone, today } from "@internationalized/date";
import type { ActionContext } from "../actions/Action";
import { enableRibbon } from "../office/enableRibbon";
import { excelRun } from "../office/excelRun";
import { awaitExcel } from "../workbook/awaitExcel";
import { listSheets } from "../workbook/listSheets";
import { readExcelError } from "../workbook/readExcelError";
import { readSelection } from "../workbook/readSelection";
import { watchEdits } from "../workbook/watchEdits";
import { watchSelection } from "../workbook/watchSelection";
import { excelCollect } from "./excelCollect";
import { excelWord } from "./excelWord";
import { excelPlanImport } from "./excelPlanImport";
import type { PaneServices, RunListener } from "./PaneServices";

/**
 * The pane's functions in a real Excel (or the embedded host). The actions are fetched when first used, so that the
 * pane is on the screen before the code that reads plans has come.
 */
export const excelServices: PaneServices = {
  today: () => today(getLocalTimeZone()),
  check: async (options, listener) => {
    const { check } = await whenExcelListens(import("../actions/check"), listener);
    return check(contextOf(listener), options);
  },
  highlight: async (options, listener) => {
    const action = await whenExcelListens(import("../actions/highlightOverdue"), listener);
    return action.highlightOverdue(contextOf(listener), options);
  },
  removeHighlight: async (listener) => {
    const action = await whenExcelListens(import("../actions/removeHighlight"), listener);
    return action.removeHighlight(contextOf(listener));
  },
  consolidate: async (options, words, listener) => {
    const { consolidate } = await whenExcelListens(import("../actions/consolidate"), listener);
    return consolidate(contextOf(listener), options, words);
  },
  applyFix: async (options, finding, listener) => {
    const { applyFix } = await whenExcelListens(import("../actions/applyFix"), listener);
    return applyFix(contextOf(listener), options, finding);
  },
  undo: async (isConfirmed, listener) => {
    const { undoLastRun } = await whenExcelListens(import("../actions/undoLastRun"), listener);
    return undoLastRun(contextOf(listener), isConfirmed);
  },
  forgetUndo: async (listener) => {
    const { removeCheckpoint } = await whenExcelListens(import("../workbook/undoRun"), listener);
    return removeCheckpoint(excelRun);
  },
  preview: async (options, words, signal) => {
    const { previewConsolidate } = await import("../actions/previewConsolidate");
    return previewConsolidate(
      { run: excelRun, signal, onProgress: () => undefined },
      options,
      words,
    );
  },
  loadReportSettings: async () => {
    const action = await import("../actions/reportSettings");
    return action.loadReportSettings(excelRun);
  },
  keepReportSettings: async (settings) => {
    const { keepReportSettings } = await import("../actions/reportSettings");
    const { signal } = new AbortController();
    return keepReportSettings({ run: excelRun, signal, onProgress: () => undefined }, settings);
  },
  selectCell: async (sheet, cell) => {
    const { selectCell } = await import("../workbook/selectCell");
    return selectCell(excelRun, sheet, cell);
  },
  locateInReport: async (options, words) => {
    const { locateInReport } = await import("../actions/locateInReport");
    const { signal } = new AbortController();
    return locateInReport({ run: excelRun, signal, onProgress: () => undefined }, options, words);
  },
  showSheets: async (names, isVisible) => {
    const { showSheets } = await import("../workbook/showSheets");
    return showSheets(excelRun, names, isVisible);
  },
  watchEdits: (onEdited) => watchEdits(excelRun, onEdited),
  watchSelection: (onMoved) => watchSelection(excelRun, onMoved),
  readSelection: () => readSelection(excelRun),
  openSample: async () => {
    const { fetchSamplePlan } = await import("./fetchSamplePlan");
    return excelCollect.openWorkbook(await fetchSamplePlan());
  },
  enableRibbon,
  collect: excelCollect,
  word: excelWord,
  planImport: excelPlanImport,
  sheetNames: () => listSheets(excelRun),
  readProblem: (error) => Promise.resolve(readExcelError(error)),
};

function contextOf({ signal, onProgress }: RunListener): ActionContext {
  return { run: excelRun, signal, onProgress, isUndoable: true };
}

/** Waits for the action's code and for Excel at the same time. */
async function whenExcelListens<Module>(
  loading: Promise<Module>,
  { signal, onWaitingForExcel }: RunListener,
): Promise<Module> {
  const listening = awaitExcel(excelRun, { signal, onWaiting: onWaitingForExcel });
  const [loaded] = await Promise.all([loading, listening]);
  return loaded;
}
