import {
  type Area,
  areaAddress,
  areasMeet,
  cellAddress,
  maxColumns,
} from "../../../domain/sheet/Area";
import type { SheetVisibility } from "../../../domain/sheet/WorkbookSnapshot";
import type { ChartModel } from "../model/ChartModel";
import type { CommentModel } from "../model/CommentModel";
import { CommentList } from "../comments/CommentList";
import { RefusedEdit } from "../model/RefusedEdit";
import { readColor } from "../styles/colors";
import { isTrue } from "../styles/readStyle";
import type { PageBreakModel, PageSetup } from "../model/PageModel";
import { defaultPermissions, type ProtectionModel } from "../model/ProtectionModel";
import type { SheetView } from "../model/SheetView";
import type {
  CellContent,
  CellStyle,
  ConditionalRule,
  Hyperlink,
  NewRule,
  SheetModel,
} from "../model/WorkbookModel";
import type { CellMove } from "../model/CellMove";
import type { TableModel } from "../model/TableModel";
import type { ValidationModel } from "../model/ValidationModel";
import type { XmlElement } from "../../package/xml/XmlElement";
import { ChartList } from "../charts/ChartList";
import { OpenSheet } from "./OpenSheet";
import { PageBreaks } from "../page/PageBreaks";
import { readPage, writePage } from "../page/pageSetup";
import { defaultWidth, widthInCharacters, widthInPoints } from "./SheetColumns";
import type { SheetContext } from "./SheetContext";
import { writeTabColor } from "./sheetProperties";
import { SheetProtection } from "./SheetProtection";
import { SheetStyles } from "./SheetStyles";
import { asTableHeader } from "../tables/tableHeaders";
import { TableList } from "../tables/TableList";
import { ValidationList } from "../rules/ValidationList";
import { readFrozen, readView, writeFrozen, writeView } from "./views";

/** A worksheet: its part of the package, its element in the workbook part. */
export class Sheet extends OpenSheet implements SheetModel {
  readonly pageBreaks: PageBreakModel;
  readonly tables: TableModel;
  readonly validations: ValidationModel;
  readonly charts: ChartModel;
  readonly comments: CommentModel;
  readonly protection: ProtectionModel;
  private readonly styles: SheetStyles;

  constructor(id: string, entry: XmlElement, partName: string, context: SheetContext) {
    super(id, entry, partName, context);
    this.pageBreaks = new PageBreaks(this);
    this.tables = new TableList(this, context);
    this.validations = new ValidationList(this);
    this.charts = new ChartList(this, context);
    this.comments = new CommentList(this, context);
    this.protection = new SheetProtection(this);
    this.styles = new SheetStyles(this, context.styles);
  }

  get name(): string {
    return this.entry.attribute("name") ?? "";
  }

  get visibility(): SheetVisibility {
    const state = this.entry.attribute("state");
    return state === "hidden" || state === "veryHidden" ? state : "visible";
  }

  setVisibility(visibility: SheetVisibility): void {
    this.context.touchWorkbook();
    this.entry.setAttribute("state", visibility === "visible" ? null : visibility);
  }

  get tabColor(): string | null {
    const color = this.frame.element("sheetPr")?.element("tabColor") ?? null;
    return readColor(color, this.context.styles.palette);
  }

  setTabColor(color: string | null): void {
    writeTabColor(this.touch().frame, color);
  }

  contentAt(rowIndex: number, columnIndex: number): CellContent | null {
    return this.contents.content(rowIndex, columnIndex);
  }

  /** @throws RefusedEdit part-of-array for a cell of an array formula or data table of several cells */
  setContent(rowIndex: number, columnIndex: number, content: CellContent | null): void {
    this.refusePartOfArray(rowIndex, columnIndex);
    const cells = this.touch().waitingCells;
    if (!cells.formulas.areNone) {
      if (cells.content(rowIndex, columnIndex)?.formula != null) this.context.noteFormulaRemoved();
      cells.formulas.release(rowIndex, columnIndex);
    }
    const written = this.frame.element("tableParts")
      ? asTableHeader(this.context, this.partName, rowIndex, columnIndex, content)
      : content;
    if (written !== null && written.formula !== null) this.context.noteFormulaWritten();
    cells.setContent(rowIndex, columnIndex, written, this.columns.style);
  }

  arraysTouching(area: Area): readonly Area[] {
    return this.cells.formulas.arraysTouching(area);
  }

  dissolveArrays(area: Area): void {
    this.touch().cells.formulas.dissolve(area);
  }

  usedArea(valuesOnly: boolean): Area | null {
    return (valuesOnly ? this.contents : this.cells).usedArea(valuesOnly);
  }

  styleAt(rowIndex: number, columnIndex: number): CellStyle {
    return this.styles.styleAt(rowIndex, columnIndex);
  }

  patchStyle(area: Area, patch: Partial<CellStyle>): void {
    this.touch();
    this.styles.patch(area, patch);
  }

  clearStyle(area: Area): void {
    this.touch();
    this.styles.clear(area);
  }

  rowHeight(rowIndex: number): number {
    const format = this.frame.element("sheetFormatPr");
    return Number(
      this.contents.rows.attribute(rowIndex, "ht") ?? format?.attribute("defaultRowHeight") ?? 15,
    );
  }

  isRowHeightSet(rowIndex: number): boolean {
    return this.contents.rows.attribute(rowIndex, "ht") !== null;
  }

  setRowHeight(rowIndex: number, points: number | null): void {
    const { rows } = this.touch().waitingCells;
    rows.setAttribute(rowIndex, "ht", points === null ? null : String(points));
    rows.setAttribute(rowIndex, "customHeight", points === null ? null : "1");
  }

