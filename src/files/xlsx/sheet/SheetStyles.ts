import { type Area, areaContains, isEntireColumn, isEntireRow } from "../../../domain/sheet/Area";
import type { StyleRun } from "../cells/EditedRow";
import type { SheetCells } from "../cells/SheetCells";
import type { Styles } from "../styles/Styles";
import { withPatch } from "../styles/withPatch";
import type { CellStyle } from "../model/WorkbookModel";
import { changeStyles } from "./changeStyles";
import type { SheetColumns } from "./SheetColumns";
import type { SheetPart } from "./SheetPart";
import { splitPatches, type StylePatch, type StyleSegment } from "./splitPatches";

/** What a sheet's styles are kept in. */
interface StyledSheet {
  readonly part: SheetPart;
  readonly columns: SheetColumns;
}

const mostWaiting = 10_000;
/** Each look at a cell goes through all patches that wait: so many steps are about as long as settling them. */
const mostSteps = 100_000;
/** Borders look at one cell each before they change it; who looks at more cells in a row reads the sheet. */
const mostLooks = 20;

/**
 * The styles of a sheet's cells. Patches wait until the cells are next looked at: Office.js sets the font, the
 * borders and the fill of a range one after the other, and walking its cells once for all is several times faster.
 */
export class SheetStyles {
  private waiting: StylePatch[] = [];
  private steps = 0;
  /** Since the last patch. */
  private looks = 0;

  constructor(
    private readonly sheet: StyledSheet,
    private readonly styles: Styles,
  ) {}

  styleAt(rowIndex: number, columnIndex: number): CellStyle {
    this.steps += this.waiting.length;
    this.looks += 1;
    if (this.steps > mostSteps || this.looks > mostLooks) this.sheet.part.settle();
    // Not written down: what the cell shows between two patches need not be a style of the file.
    let style = this.styles.style(this.indexAt(rowIndex, columnIndex));
    for (const { area, patch } of this.waiting) {
      if (areaContains(area, rowIndex, columnIndex)) style = withPatch(style, patch);
    }
    return style;
  }

  /** Index of the style that a cell shows but for what waits: its own, else its row's, else its column's. */
  readonly indexAt = (rowIndex: number, columnIndex: number): number =>
    this.indexIn(this.sheet.part.waitingCells, rowIndex, columnIndex);

  patch(area: Area, patch: Partial<CellStyle>): void {
    const { part } = this.sheet;
    const isWhole = isEntireColumn(area) || isEntireRow(area);
    if (isWhole || this.waiting.length >= mostWaiting) part.settle();
    this.waiting.push({ area, patch });
    this.looks = 0;
    part.settleWith(this.settle);
    if (isWhole) part.settle();
  }

  clear(area: Area): void {
    this.change(area, () => 0);
  }

  private readonly settle = (): void => {
    const patches = this.waiting;
    this.waiting = [];
    this.steps = 0;
    const [first, ...others] = patches;
    if (first && others.length === 0) {
      this.change(first.area, this.changeBy(first.patch));
      return;
    }
    const { part, columns } = this.sheet;
    const runsOf = new Map<readonly StyleSegment[], StyleRun[]>();
    for (const { rowIndex, rowCount, segments } of splitPatches(patches)) {
      const runs = runsOf.get(segments) ?? segments.map(this.runOf);
      runsOf.set(segments, runs);
      for (let row = rowIndex; row < rowIndex + rowCount; row++) {
        part.cells.changeStyles(row, runs, columns.style);
      }
    }
  };

  private readonly runOf = ({ columnIndex, columnCount, patch }: StyleSegment): StyleRun => {
    return { first: columnIndex, end: columnIndex + columnCount, change: this.changeBy(patch) };
  };

  /** Remembers what became of each style: most cells of a sheet have one of few. */
  private changeBy(patch: StylePatch["patch"]): (index: number) => number {
    const patched: number[] = [];
    return (index) => (patched[index] ??= this.styles.patchedIndex(index, patch));
  }

  private change(area: Area, change: (index: number) => number): void {
    const { part, columns } = this.sheet;
    changeStyles({ cells: part.cells, columns, styleIndex: this.indexAt }, area, change);
  }

  private indexIn(cells: SheetCells, rowIndex: number, columnIndex: number): number {
    const own = cells.style(rowIndex, columnIndex);
    if (own !== null) return own;
    const row = cells.rowStyle(rowIndex);
    return row ?? this.sheet.columns.style(columnIndex);
  }
}
