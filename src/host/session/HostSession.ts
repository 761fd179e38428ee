import type { Area } from "../../domain/sheet/Area";
import type { DefinedName, SheetModel, WorkbookModel } from "../../files/xlsx/model/WorkbookModel";
import { foldName } from "../../files/xlsx/foldName";
import { HostError } from "../protocol/HostError";
import type { HostObject } from "../protocol/HostObject";
import { EventHub, eventTypes } from "./EventHub";
import { RangeAreasTarget, RangeTarget } from "./RangeTarget";
import { ReferenceTable } from "./ReferenceTable";
import { RuleStore } from "./RuleStore";

/** ExcelApi versions that the host can be set to. */
export type ApiLevel = "1.13" | "1.15";

/** What a session is opened with. */
export interface SessionSettings {
  readonly apiLevel: ApiLevel;
  readonly readOnly: boolean;
  /** "vi-VN": how typing by the user is read and how locale-bound dates are shown. */
  readonly locale: string;
  readonly fileName: string;
  /** Who comments. */
  readonly userName: string;
}

/** A chart that is selected. */
export interface ChosenChart {
  readonly sheetId: string;
  readonly chartId: string;
}

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/** What one open workbook is, besides its file: selection, kept references, subscriptions, what changed. */
export class HostSession {
  readonly references = new ReferenceTable();
  readonly events = new EventHub();
  readonly rules = new RuleStore();
  calculationMode: CalculationMode = "Automatic";
  /** Workbooks that were opened beside this one, each in a window of its own. */
  readonly openedWorkbooks: WorkbookModel[] = [];
  private readonly selections = new Map<string, Area>();
  private chosenChart: ChosenChart | null = null;
  private batchRanges: RangeTarget[] = [];
  private sheetsById = new Map<string, SheetModel>();
  private sheetsByName = new Map<string, SheetModel>();
  private changedSheets = new Set<string | null>();
  private isApplicationChanged = false;
  private rootObject: HostObject | null = null;
  private services: (name: string) => HostObject = () => {
    throw new HostError("ApiNotFound");
  };

  constructor(
    readonly workbook: WorkbookModel,
    readonly settings: SessionSettings,
  ) {
    this.refreshSheets();
  }

  get apiLevel(): ApiLevel {
    return this.settings.apiLevel;
  }

  /** The workbook as an Excel object, and the services beside it; set once by the host. */
  connect(root: HostObject, services: (name: string) => HostObject): void {
    this.rootObject = root;
    this.services = services;
  }

  get root(): HostObject {
    if (!this.rootObject) throw new HostError("GeneralException");
    return this.rootObject;
  }

  openService(name: string): HostObject {
    return this.services(name);
  }

  /** Forgets the ranges of the batch before; kept references stay. */
  beginBatch(): void {
    this.batchRanges = [];
    this.rules.forget();
    this.refreshSheets();
  }

  /** To be called after sheets came, went or got another name. */
  refreshSheets(): void {
    const sheets = this.workbook.sheets();
    this.sheetsById = new Map(sheets.map((sheet) => [sheet.id, sheet]));
    this.sheetsByName = new Map(sheets.map((sheet) => [foldName(sheet.name), sheet]));
  }

  findSheet(id: string): SheetModel | null {
    return this.sheetsById.get(id) ?? null;
  }

  /** The sheet; ItemNotFound where it was deleted. */
  sheet(id: string): SheetModel {
    const sheet = this.findSheet(id);
    if (!sheet) throw new HostError("ItemNotFound", "The worksheet was deleted.");
    return sheet;
  }

  /** Sheet names are the same name whatever their case. */
  sheetByName(name: string): SheetModel | null {
    return this.sheetsByName.get(foldName(name)) ?? null;
  }

  /** Names of a sheet, or with null of the whole workbook; Excel's own (_xlnm.Print_Titles…) are kept apart. */
  namesOf(scope: string | null): readonly DefinedName[] {
    return this.workbook.namesIn(scope).filter(isListed);
  }

  findName(scope: string | null, name: string): DefinedName | null {
    const found = this.workbook.findName(scope, name);
    return found && isListed(found) ? found : null;
  }

  track(range: RangeTarget): void {
    this.batchRanges.push(range);
  }

  /** Ranges of the running batch and those kept from earlier ones. */
  liveRanges(): ReadonlySet<RangeTarget> {
    const live = new Set(this.batchRanges);
    for (const { target } of this.references.all()) {
      if (target instanceof RangeTarget) live.add(target);
      if (target instanceof RangeAreasTarget) for (const range of target.ranges) live.add(range);
    }
    return live;
  }

  selectionOf(sheetId: string): Area {
    return (
      this.selections.get(sheetId) ?? { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 }
    );
  }

  /** The chart that is selected instead of cells; null for none. */
  get activeChart(): ChosenChart | null {
    return this.chosenChart;
  }

  /**
   * Selects a chart and shows its sheet; with null cells are selected again (excel.chart, onActivated, onDeactivated).
   */
  activateChart(chart: ChosenChart | null): void {
    if (chart) this.activate(chart.sheetId);
    const before = this.chosenChart;
    if (before?.chartId === chart?.chartId) return;
    this.chosenChart = chart;
    if (before) this.raiseChart(eventTypes.chartDeactivated, before);
    if (chart) this.raiseChart(eventTypes.chartActivated, chart);
  }

  private raiseChart(type: number, { sheetId, chartId }: ChosenChart): void {
    const payload = { chartId, worksheetId: sheetId };
    this.events.raise({ type, sheetId, objectId: chartId, payload });
  }

  /** Selects cells on a sheet and shows the sheet, with the events that Excel raises for it. */
  select(sheetId: string, area: Area, address: string): void {
    this.activate(sheetId);
    this.activateChart(null);
    this.selections.set(sheetId, area);
    this.events.raise({
      type: eventTypes.selectionChanged,
      sheetId,
      payload: { address, worksheetId: sheetId, isInsideTable: false },
    });
    this.events.raise({ type: eventTypes.documentSelectionChanged, sheetId: null, payload: {} });
    this.markChanged(sheetId);
  }

  activate(sheetId: string): void {
    const before = this.workbook.activeSheetId;
    if (before === sheetId) return;
    this.activateChart(null);
    this.workbook.activateSheet(sheetId);
    this.raiseSheetEvent(eventTypes.deactivated, before);
    this.raiseSheetEvent(eventTypes.activated, sheetId);
    this.markChanged(null);
  }

  raiseSheetEvent(type: number, sheetId: string): void {
    this.events.raise({ type, sheetId, payload: { worksheetId: sheetId } });
  }

  /** Remembers that a sheet (null: the list of sheets) needs repainting. */
  markChanged(sheetId: string | null): void {
    this.changedSheets.add(sheetId);
  }

  /** Remembers that Excel itself looks different (its ribbon, the pane), and nothing in the workbook. */
  markApplicationChanged(): void {
    this.isApplicationChanged = true;
  }

  takeApplicationChange(): boolean {
    const isChanged = this.isApplicationChanged;
    this.isApplicationChanged = false;
    return isChanged;
  }

  takeChangedSheets(): readonly (string | null)[] {
    const changed = [...this.changedSheets];
    this.changedSheets.clear();
    return changed;
  }
}

function isListed({ name }: DefinedName): boolean {
  return !name.startsWith("_xlnm.");
}
