import { type Area, isSameArea, maxColumns, maxRows } from "../domain/sheet/Area";
import { holdsReport } from "../files/xlsx/holdsReport";
import type { SheetModel, WorkbookModel } from "../files/xlsx/model/WorkbookModel";
import { ExcelHost, type HostAnswer } from "../host/ExcelHost";
import type { RefusedEntry } from "../host/cells/entry/checkEntry";
import { HostError, type HostErrorCode } from "../host/protocol/HostError";
import { EditHistory } from "./EditHistory";
import { editableText } from "./grid/cellText";
import { moveSelection, type MoveGround, type MoveKey } from "./grid/moveSelection";
import {
  areaSelection,
  cellSelection,
  firstCell,
  selectedArea,
  type CellPosition,
  type Selection,
} from "./grid/Selection";
import { buildGeometry, type SheetGeometry } from "./grid/SheetGeometry";

/** A cell being edited; the formula bar and the cell show the same text. */
export interface CellEdit {
  readonly text: string;
  readonly place: "cell" | "bar";
}

/** What the page shows of the open workbook; a new object after every change. */
export interface TrialBookState {
  /** Counts what was written: cells drawn from an older version are out of date. */
  readonly version: number;
  readonly sheet: SheetModel;
  readonly geometry: SheetGeometry;
  readonly selection: Selection;
  readonly edit: CellEdit | null;
  /** Written to since it was opened or downloaded. */
  readonly isChanged: boolean;
  /** The add-in built its report since the workbook was opened. */
  readonly hasNewReport: boolean;
  /** Downloaded since the last change. */
  readonly isDownloaded: boolean;
  /** 1 is the size of Excel's 100 %. */
  readonly zoom: number;
}

/** How an edit ended: the host's refusal where it was not taken. */
export type EditResult = HostErrorCode | RefusedEntry | null;

/** The workbook that is open on the page, and what the person does with it; everything is written through the host. */
export class TrialBook {
  readonly host: ExcelHost;
  private current: TrialBookState;
  private readonly selections = new Map<string, Selection>();
  private readonly listeners = new Set<() => void>();
  private readonly history = new EditHistory();
  private editWaiters: (() => void)[] = [];
  private isOwnSelection = false;
  /** How many workbooks the pane has had opened beside this one so far. */
  private openedCount = 0;
  /** Takes a workbook that the pane opens beside this one; the page sets it. */
  onOpened: (model: WorkbookModel) => void = () => undefined;
  /** How often the host changed anything, selections too. */
  private changeCount = 0;

  constructor(
    readonly model: WorkbookModel,
    readonly fileName: string,
  ) {
    this.host = new ExcelHost(model, { fileName, locale: "vi-VN" });
    const sheet = shownSheet(model);
    const geometry = buildGeometry(sheet, firstCell.active, 1);
    this.current = {
      version: 0,
      sheet,
      geometry,
      selection: firstCell,
      edit: null,
      isChanged: false,
      hasNewReport: false,
      isDownloaded: false,
      zoom: 1,
    };
    this.host.onChange((sheetIds) => {
      this.hostChanged(sheetIds);
    });
  }

  get state(): TrialBookState {
    return this.current;
  }

  /** Hears every change of `state`; answers with the way to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Sheets that have a tab. */
  visibleSheets(): readonly SheetModel[] {
    return this.model.sheets().filter((sheet) => sheet.visibility === "visible");
  }

  select(selection: Selection): void {
    const { sheet } = this.current;
    const geometry = this.geometryFor(sheet, selection.head);
    this.selections.set(sheet.id, selection);
    this.isOwnSelection = true;
    this.host.select(sheet.id, hostArea(selectedArea(selection, geometry), geometry));
    this.isOwnSelection = false;
    this.update({ selection, geometry });
  }

  /** Shows another sheet, with what was last selected on it. */
  showSheet(sheetId: string): void {
    const sheet = this.model.sheets().find((one) => one.id === sheetId);
    if (!sheet || sheet.id === this.current.sheet.id) return;
    const selection = this.selections.get(sheetId) ?? firstCell;
    const geometry = buildGeometry(sheet, selection.head, this.current.zoom);
    this.update({ sheet, geometry, selection });
    this.select(selection);
  }

  /** The sheet before or after the shown one, where there is one. */
  showNextSheet(step: 1 | -1): void {
    const sheets = this.visibleSheets();
    const at = sheets.findIndex((sheet) => sheet.id === this.current.sheet.id);
    const next = sheets[at + step];
    if (next) this.showSheet(next.id);
  }

