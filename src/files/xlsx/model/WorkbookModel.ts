import type { Area } from "../../../domain/sheet/Area";
import type { CellValue, SheetVisibility } from "../../../domain/sheet/WorkbookSnapshot";
import type { CellMove } from "./CellMove";
import type { ChartModel } from "./ChartModel";
import type { CommentModel } from "./CommentModel";
import type { PageBreakModel, PageSetup } from "./PageModel";
import type { ProtectionModel } from "./ProtectionModel";
import type { SheetView } from "./SheetView";
import type { TableModel } from "./TableModel";
import type { ValidationModel } from "./ValidationModel";
import type { CustomXmlModel } from "./CustomXmlModel";

/**
 * What a cell holds. `formula` is English without "="; `value` is then its cached result. Errors are their text with
 * `isError`.
 */
export interface CellContent {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly isError: boolean;
}

/** One side of a cell's border, by the file's name of the line; "none" for none. */
export interface BorderLine {
  /** As in the file: "thin", "medium", "dashed"…; "none" for no line. */
  readonly style: string;
  readonly color: string | null;
}

/**
 * A cell's formatting, resolved. Colours are "#RRGGBB" (theme and indexed colours resolved), null for automatic or
 * none.
 */
export interface CellStyle {
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  /** Raised or lowered small letters: "superscript", "subscript", or "baseline". */
  readonly raised: string;
  readonly fontColor: string | null;
  readonly fill: string | null;
  readonly numberFormat: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  /** Letters get smaller until the text fits. */
  readonly shrink: boolean;
  /** In degrees, upwards from the line: -90 to 90; 255 for letters below each other. */
  readonly rotation: number;
  /** 0 as the text's first strong letter says, 1 left to right, 2 right to left. */
  readonly readingOrder: number;
  readonly top: BorderLine;
  readonly right: BorderLine;
  readonly bottom: BorderLine;
  readonly left: BorderLine;
  /** From the top left corner down; where both diagonals are drawn, they are drawn alike. */
  readonly diagonalDown: BorderLine;
  readonly diagonalUp: BorderLine;
  readonly locked: boolean;
  /** On a protected sheet the formula bar stays empty. */
  readonly formulaHidden: boolean;
  /** The cell was typed with a leading apostrophe. */
  readonly quotePrefix: boolean;
}

/** A conditional format as the file has it. */
export interface ConditionalRule {
  readonly id: string;
  readonly areas: readonly Area[];
  /** As in the file: "expression", "cellIs", "colorScale"… */
  readonly type: string;
  readonly formula: string | null;
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly fill: string | null;
  readonly fontColor: string | null;
  /** null where the rule leaves the cell's own weight. */
  readonly bold: boolean | null;
}

/** A formula rule to be added. */
export interface NewRule {
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly fill: string | null;
  readonly fontColor: string | null;
  /** null, or left out, for the cell's own weight. */
  readonly bold?: boolean | null;
  readonly stopIfTrue: boolean;
}

/** A link of an area: to an address outside, or to a place in the workbook. */
export interface Hyperlink {
  readonly area: Area;
  /** External address, null for a place in this workbook. */
  readonly address: string | null;
  /** "'Thanh tra'!C8", null for an external address. */
  readonly location: string | null;
  readonly tip: string;
}

/** A name of the workbook or of one sheet. */
export interface DefinedName {
  readonly name: string;
  /** Without "=": "'Kế hoạch'!$A$1" or "\"report\"". */
  readonly formula: string;
  /** Sheet id, null for the whole workbook. */
  readonly scope: string | null;
  readonly visible: boolean;
}

/** One worksheet of a real .xlsx, parsed when first asked for; rows and columns count from 0. */
export interface SheetModel {
  /** Stable while the workbook is open: "{00000000-0001-0000-0000-000000000000}". */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly tabColor: string | null;
  setVisibility(visibility: SheetVisibility): void;
  setTabColor(color: string | null): void;

  /** null for an empty cell. */
  contentAt(rowIndex: number, columnIndex: number): CellContent | null;
  /** null clears the content and keeps the format. @throws RefusedEdit part-of-array */
  setContent(rowIndex: number, columnIndex: number, content: CellContent | null): void;
  /** Areas of array formulas and data tables of several cells that touch the area: each changes only as a whole. */
  arraysTouching(area: Area): readonly Area[];
  /** Takes apart the arrays that lie wholly in the area, since all its cells are about to get other contents. */
  dissolveArrays(area: Area): void;
  /**
   * Smallest area that holds all content, and with `valuesOnly` false all formatted cells too; null when there is none.
   */
  usedArea(valuesOnly: boolean): Area | null;

