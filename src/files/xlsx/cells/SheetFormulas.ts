import {
  type Area,
  areaContains,
  areaCovers,
  areasMeet,
  cellAddress,
} from "../../../domain/sheet/Area";
import { moveFormula } from "../formula/moveFormula";
import { readRangeText } from "../sheet/areas";
import { fields } from "./CellScan";
import { locateCell } from "./EditedRow";
import type { SheetRows } from "./SheetRows";

/** Cells that are one formula together: an array formula or a data table. */
interface FormulaArea {
  area: Area;
  rowIndex: number;
  columnIndex: number;
  /** A dynamic array: its other cells are results that may be overwritten. */
  readonly isDynamic: boolean;
}

interface SharedGroup {
  readonly master: Place | null;
  readonly dependents: SharedPlace[];
  readonly text: string;
}

interface Place {
  readonly rowIndex: number;
  readonly columnIndex: number;
}

interface SharedPlace extends Place {
  /** "" where the master's text stands for it; some writers repeat the text. */
  readonly text: string;
}

const ownFormula: ReadonlyMap<string, null> = new Map([
  ["t", null],
  ["ref", null],
  ["si", null],
]);

/** The formulas of a sheet: which belong together, and how they follow when cells or sheets move. */
export class SheetFormulas {
  private areas: FormulaArea[] | null = null;
  private groups: Map<string, SharedGroup> | null = null;
  private wasWritten = false;

  constructor(private readonly rows: SheetRows) {}

  /** Whether no cell has a formula; true for most sheets, of which nothing more need be asked then. */
  get areNone(): boolean {
    return !this.wasWritten && this.rows.scanned.scan.formulaCells.length === 0;
  }

  /**
   * Whether the cell may be overwritten: not when it is part of an array formula or data table of several cells.
   */
  mayOverwrite(rowIndex: number, columnIndex: number): boolean {
    const found = this.areaAt(rowIndex, columnIndex);
    return !found || found.isDynamic || found.area.rowCount * found.area.columnCount === 1;
  }

  /** Areas of several cells that are one formula, not counting the results of dynamic arrays. */
  arraysTouching(area: Area): Area[] {
    return this.fixedAreas(area).map((one) => one.area);
  }

  /**
   * Takes apart the arrays that lie wholly in the area; their cells are empty then, but for the one with the formula.
   */
  dissolve(area: Area): void {
    for (const one of this.fixedAreas(area)) {
      if (areaCovers(area, one.area)) this.releaseArea(one, one.rowIndex, one.columnIndex);
    }
  }

  private fixedAreas(touched: Area): FormulaArea[] {
    if (this.rows.scanned.scan.formulaCells.length === 0) return [];
    return this.formulaAreas().filter(
      ({ area, isDynamic }) =>
        !isDynamic && area.rowCount * area.columnCount > 1 && areasMeet(area, touched),
    );
  }

  /** Before a cell is overwritten: formulas that rest on it become formulas of their own. */
  release(rowIndex: number, columnIndex: number): void {
    if (this.rows.scanned.scan.formulaCells.length === 0) return;
    const found = this.areaAt(rowIndex, columnIndex);
    if (found) this.releaseArea(found, rowIndex, columnIndex);
    for (const [name, { master }] of this.sharedGroups()) {
      if (master?.rowIndex === rowIndex && master.columnIndex === columnIndex) this.unshare(name);
    }
  }

  /**
   * Whether an array formula or data table lies partly, but not wholly, in what moves or in what goes (null: nothing).
   */
  isCut(moved: Area, gone: Area | null): boolean {
    return this.formulaAreas().some(({ area }) =>
      [moved, gone].some((part) => part && areasMeet(area, part) && !areaCovers(part, area)),
    );
  }

  /** A cell has been given a formula, so that a sheet that came without any is looked through from now on. */
  noteWritten(): void {
    this.wasWritten = true;
  }

  /** Rewrites all formulas; `change` gives the same text back where nothing is to change. */
  rewrite(change: (formula: string) => string): void {
    for (const [name, { text }] of this.sharedGroups())
      if (change(text) !== text) this.unshare(name);
    this.eachFormula((text, place) => {
      const changed = change(text);
      if (changed === text) return;
      const edited = this.rows.ensureCell(place.rowIndex, place.columnIndex, 0);
      if (edited.content) edited.content = { ...edited.content, formula: changed };
      else {
        const attributes = edited.formula?.attributes ?? new Map<string, null>();
        edited.formula = { text: changed, attributes };
      }
    });
  }

  /** Gives every shared formula a text of its own, so that each can change for itself. */
  unshareAll(): void {
    for (const name of [...this.sharedGroups().keys()]) this.unshare(name);
  }

  /** Before cells move: the areas of arrays and data tables move along; `move` gives null for one that goes. */
  shiftAreas(move: (area: Area) => Area | null): void {
    const rest: FormulaArea[] = [];
    for (const one of this.formulaAreas()) {
      const moved = move(one.area);
      if (!moved) continue;
      rest.push(one);
      const rows = moved.rowIndex - one.area.rowIndex;
      const columns = moved.columnIndex - one.area.columnIndex;
      if (rows === 0 && columns === 0) continue;
      const cell = this.rows.ensureCell(one.rowIndex, one.columnIndex, 0);
      const text = cell.formula?.text ?? this.rows.scanned.formula(cell.source)?.text ?? "";
      one.area = moved;
      one.rowIndex += rows;
      one.columnIndex += columns;
      cell.formula = { text, attributes: new Map([["ref", areaText(one.area)]]) };
    }
    this.areas = rest;
  }