  /** Shows a cell of a sheet; false where the workbook has no such visible sheet. */
  goTo(sheetName: string | null, area: Area): boolean {
    const wanted = sheetName?.toLocaleUpperCase("vi") ?? null;
    const sheet = wanted
      ? this.visibleSheets().find((one) => one.name.toLocaleUpperCase("vi") === wanted)
      : this.current.sheet;
    if (!sheet) return false;
    this.showSheet(sheet.id);
    this.select(clipped(areaSelection(area), this.current.geometry));
    return true;
  }

  /** Tells the pane that it was shown or hidden (Office.addin's visibility events). */
  showPane(isShown: boolean): void {
    this.host.services.showPane(isShown ? "Visible" : "Background");
    this.host.session.events.flush();
  }

  setZoom(zoom: number): void {
    const { sheet, selection } = this.current;
    this.update({ zoom, geometry: buildGeometry(sheet, selection.head, zoom) });
  }

  /** Opens the editor on the active cell; `typed` replaces its content, null keeps it. */
  startEdit(typed: string | null, place: CellEdit["place"] = "cell"): void {
    this.update({ edit: { text: typed ?? this.activeText(), place } });
  }

  changeEdit(text: string, place: CellEdit["place"]): void {
    this.update({ edit: { text, place } });
  }

  cancelEdit(): void {
    this.update({ edit: null });
    this.endEditing();
  }

  /** Writes what was typed as Excel would read it; refused input stays in the editor. */
  keepEdit(): EditResult {
    const { edit, selection } = this.current;
    if (!edit) return null;
    const area = cellArea(selection.active);
    const refused = edit.text === this.activeText() ? null : this.enter(area, edit.text);
    if (refused) return refused;
    this.update({ edit: null });
    this.endEditing();
    return null;
  }

  /** The same, and then moves on. */
  commitEdit(move: MoveKey | null, ground: MoveGround): EditResult {
    const { edit, selection } = this.current;
    const refused = this.keepEdit();
    if (!edit || refused) return refused;
    const next = move && moveSelection(cellSelection(selection.active), move, ground);
    if (next) this.select(next);
    return null;
  }

  /** Pasting and clearing are not stopped by a validation, typing is. */
  private enter(area: Area, text: string): EditResult {
    const { rowIndex, columnIndex } = area;
    return this.attempt(() => {
      const { id } = this.current.sheet;
      return this.host.checkEntry(id, rowIndex, columnIndex, text) ?? this.write(area, [[text]]);
    });
  }

  /** Types rows of texts into the sheet, from the active cell on. */
  paste(rows: readonly (readonly string[])[]): EditResult {
    const { active } = this.current.selection;
    const columnCount = Math.max(...rows.map((row) => row.length));
    const area = { ...active, rowCount: rows.length, columnCount };
    return this.write(
      area,
      rows.map((row) => Array.from({ length: columnCount }, (_, column) => row[column] ?? "")),
    );
  }

  /** Empties the cells of an area. */
  clear(area: Area): EditResult {
    const row = Array.from({ length: area.columnCount }, () => "");
    return this.write(
      area,
      Array.from({ length: area.rowCount }, () => row),
    );
  }

  /** Takes the person's last edit back (−1) or does it again (1); null where there is none. */
  travel(step: -1 | 1): EditResult {
    const target = step < 0 ? this.history.undo() : this.history.redo();
    if (!target || !this.model.sheets().some(({ id }) => id === target.sheetId)) return null;
    this.showSheet(target.sheetId);
    const refused = this.type(target.area, target.texts);
    if (!refused) this.select(areaSelection(target.area));
    return refused;
  }

  /** What the formula bar shows of the active cell. */
  activeText(): string {
    const { rowIndex, columnIndex } = this.current.selection.active;
    return this.textAt(rowIndex, columnIndex);
  }

  /** A cell of the shown sheet as it could be typed again. */
  textAt(rowIndex: number, columnIndex: number): string {
    const { sheet } = this.current;
    const style = sheet.styleAt(rowIndex, columnIndex);
    return editableText(sheet.contentAt(rowIndex, columnIndex), style, this.model.date1904);
  }

  /**
   * Answers a batch of the pane. What Office.js calls a write also covers reads, and the host's changes also cover
   * selections: only a batch that is both leaves the workbook changed.
   */
  async answer(body: unknown, mayWrite: boolean): Promise<HostAnswer> {
    const before = this.changeCount;
    const answer = await this.host.answer(body);
    for (const model of this.host.openedWorkbooks.slice(this.openedCount)) {
      this.openedCount += 1;
      this.onOpened(model);
    }
    if (mayWrite && this.changeCount > before) {
      this.history.clear();
      this.markWritten();
      if (!this.current.hasNewReport) this.update({ hasNewReport: holdsReport(this.model) });
    }
    return answer;
  }

