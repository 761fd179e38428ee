import { getLocalTimeZone, today } from "@internationalized/date";
import { enableRibbon } from "../../office/enableRibbon";
import { excelRun } from "../../office/excelRun";
import { listSheets } from "../../workbook/view/listSheets";
import { readExcelError } from "../../workbook/excel/readExcelError";
import { readSelection } from "../../workbook/view/readSelection";
import { watchEdits } from "../../workbook/view/watchEdits";
import { watchSelection } from "../../workbook/view/watchSelection";
import { actAtOnce, actOnExcel } from "./actOnExcel";
import { excelCollect } from "./excelCollect";
import { excelWord } from "./excelWord";
import { excelPlanImport } from "./excelPlanImport";
import type { PaneServices } from "./PaneServices";

/**
 * The pane's functions in a real Excel (or the embedded host). The actions are fetched when first used, so that the
 * pane is on the screen before the code that reads plans has come.
 */
export const excelServices: PaneServices = {
  today: () => today(getLocalTimeZone()),
  check: (options, listener) =>
    actOnExcel(listener, import("../../actions/check"), ({ check }, context) =>
      check(context, options),
    ),
  highlight: (options, listener) =>
    actOnExcel(listener, import("../../actions/highlightOverdue"), (action, context) =>
      action.highlightOverdue(context, options),
    ),
  removeHighlight: (listener) =>
    actOnExcel(listener, import("../../actions/removeHighlight"), (action, context) =>
      action.removeHighlight(context),
    ),
  consolidate: (options, words, listener) =>
    actOnExcel(listener, import("../../actions/consolidate"), ({ consolidate }, context) =>
      consolidate(context, options, words),
    ),
  applyFix: (options, finding, listener) =>
    actOnExcel(listener, import("../../actions/applyFix"), ({ applyFix }, context) =>
      applyFix(context, options, finding),
    ),
  undo: (isConfirmed, listener) =>
    actOnExcel(listener, import("../../actions/undoLastRun"), ({ undoLastRun }, context) =>
      undoLastRun(context, isConfirmed),
    ),
  forgetUndo: (listener) =>
    actOnExcel(listener, import("../../workbook/undo/removeCheckpoint"), ({ removeCheckpoint }) =>
      removeCheckpoint(excelRun),
    ),
  preview: (options, words, signal) =>
    // Nobody waits for it: where a cell is being edited it steps back as soon as it is not wanted any more.
    actOnExcel(
      { signal, onProgress: () => undefined, onWaitingForExcel: () => undefined },
      import("../../actions/previewConsolidate"),
      ({ previewConsolidate }, context) => previewConsolidate(context, options, words),
    ),
  loadReportSettings: async () => {
    const action = await import("../../actions/reportSettings");
    return action.loadReportSettings(excelRun);
  },
  keepReportSettings: (settings) =>
    actAtOnce(import("../../actions/reportSettings"), ({ keepReportSettings }, context) =>
      keepReportSettings(context, settings),
    ),
  selectCell: async (sheet, cell) => {
    const { selectCell } = await import("../../workbook/view/selectCell");
    return selectCell(excelRun, sheet, cell);
  },
  locateInReport: (options, words) =>
    actAtOnce(import("../../actions/locateInReport"), ({ locateInReport }, context) =>
      locateInReport(context, options, words),
    ),
  showSheets: async (names, isVisible) => {
    const { showSheets } = await import("../../workbook/view/showSheets");
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