  /** The cell's own style, else its row's, else its column's, else the default. */
  styleAt(rowIndex: number, columnIndex: number): CellStyle;
  /**
   * Changes what `patch` names in every cell of the area (whole rows and columns are kept as row and column styles).
   */
  patchStyle(area: Area, patch: Partial<CellStyle>): void;
  /** Back to the default style. */
  clearStyle(area: Area): void;

  /** In points. */
  rowHeight(rowIndex: number): number;
  /** Whether the file gives the row a height; otherwise it follows the content when the sheet is shown. */
  isRowHeightSet(rowIndex: number): boolean;
  /** null lets the height follow the content. */
  setRowHeight(rowIndex: number, points: number | null): void;
  isRowHidden(rowIndex: number): boolean;
  setRowHidden(rowIndex: number, hidden: boolean): void;
  /** In points, as Office.js counts them: (characters × 7 + 5) pixels × 0.75. */
  columnWidth(columnIndex: number): number;
  setColumnWidth(columnIndex: number, points: number): void;
  isColumnHidden(columnIndex: number): boolean;
  setColumnHidden(columnIndex: number, hidden: boolean): void;

  mergedAreas(): readonly Area[];
  /** Keeps the top-left content only. */
  merge(area: Area): void;
  /** Removes merges that touch the area. */
  unmerge(area: Area): void;

  rules(): readonly ConditionalRule[];
  /** Adds with the first priority, as Excel does. */
  addRule(rule: NewRule): ConditionalRule;
  /** Changes a rule; its place among the others stays. */
  changeRule(id: string, patch: Partial<NewRule>): void;
  /** Puts a rule at a place among the others, 0 being the first to apply. */
  moveRule(id: string, position: number): void;
  deleteRule(id: string): void;

  hyperlinks(): readonly Hyperlink[];
  setHyperlink(link: Hyperlink): void;
  deleteHyperlinks(area: Area): void;

  readonly isProtected: boolean;
  /** Protects without password, or lifts it; null password only. */
  setProtected(isProtected: boolean): void;
  readonly isPasswordProtected: boolean;
  readonly protection: ProtectionModel;

  readonly frozenRows: number;
  readonly frozenColumns: number;
  setFrozen(rows: number, columns: number): void;

  view(): SheetView;
  setView(patch: Partial<SheetView>): void;

  page(): PageSetup;
  setPage(patch: Partial<PageSetup>): void;

  readonly pageBreaks: PageBreakModel;
  readonly tables: TableModel;
  readonly validations: ValidationModel;
  readonly charts: ChartModel;
  readonly comments: CommentModel;

  /** Inserts empty rows above, shifting content, merges, rules, links and the formulas and names that point here. */
  insertRows(rowIndex: number, count: number): void;
  deleteRows(rowIndex: number, count: number): void;
  /**
   * Inserts or deletes any cells, shifting those behind them with all that points there. Merges and tables that would
   * be cut are the caller's matter. @throws RefusedEdit does-not-fit, part-of-array
   */
  shiftCells(move: CellMove): void;
}

/** A real .xlsx in memory. Parts nobody touched are saved as the very bytes they came in. */
export interface WorkbookModel {
  readonly date1904: boolean;
  readonly isStructureProtected: boolean;
  readonly isStructurePasswordProtected: boolean;
  /** Protects the list of sheets without password, or lifts it; null password only. */
  setStructureProtected(isProtected: boolean): void;
  /** Worksheets in tab order; chart, dialog and macro sheets keep their place in the file and are not listed. */
  sheets(): readonly SheetModel[];
  addSheet(name: string): SheetModel;
  /**
   * A whole copy at the end, with its charts, tables and comments; null where something in it cannot be twice in a
   * workbook.
   */
  copySheet(id: string, name: string): SheetModel | null;
  deleteSheet(id: string): void;
  /** Also follows the name in formulas, defined names, links and rules. */
  renameSheet(id: string, name: string): void;
  moveSheet(id: string, position: number): void;
  readonly activeSheetId: string;
  activateSheet(id: string): void;

  /** Of the workbook and of all worksheets, in the order of the file. */
  names(): readonly DefinedName[];
  /** Of one sheet, or with null of the workbook alone. */
  namesIn(scope: string | null): readonly DefinedName[];
  /** Case does not count. */
  findName(scope: string | null, name: string): DefinedName | null;
  /** Adds or replaces by name and scope. */
  setName(name: DefinedName): void;
  deleteName(name: string, scope: string | null): void;

  /** Settings that the add-in keeps in the workbook: JSON texts by key, saved as a web-extension part as Excel does. */
  settings(): ReadonlyMap<string, string>;
  setSetting(key: string, json: string | null): void;

  readonly customXml: CustomXmlModel;

  save(): Uint8Array;
}
