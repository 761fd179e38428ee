import { maxColumns } from "../../../domain/sheet/Area";
import type { XmlElement } from "../../package/xml/XmlElement";
import { sheetOrder } from "./SheetPart";

interface ColumnRun {
  /** 0-based, both included. */
  readonly first: number;
  readonly last: number;
  readonly element: XmlElement;
  /** Index of the style of its cells. */
  readonly style: number;
}

/** The column definitions of a sheet: runs of columns, split where a change covers only a part. */
export class SheetColumns {
  private known: ColumnRun[] | null = null;

  constructor(private readonly frame: XmlElement) {}

  /** Attribute of the run that holds the column; null where there is none. */
  attribute(columnIndex: number, name: string): string | null {
    return this.runAt(columnIndex)?.element.attribute(name) ?? null;
  }

  /** Index of the style that the column's cells show where neither they nor their rows have one. */
  readonly style = (columnIndex: number): number => this.runAt(columnIndex)?.style ?? 0;

  /** Sets attributes for the columns first to last, whatever else their runs say stays. */
  set(first: number, last: number, attributes: Readonly<Record<string, string | null>>): void {
    for (let at = first; at <= last;) {
      const run = this.runAt(at);
      if (run) {
        const part = this.split(run, at, Math.min(last, run.last));
        for (const [name, value] of Object.entries(attributes)) part.setAttribute(name, value);
        at = Math.min(last, run.last) + 1;
      } else {
        const next = this.runs().find((one) => one.first > at);
        const end = Math.min(last, next ? next.first - 1 : maxColumns - 1);
        this.insertRun(at, end, attributes);
        at = end + 1;
      }
      this.known = null;
    }
  }

  /** Moves the definitions from a column on; negative drops those just before it. New columns are as the one before. */
  shift(first: number, by: number): void {
    const model = by > 0 && first > 0 ? this.runAt(first - 1) : null;
    for (const edge of [first, first + Math.min(by, 0)]) {
      const run = edge > 0 && edge < maxColumns ? this.runAt(edge) : null;
      if (run && run.first < edge) this.split(run, edge, run.last);
      this.known = null;
    }
    for (const run of this.runs()) {
      if (run.first < first) {
        if (run.first >= first + by) run.element.remove();
      } else if (run.first + by >= maxColumns) run.element.remove();
      else setBounds(run.element, run.first + by, Math.min(run.last + by, maxColumns - 1));
    }
    this.known = null;
    if (model) this.insertCopy(model.element, first, by);
    const list = this.frame.element("cols");
    if (list?.elements("col").length === 0) list.remove();
  }

  private insertCopy(model: XmlElement, first: number, count: number): void {
    const copy = model.clone();
    setBounds(copy, first, first + count - 1);
    const list = model.parent;
    list?.insert(copy, list.children.indexOf(model) + 1);
    this.known = null;
  }

  /** Last column up to `last` that is defined, or not defined, together with `first`. */
  endOfRun(first: number, last: number): number {
    const run = this.runAt(first);
    if (run) return Math.min(run.last, last);
    const next = this.runs().find((one) => one.first > first);
    return next ? Math.min(next.first - 1, last) : last;
  }

  private runAt(columnIndex: number): ColumnRun | null {
    for (const run of this.runs()) {
      if (run.first <= columnIndex && columnIndex <= run.last) return run;
    }
    return null;
  }

  private runs(): ColumnRun[] {
    this.known ??= (this.frame.element("cols")?.elements("col") ?? [])
      .map((element) => ({
        first: Number(element.attribute("min") ?? 1) - 1,
        last: Math.min(Number(element.attribute("max") ?? 1), maxColumns) - 1,
        element,
        style: Number(element.attribute("style") ?? 0),
      }))
      .sort((a, b) => a.first - b.first);
    return this.known;
  }

  /** Cuts the run so that one element covers just first to last, and gives that. */
  private split(run: ColumnRun, first: number, last: number): XmlElement {
    const { element } = run;
    const list = element.parent;
    if (!list) return element;
    if (run.first < first) {
      const before = element.clone();
      setBounds(before, run.first, first - 1);
      list.insert(before, list.children.indexOf(element));
    }
    if (last < run.last) {
      const after = element.clone();
      setBounds(after, last + 1, run.last);
      list.insert(after, list.children.indexOf(element) + 1);
    }
    setBounds(element, first, last);
    return element;
  }

  private insertRun(
    first: number,
    last: number,
    attributes: Readonly<Record<string, string | null>>,
  ): void {
    const list = this.frame.ensure("cols", sheetOrder);
    // Excel takes a run without a width for a damaged file.
    const element = list.create("col", { width: defaultWidth(this.frame), ...attributes });
    setBounds(element, first, last);
    const next = this.runs().find((run) => run.first > last)?.element;
    list.insert(element, next ? list.children.indexOf(next) : list.children.length);
  }
}

function setBounds(element: XmlElement, first: number, last: number): void {
  element.setAttribute("min", String(first + 1));
  element.setAttribute("max", String(last + 1));
}

/**
 * Width of columns without a definition, in characters with their padding (ECMA-376 part 1, 18.3.1.81):
 * as given, else so many digits of 7 pixels and 5 pixels of padding, rounded up to whole 8 pixels.
 */
export function defaultWidth(frame: XmlElement): string {
  const format = frame.element("sheetFormatPr");
  const given = format?.attribute("defaultColWidth");
  if (given) return given;
  const pixels = Number(format?.attribute("baseColWidth") ?? 8) * 7 + 5;
  return String((Math.ceil(pixels / 8) * 8) / 7);
}

const pointsPerPixel = 0.75;
const pixelsPerCharacter = 7;

/** A width of the file, in characters of the default font, in points. */
export function widthInPoints(characters: number): number {
  return Math.round(characters * pixelsPerCharacter) * pointsPerPixel;
}

/** A width in points in characters of the default font, as the file has it. */
export function widthInCharacters(points: number): number {
  return Math.round(points / pointsPerPixel) / pixelsPerCharacter;
}
