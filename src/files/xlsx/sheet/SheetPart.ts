import { areaAddress } from "../../../domain/sheet/Area";
import { formulaElements } from "./formulaElements";
import { SheetCells } from "../cells/SheetCells";
import { ScannedCells } from "../cells/ScannedCells";
import { scanCells } from "../cells/scanCells";
import type { SharedStrings } from "../cells/SharedStrings";
import { XmlScanner } from "../cells/XmlScanner";
import { isMainNamespace } from "../../package/namespaces";
import { UnreadableFile } from "../../package/UnreadableFile";
import type { XmlElement } from "../../package/xml/XmlElement";
import { readXml, type XmlDocument } from "../../package/xml/readXml";

/** Order of a worksheet's children (ECMA-376 part 1, 18.3.1.99, CT_Worksheet). */
export const sheetOrder = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/**
 * The XML of one worksheet in two halves: all but the cells ("frame"), a document in which sheetData stands empty,
 * and the cells, which a scanner finds on first use.
 */
export class SheetPart {
  private readonly text: string;
  private readonly dataStart: number;
  private readonly dataEnd: number;
  private readonly prefix: string;
  private readonly frameDocument: XmlDocument;
  private sheetCells: SheetCells | null = null;
  private waitingChange: (() => void) | null = null;
  /** Whether a text stands in any formula, as far as it was asked since the last change. */
  private readonly marks = new Map<string, boolean>();

  /** @throws UnreadableFile doctype, broken-xml */
  constructor(
    text: string,
    readonly name: string,
    private readonly strings: SharedStrings,
    private readonly date1904: boolean,
  ) {
    const bounds = locateSheetData(text, name);
    this.text = bounds.text;
    this.dataStart = bounds.start;
    this.dataEnd = bounds.end;
    this.prefix = bounds.prefix;
    const frame = this.text.slice(0, this.dataStart) + this.text.slice(this.dataEnd);
    this.frameDocument = readXml(frame, name);
    if (!isMainNamespace(this.frame.uri)) throw new UnreadableFile("broken-xml", name);
  }

  get cells(): SheetCells {
    this.settle();
    return this.waitingCells;
  }

  /** What is to be done before the cells are next looked at. */
  settleWith(change: () => void): void {
    this.waitingChange = change;
  }

  settle(): void {
    const change = this.waitingChange;
    this.waitingChange = null;
    change?.();
  }

  /** The cells as they stand while changes wait. */
  get waitingCells(): SheetCells {
    if (this.sheetCells) return this.sheetCells;
    const scan = scanCells(this.text, this.name, this.dataStart, this.dataEnd, this.prefix);
    const scanned = new ScannedCells(
      scan,
      this.text,
      this.name,
      this.prefix,
      this.strings,
      this.date1904,
    );
    this.sheetCells = new SheetCells(scanned, this.prefix);
    return this.sheetCells;
  }

  /** The worksheet element; sheetData is in it, but empty. */
  get frame(): XmlElement {
    return this.frameDocument.root;
  }

  /** Whether the text stands in the part as it was read, outside of the cells. */
  hasAroundCells(text: string): boolean {
    const around = [this.text.slice(0, this.dataStart), this.text.slice(this.dataEnd)];
    return around.some((part) => part.includes(text));
  }

  /** false only where it is certain that the text, as the part was read, stands in no formula. */
  mayHaveInFormula(text: string): boolean {
    // Rules and validations have formulas too.
    return this.sheetCells?.hasNoFormula === true
      ? this.hasAroundCells(text)
      : this.text.includes(text);
  }

  /** To be called before the sheet changes. */
  forgetMarks(): void {
    if (this.marks.size > 0) this.marks.clear();
  }

  /**
   * Whether the text stands in a formula or in a link to a place, as the sheet now is. The answer is kept: every sheet
   * is asked each time one of two hundred gets its name.
   */
  hasInFormula(text: string): boolean {
    const known = this.marks.get(text) ?? this.looksForInFormula(text);
    this.marks.set(text, known);
    return known;
  }

  private looksForInFormula(text: string): boolean {
    if (this.waitingCells.formulas.some((formula) => formula.includes(text))) return true;
    for (const element of this.frame.all()) {
      const formula = formulaElements.has(element.local)
        ? element.text
        : (element.attribute("location") ?? "");
      if (formula.includes(text)) return true;
    }
    return false;
  }

  toString(): string {
    this.settle();
    const frame = this.frame;
    if (this.sheetCells) this.updateDimension(this.sheetCells);
    const inside = this.sheetCells?.toXml() ?? this.text.slice(this.dataStart, this.dataEnd);
    const data = frame.ensure("sheetData", sheetOrder);
    data.setRawContent(inside);
    const text = this.frameDocument.toString();
    data.setRawContent("");
    return text;
  }

  /** Some readers take the area a sheet claims to use at its word. */
  private updateDimension(cells: SheetCells): void {
    const used = cells.usedArea(false);
    this.frame.element("dimension")?.setAttribute("ref", used ? areaAddress(used) : "A1");
  }
}

interface SheetData {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly prefix: string;
}

/** Bounds of the inside of sheetData; an empty element is opened up first, a missing one is put in by `toString`. */
function locateSheetData(text: string, part: string): SheetData {
  const scanner = new XmlScanner(text, part);
  let at = 0;
  let rootPrefix: string | null = null;
  for (;;) {
    const lt = text.indexOf("<", at);
    if (lt < 0) return { text, start: text.length, end: text.length, prefix: rootPrefix ?? "" };
    const misc = text.startsWith("<!DOCTYPE", lt) ? refuseDoctype(part) : scanner.afterMisc(lt);
    const name = misc >= 0 ? "" : tagName(text, lt);
    if (misc >= 0) at = misc;
    else if (rootPrefix === null || name.startsWith("/")) {
      rootPrefix ??= /^[^:]+:/.exec(name)?.[0] ?? "";
      at = scanner.tagEnd(lt);
    } else if (!/^([^:]+:)?sheetData$/.test(name)) at = scanner.afterElement(lt);
    else {
      const prefix = name.slice(0, -"sheetData".length);
      const start = scanner.tagEnd(lt);
      if (text.charCodeAt(start - 2) !== 47) {
        return { text, start, end: closeOfData(scanner, prefix, start), prefix };
      }
      const opened = `${text.slice(0, start - 2)}></${prefix}sheetData>${text.slice(start)}`;
      return { text: opened, start: start - 1, end: start - 1, prefix };
    }
  }
}

function tagName(text: string, lt: number): string {
  return /^\/?[^\s/>]*/.exec(text.slice(lt + 1, lt + 200))?.[0] ?? "";
}

/** The last closing tag of that name; after sheetData nothing has it but comments, which nobody writes there. */
function closeOfData(scanner: XmlScanner, prefix: string, start: number): number {
  const close = scanner.text.lastIndexOf(`</${prefix}sheetData`);
  return close < start ? scanner.fail() : close;
}

function refuseDoctype(part: string): never {
  throw new UnreadableFile("doctype", part);
}