  /** Whether any formula's text contains what is looked for; a quick test before a rewrite. */
  some(isWanted: (formula: string) => boolean): boolean {
    let found = false;
    this.eachFormula((text) => {
      found ||= isWanted(text);
    });
    return found;
  }

  /** Formulas that have a text of their own, as they now are. */
  private eachFormula(visit: (text: string, place: Place) => void): void {
    if (this.areNone) return;
    const { scanned } = this.rows;
    const found: [string, Place][] = [];
    this.rows.each((rowIndex, edited, row) => {
      for (let cell = row?.firstCell ?? 0; row && cell < row.endCell; cell++) {
        if (!scanned.hasFormula(cell)) continue;
        const columnIndex = scanned.field(cell, fields.column);
        found.push([scanned.formula(cell)?.text ?? "", { rowIndex, columnIndex }]);
      }
      for (const cell of edited?.cells ?? []) {
        const place = { rowIndex, columnIndex: cell.column };
        if (cell.content) found.push([cell.content.formula ?? "", place]);
        else if (cell.formula) found.push([cell.formula.text, place]);
        else if (cell.content === undefined && scanned.hasFormula(cell.source)) {
          found.push([scanned.formula(cell.source)?.text ?? "", place]);
        }
      }
    });
    for (const [text, place] of found) if (text !== "") visit(text, place);
  }

  private areaAt(rowIndex: number, columnIndex: number): FormulaArea | null {
    if (this.rows.scanned.scan.formulaCells.length === 0) return null;
    const isHere = ({ area }: FormulaArea): boolean => areaContains(area, rowIndex, columnIndex);
    return this.formulaAreas().find(isHere) ?? null;
  }

  private releaseArea(found: FormulaArea, rowIndex: number, columnIndex: number): void {
    this.areas = this.formulaAreas().filter((one) => one !== found);
    const { area } = found;
    if (area.rowCount * area.columnCount === 1) return;
    const isMaster = found.rowIndex === rowIndex && found.columnIndex === columnIndex;
    if (!isMaster) {
      // Excel would say #SPILL!: the formula stays and its results are no longer listed as its own.
      const cell = this.rows.ensureCell(found.rowIndex, found.columnIndex, 0);
      const text = cell.formula?.text ?? this.rows.scanned.formula(cell.source)?.text ?? "";
      const ref = cellAddress(found.rowIndex, found.columnIndex);
      cell.formula = { text, attributes: new Map([["ref", ref]]) };
      return;
    }
    for (let row = area.rowIndex; row < area.rowIndex + area.rowCount; row++) {
      for (let column = area.columnIndex; column < area.columnIndex + area.columnCount; column++) {
        if (row === rowIndex && column === columnIndex) continue;
        this.rows.ensureCell(row, column, 0).content = null;
      }
    }
  }

  private unshare(name: string): void {
    const group = this.groups?.get(name);
    this.groups?.delete(name);
    const master = group?.master;
    if (!group || !master) return;
    for (const place of [{ ...master, text: group.text }, ...group.dependents]) {
      const row = this.rows.ensureRow(place.rowIndex);
      const cell = row.cells[locateCell(row, place.columnIndex)];
      if (!cell || cell.content !== undefined) continue;
      const rows = place.rowIndex - master.rowIndex;
      const moved = moveFormula(group.text, rows, place.columnIndex - master.columnIndex);
      cell.formula = { text: place.text === "" ? moved : place.text, attributes: ownFormula };
    }
  }

  private formulaAreas(): FormulaArea[] {
    if (!this.areas) this.collect();
    return this.areas ?? [];
  }

  private sharedGroups(): Map<string, SharedGroup> {
    if (!this.groups) this.collect();
    return this.groups ?? new Map<string, SharedGroup>();
  }

  private collect(): void {
    const { scanned } = this.rows;
    this.areas = [];
    this.groups = new Map();
    if (scanned.scan.formulaCells.length === 0) return;
    for (const row of scanned.scan.rows) {
      for (let cell = row.firstCell; cell < row.endCell; cell++) {
        const formula = scanned.formula(cell);
        if (!formula) continue;
        const columnIndex = scanned.field(cell, fields.column);
        const place = { rowIndex: row.rowIndex, columnIndex };
        const area = formula.ref === null ? null : readRangeText(formula.ref);
        if (area && (formula.type === "array" || formula.type === "dataTable")) {
          const isDynamic = /^<[^>]*\scm=/.test(scanned.source(cell));
          this.areas.push({ area, ...place, isDynamic });
        } else if (formula.type === "shared" && formula.group !== null) {
          this.addShared(formula.group, formula.text, place);
        }
      }
    }
  }

  private addShared(name: string, text: string, place: Place): void {
    const group = this.groups?.get(name) ?? { master: null, dependents: [], text: "" };
    const isMaster = text !== "" && !group.master;
    if (!isMaster) group.dependents.push({ ...place, text });
    const made = isMaster ? { ...group, master: place, text } : group;
    this.groups?.set(name, made);
  }
}

function areaText(area: Area): string {
  const first = cellAddress(area.rowIndex, area.columnIndex);
  const lastRow = area.rowIndex + area.rowCount - 1;
  return `${first}:${cellAddress(lastRow, area.columnIndex + area.columnCount - 1)}`;
}