  isRowHidden(rowIndex: number): boolean {
    if (this.cells.rows.has(rowIndex)) return isTrue(this.cells.rows.attribute(rowIndex, "hidden"));
    return isTrue(this.frame.element("sheetFormatPr")?.attribute("zeroHeight"));
  }

  setRowHidden(rowIndex: number, hidden: boolean): void {
    if (this.isRowHidden(rowIndex) === hidden) return;
    const { cells } = this.touch();
    cells.rows.ensureRow(rowIndex);
    cells.rows.setAttribute(rowIndex, "hidden", hidden ? "1" : null);
  }

  columnWidth(columnIndex: number): number {
    const width = this.columns.attribute(columnIndex, "width") ?? defaultWidth(this.frame);
    return widthInPoints(Number(width));
  }

  setColumnWidth(columnIndex: number, points: number): void {
    const width = String(widthInCharacters(points));
    this.touch();
    this.columns.set(columnIndex, columnIndex, { width, customWidth: "1" });
  }

  isColumnHidden(columnIndex: number): boolean {
    return isTrue(this.columns.attribute(columnIndex, "hidden"));
  }

  setColumnHidden(columnIndex: number, hidden: boolean): void {
    if (this.isColumnHidden(columnIndex) === hidden) return;
    this.touch();
    this.columns.set(columnIndex, columnIndex, { hidden: hidden ? "1" : null });
  }

  mergedAreas(): readonly Area[] {
    return this.merges.areas();
  }

  /** @throws RefusedEdit overlap, part-of-array */
  merge(area: Area): void {
    if (this.merges.touches(area) || this.isInTable(area)) {
      throw new RefusedEdit("overlap", this.where(areaAddress(area)));
    }
    if (area.rowCount * area.columnCount === 1) return;
    const covered = this.contents
      .cellsIn(area)
      .filter((cell) => cell.rowIndex !== area.rowIndex || cell.columnIndex !== area.columnIndex);
    for (const cell of covered) this.refusePartOfArray(cell.rowIndex, cell.columnIndex);
    for (const { rowIndex, columnIndex } of covered) this.setContent(rowIndex, columnIndex, null);
    this.touch();
    this.merges.add(area);
  }

  unmerge(area: Area): void {
    if (!this.merges.touches(area)) return;
    this.touch();
    this.merges.remove(area);
  }

  rules(): readonly ConditionalRule[] {
    return this.conditions.all();
  }

  addRule(rule: NewRule): ConditionalRule {
    this.touch();
    return this.conditions.add(rule);
  }

  changeRule(id: string, patch: Partial<NewRule>): void {
    if (this.conditions.has(id)) this.touch();
    this.conditions.change(id, patch);
  }

  moveRule(id: string, position: number): void {
    if (this.conditions.has(id)) this.touch();
    this.conditions.move(id, position);
  }

  deleteRule(id: string): void {
    if (this.conditions.has(id)) this.touch();
    this.conditions.delete(id);
  }

  hyperlinks(): readonly Hyperlink[] {
    return this.links.all();
  }

  setHyperlink(link: Hyperlink): void {
    this.touch();
    this.links.set(link);
  }

  deleteHyperlinks(area: Area): void {
    if (this.links.touching(area).length === 0) return;
    this.touch();
    this.links.remove(area);
  }

  get isProtected(): boolean {
    return this.protection.isProtected;
  }

  get isPasswordProtected(): boolean {
    return this.protection.hasPassword;
  }

  /** @throws RefusedEdit password */
  setProtected(isProtected: boolean): void {
    if (this.isProtected === isProtected) return;
    if (this.isPasswordProtected) throw new RefusedEdit("password", this.name);
    if (isProtected) this.protection.protect(defaultPermissions, null);
    else this.protection.unprotect();
  }

  get frozenRows(): number {
    return readFrozen(this.frame).rows;
  }

  get frozenColumns(): number {
    return readFrozen(this.frame).columns;
  }

  setFrozen(rows: number, columns: number): void {
    writeFrozen(this.touch().frame, rows, columns);
    this.context.ensureBookView();
  }

  view(): SheetView {
    return readView(this.frame);
  }

  setView(patch: Partial<SheetView>): void {
    writeView(this.touch().frame, patch);
    this.context.ensureBookView();
  }

  page(): PageSetup {
    return readPage(this.frame);
  }

  setPage(patch: Partial<PageSetup>): void {
    writePage(this.touch().frame, patch);
  }

  insertRows(rowIndex: number, count: number): void {
    this.shiftCells({ area: wholeRows(rowIndex, count), axis: "row", isDeletion: false });
  }

  deleteRows(rowIndex: number, count: number): void {
    this.shiftCells({ area: wholeRows(rowIndex, count), axis: "row", isDeletion: true });
  }

  shiftCells(move: CellMove): void {
    if (move.area.rowCount <= 0 || move.area.columnCount <= 0) return;
    this.context.shiftCells(this, move);
    this.forgetAreas();
  }

  private isInTable(area: Area): boolean {
    if (!this.frame.element("tableParts")) return false;
    return this.tables.all().some((table) => areasMeet(table.area, area));
  }

  private refusePartOfArray(rowIndex: number, columnIndex: number): void {
    if (this.contents.formulas.mayOverwrite(rowIndex, columnIndex)) return;
    throw new RefusedEdit("part-of-array", this.where(cellAddress(rowIndex, columnIndex)));
  }

  private where(address: string): string {
    return `${this.name}!${address}`;
  }
}

function wholeRows(rowIndex: number, rowCount: number): Area {
  return { rowIndex, columnIndex: 0, rowCount, columnCount: maxColumns };
}