  /** Resolves when no cell is being edited. */
  editingEnded(): Promise<void> {
    if (!this.current.edit) return Promise.resolve();
    return new Promise((resolve) => {
      this.editWaiters.push(resolve);
    });
  }

  /** Something was written: the file on disk is no longer what is open. */
  markWritten(): void {
    const { isChanged, isDownloaded } = this.current;
    if (!isChanged || isDownloaded) this.update({ isChanged: true, isDownloaded: false });
  }

  markDownloaded(): void {
    this.update({ isChanged: false, isDownloaded: true });
  }

  /** Types into the shown sheet, so that it can be taken back. */
  private write(area: Area, texts: readonly (readonly string[])[]): EditResult {
    const sheetId = this.current.sheet.id;
    const before = texts.map((row, rowOffset) =>
      row.map((_, columnOffset) =>
        this.textAt(area.rowIndex + rowOffset, area.columnIndex + columnOffset),
      ),
    );
    const refused = this.type(area, texts);
    if (!refused) {
      this.history.record({ sheetId, area, texts: before }, { sheetId, area, texts });
    }
    return refused;
  }

  private type(area: Area, texts: readonly (readonly string[])[]): EditResult {
    return this.attempt(() => {
      this.host.editAsUser(this.current.sheet.id, area, texts);
      this.markWritten();
      return null;
    });
  }

  /** What Excel would refuse is told by its code. */
  private attempt(edit: () => EditResult): EditResult {
    try {
      return edit();
    } catch (error) {
      if (error instanceof HostError) return error.code;
      throw error;
    }
  }

  private hostChanged(sheetIds: readonly (string | null)[]): void {
    if (this.isOwnSelection) return;
    if (sheetIds.length > 0) this.changeCount += 1;
    const sheet = shownSheet(this.model);
    const isOther = sheet.id !== this.current.sheet.id;
    const known = isOther ? (this.selections.get(sheet.id) ?? firstCell) : this.current.selection;
    const selection = this.hostSelection(sheet, known);
    this.selections.set(sheet.id, selection);
    const touched = isOther || sheetIds.includes(sheet.id) || sheetIds.includes(null);
    this.update({
      sheet,
      selection,
      ...(touched && {
        version: this.current.version + 1,
        geometry: buildGeometry(sheet, selection.head, this.current.zoom),
      }),
    });
  }

  /** The host's selection where the pane moved it, else the known one with its own active cell. */
  private hostSelection(sheet: SheetModel, known: Selection): Selection {
    const geometry = buildGeometry(sheet, known.head, this.current.zoom);
    const { area } = this.host.selection;
    if (isSameArea(area, hostArea(selectedArea(known, geometry), geometry))) return known;
    return clipped(areaSelection(area), geometry);
  }

  private geometryFor(sheet: SheetModel, cell: CellPosition): SheetGeometry {
    const { geometry } = this.current;
    const isInside = cell.rowIndex < geometry.rowCount && cell.columnIndex < geometry.columnCount;
    return isInside ? geometry : buildGeometry(sheet, cell, this.current.zoom);
  }

  private endEditing(): void {
    const waiters = this.editWaiters;
    this.editWaiters = [];
    for (const resolve of waiters) resolve();
  }

  private update(patch: Partial<TrialBookState>): void {
    this.current = { ...this.current, ...patch };
    for (const listener of [...this.listeners]) listener();
  }
}

function shownSheet(model: WorkbookModel): SheetModel {
  const sheets = model.sheets();
  const shown = sheets.find((sheet) => sheet.id === model.activeSheetId) ?? sheets[0];
  if (!shown) throw new Error("A workbook has at least one worksheet.");
  return shown;
}

function cellArea({ rowIndex, columnIndex }: CellPosition): Area {
  return { rowIndex, columnIndex, rowCount: 1, columnCount: 1 };
}

/** Whole rows and columns go to the host as such, not as far as the page happens to draw. */
function hostArea(area: Area, geometry: SheetGeometry): Area {
  return {
    ...area,
    rowCount: area.rowCount === geometry.rowCount ? maxRows : area.rowCount,
    columnCount: area.columnCount === geometry.columnCount ? maxColumns : area.columnCount,
  };
}

/** Whole rows and columns reach as far as the page draws. */
function clipped({ active, head }: Selection, geometry: SheetGeometry): Selection {
  return {
    active,
    head: {
      rowIndex: head.rowIndex === maxRows - 1 ? geometry.rowCount - 1 : head.rowIndex,
      columnIndex:
        head.columnIndex === maxColumns - 1 ? geometry.columnCount - 1 : head.columnIndex,
    },
  };
}
