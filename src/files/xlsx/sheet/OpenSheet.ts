import type { SheetCells } from "../cells/SheetCells";
import type { Relationships } from "../../package/Relationships";
import type { XmlElement } from "../../package/xml/XmlElement";
import { HyperlinkList } from "./HyperlinkList";
import { MergeList } from "./MergeList";
import { RuleList } from "../rules/RuleList";
import { SheetColumns } from "./SheetColumns";
import type { SheetContext } from "./SheetContext";
import { SheetPart } from "./SheetPart";

/** A worksheet's part of the package, read when first asked for, and what is indexed of it. */
export abstract class OpenSheet {
  private loaded: SheetPart | null = null;
  private touched = false;
  private columnRuns: SheetColumns | null = null;
  private mergeList: MergeList | null = null;
  private hyperlinkList: HyperlinkList | null = null;
  private ruleList: RuleList | null = null;

  constructor(
    readonly id: string,
    /** Its <sheet> in the workbook part. */
    readonly entry: XmlElement,
    readonly partName: string,
    protected readonly context: SheetContext,
  ) {}

  /** Whether the part will be written when the workbook is saved. */
  get isTouched(): boolean {
    return this.touched;
  }

  /** The part, read if it was not yet; what is wrong with it, or with the strings it shares, shows then. */
  get part(): SheetPart {
    if (this.loaded) return this.loaded;
    this.context.strings.open();
    this.loaded = new SheetPart(
      this.context.parts.text(this.partName),
      this.partName,
      this.context.strings,
      this.context.date1904,
    );
    return this.loaded;
  }

  /** The part, which will be written when the workbook is saved. */
  touch(): SheetPart {
    const { part } = this;
    if (!this.touched) this.context.parts.setText(this.partName, part);
    this.touched = true;
    part.forgetMarks();
    return part;
  }

  /** false only where it is certain that the text stands in no formula of the sheet. */
  mayContain(text: string): boolean {
    return this.isTouched ? this.part.hasInFormula(text) : this.part.mayHaveInFormula(text);
  }

  get relationships(): Relationships {
    return this.context.parts.relationships(this.partName);
  }

  protected get cells(): SheetCells {
    return this.part.cells;
  }

  /** The same while styles wait, which neither contents nor rows depend on. */
  protected get contents(): SheetCells {
    return this.part.waitingCells;
  }

  protected get frame(): XmlElement {
    return this.part.frame;
  }

  get columns(): SheetColumns {
    this.columnRuns ??= new SheetColumns(this.frame);
    return this.columnRuns;
  }

  protected get merges(): MergeList {
    this.mergeList ??= new MergeList(this.frame);
    return this.mergeList;
  }

  protected get conditions(): RuleList {
    this.ruleList ??= new RuleList(this.id, this.frame, this.context.styles);
    return this.ruleList;
  }

  protected get links(): HyperlinkList {
    this.hyperlinkList ??= new HyperlinkList(this.frame, this.relationships, this.context.isStrict);
    return this.hyperlinkList;
  }

  /** Rows have moved: what was indexed by area stands elsewhere now. */
  protected forgetAreas(): void {
    this.mergeList = null;
    this.hyperlinkList = null;
  }
}
