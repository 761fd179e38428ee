import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { CalendarDate } from "@internationalized/date";
import {
  act,
  configure,
  fireEvent,
  render,
  screen,
  type RenderResult,
} from "@testing-library/react";
import type { WriteOutcome } from "../../src/actions/run/writeOutcome";
import type { ReportChange } from "../../src/domain/consolidation/compareReports";
import type { Assessment } from "../../src/domain/Assessment";
import { defaultReportSettings } from "../../src/domain/report/ReportSettings";
import { vi } from "../../src/i18n/vi";
import type { Words } from "../../src/i18n/Words";
import { App, type AppProps } from "../../src/taskpane/App";
import { CommandInbox } from "../../src/taskpane/CommandInbox";
import { WordsContext } from "../../src/taskpane/components/WordsContext";
import type { PaneServices } from "../../src/taskpane/services/PaneServices";
import { defaultSettings } from "../../src/taskpane/state/RunSettings";
import { readExcelError } from "../../src/workbook/excel/readExcelError";
import { dictionaryOf } from "./dictionaryOf";

// A place is fetched and compiled when it is first opened; on a busy machine that takes more than the usual second.
configure({ asyncUtilTimeout: 10_000 });

/** Never ready: what collecting does is tested on the embedded host. */
const never = <Result,>(): Promise<Result> => new Promise<Result>(() => undefined);
const collectNothing: PaneServices["collect"] = {
  previewForms: never,
  createForms: never,
  exportForms: never,
  readImport: never,
  importReports: never,
  makeRoster: never,
  keepRecord: never,
  writeReminders: never,
  readYearTable: never,
  writeYearTable: never,
  canDownload: () => true,
  openWorkbook: never,
};

const wordNothing: PaneServices["word"] = { exportReport: never, exportReminders: never };

/** The pane's services over an assessment that is already there; what they were asked for is recorded by jest. */
export function servicesOver(assessment: Assessment, change: Partial<PaneServices> = {}) {
  const written: WriteOutcome = {
    assessment,
    recovered: null,
    writtenSheet: "Tổng hợp Văn phòng Sở",
    findings: [],
    highlightedRows: 1,
  };
  const services = {
    today: () => new CalendarDate(2022, 7, 5),
    check: jest.fn<ReturnType<PaneServices["check"]>, Parameters<PaneServices["check"]>>(() =>
      Promise.resolve({ assessment, recovered: null }),
    ),
    highlight: jest.fn(() => Promise.resolve({ ...written, writtenSheet: "Kế hoạch" })),
    removeHighlight: jest.fn(() =>
      Promise.resolve({ recovered: null, sheets: ["Kế hoạch"], removedRules: 1, findings: [] }),
    ),
    consolidate: jest.fn(() =>
      Promise.resolve({
        ...written,
        changes: [] as readonly ReportChange[],
        isFirst: false,
        isUnchanged: false,
        report: null,
      }),
    ),
    applyFix: jest.fn<ReturnType<PaneServices["applyFix"]>, Parameters<PaneServices["applyFix"]>>(
      () => Promise.resolve({ assessment, recovered: null, isWritten: true, findings: [] }),
    ),
    undo: jest.fn<ReturnType<PaneServices["undo"]>, Parameters<PaneServices["undo"]>>(() =>
      Promise.resolve({ kind: "undone", sheets: ["Tổng hợp Văn phòng Sở"], recovered: null }),
    ),
    forgetUndo: jest.fn(() => Promise.resolve(true)),
    // Never ready, unless a test is about it.
    preview: jest.fn<ReturnType<PaneServices["preview"]>, []>(() => new Promise(() => undefined)),
    loadReportSettings: jest.fn(() => Promise.resolve(defaultReportSettings)),
    keepReportSettings: jest.fn<
      ReturnType<PaneServices["keepReportSettings"]>,
      Parameters<PaneServices["keepReportSettings"]>
    >(() => Promise.resolve([])),
    selectCell: jest.fn<
      ReturnType<PaneServices["selectCell"]>,
      Parameters<PaneServices["selectCell"]>
    >(() => Promise.resolve("selected")),
    watchEdits: jest.fn<
      ReturnType<PaneServices["watchEdits"]>,
      Parameters<PaneServices["watchEdits"]>
    >(() => () => undefined),
    watchSelection: jest.fn<
      ReturnType<PaneServices["watchSelection"]>,
      Parameters<PaneServices["watchSelection"]>
    >(() => () => undefined),
    readSelection: jest.fn<ReturnType<PaneServices["readSelection"]>, []>(
      () => new Promise(() => undefined),
    ),
    locateInReport: jest.fn<ReturnType<PaneServices["locateInReport"]>, []>(() =>
      Promise.resolve({ kind: "found", sheet: "PL Kết quả", cell: "C9" }),
    ),
    showSheets: jest.fn(() => Promise.resolve()),
    openSample: jest.fn(() => Promise.resolve()),
    enableRibbon: jest.fn<ReturnType<PaneServices["enableRibbon"]>, [boolean]>(() =>
      Promise.resolve(),
    ),
    collect: collectNothing,
    word: wordNothing,
    planImport: { read: never, preview: never, write: never },
    sheetNames: jest.fn(() => Promise.resolve(["Kế hoạch", "Đơn vị", "Thanh tra"])),
    readProblem: (error: unknown) => Promise.resolve(readExcelError(error)),
  };
  return Object.assign(services, change);
}

export interface PaneOnTest extends RenderResult {
  readonly inbox: CommandInbox;
}

/** Renders the pane as it stands once Office.js is ready. */
export function renderPane(
  services: PaneServices,
  props: Partial<AppProps> = {},
  words: Words = vi,
): PaneOnTest {
  const inbox = new CommandInbox();
  const rendered = render(
    <FluentProvider theme={webLightTheme}>
      <WordsContext.Provider value={dictionaryOf(words)}>
        <App
          services={services}
          inbox={inbox}
          isReadOnly={false}
          settings={defaultSettings}
          language="vi"
          onLanguage={jest.fn()}
          onSettings={jest.fn()}
          {...props}
        />
      </WordsContext.Provider>
    </FluentProvider>,
  );
  return { ...rendered, inbox };
}

/** Renders a part of a place by itself, once its words have come. */
export async function renderWithWords(part: React.ReactNode): Promise<void> {
  await act(async () => {
    render(
      <FluentProvider theme={webLightTheme}>
        <WordsContext.Provider value={dictionaryOf(vi)}>{part}</WordsContext.Provider>
      </FluentProvider>,
    );
    await Promise.resolve();
  });
}

/** Opens one of the four places by its tab. */
export async function openPlace(name: string): Promise<void> {
  const tab = await screen.findByRole("tab", { name });
  // Places are fetched when first opened, and some ask for more at once.
  await act(async () => {
    fireEvent.click(tab);
    await Promise.resolve();
  });
}
