import type { ChartBody } from "../model/ChartBody";
import type { ChartChange, ChartModel, NewChart, SheetChart } from "../model/ChartModel";
import { relationshipType } from "../../package/namespaces";
import type { OfficePackage } from "../../package/OfficePackage";
import type { XmlElement } from "../../package/xml/XmlElement";
import { readXml } from "../../package/xml/readXml";
import { deleteWithDependents } from "../workbook/deleteUnreached";
import { ChartPart } from "./ChartPart";
import { chartAnchor, chartPart, emptyDrawing } from "./chartXml";
import { readTitle, writeTitle } from "./chartTitle";
import { emu, placeFrame, readFrame, writeFrame } from "./drawingFrame";
import { setRelationshipId } from "../sheet/setRelationshipId";
import type { Sheet } from "../sheet/Sheet";
import type { SheetContext } from "../sheet/SheetContext";
import { sheetOrder } from "../sheet/SheetPart";

const drawingContent = "application/vnd.openxmlformats-officedocument.drawing+xml";
const chartContent = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/** A chart's frame in the drawing. */
interface PlacedChart {
  readonly frame: XmlElement;
  /** The anchor it stands in alone; null for one in a group or in alternate content. */
  readonly anchor: XmlElement | null;
  /** null for the newer kinds (waterfall, map…), which have parts of another make. */
  readonly part: string | null;
}

/** The charts of a sheet's drawing; other shapes in it are left alone. */
export class ChartList implements ChartModel {
  private readonly ids = new Map<XmlElement, string>();
  private readonly frames = new Map<string, XmlElement>();

  constructor(
    private readonly sheet: Sheet,
    private readonly context: SheetContext,
  ) {}

  all(): SheetChart[] {
    return this.placed().map((placed) => this.read(placed));
  }

  get(id: string): SheetChart | null {
    const placed = this.find(id);
    return placed && this.read(placed);
  }

  add(chart: NewChart): SheetChart {
    const { parts, isStrict } = this.context;
    const drawing = this.drawingPart() ?? this.makeDrawing();
    const part = parts.freePartName("xl/charts/chart", ".xml");
    parts.addPart(part, chartContent, chartPart(chart, isStrict));
    const type = relationshipType("chart", isStrict);
    const relationshipId = parts.relationships(drawing).add(type, part);
    const { root } = parts.touch(drawing);
    const id = 1 + Math.max(1, ...shapeIds(root));
    const { left, top, width, height } = chart.frame;
    const size = { width: emu(width), height: emu(height) };
    const shape = { id, name: this.freeName(), relationshipId };
    const from = placeFrame(this.sheet, left, top);
    const anchor = root.append(readXml(chartAnchor(from, size, shape, isStrict), drawing).root);
    const placed = this.placed().find((one) => one.anchor === anchor);
    if (!placed) throw new Error("The chart that was just added is not there.");
    return this.read(placed);
  }

  change(id: string, { name, title, frame }: ChartChange): void {
    const placed = this.find(id);
    const drawing = this.drawingPart();
    if (!placed?.anchor || placed.part === null || drawing === null) return;
    if (name !== undefined) shapeProperties(placed.frame)?.setAttribute("name", name);
    if (frame !== undefined) writeFrame(this.sheet, placed.anchor, frame);
    if (name !== undefined || frame !== undefined) this.context.parts.touch(drawing);
    if (title !== undefined) {
      writeTitle(this.context.parts.touch(placed.part).root, title, this.context.isStrict);
    }
  }

  delete(id: string): void {
    const placed = this.find(id);
    const drawing = this.drawingPart();
    if (!placed?.anchor || placed.part === null || drawing === null) return;
    const { parts } = this.context;
    const relationshipId = chartReference(placed.frame)?.qualifiedAttribute("id") ?? "";
    const { root } = parts.touch(drawing);
    placed.anchor.remove();
    const isUsed = [...root.all()].some((one) => one.qualifiedAttribute("id") === relationshipId);
    if (isUsed) return;
    parts.relationships(drawing).remove(relationshipId);
    if (!isReached(parts, placed.part)) deleteWithDependents(parts, placed.part);
  }

  body(id: string): ChartBody | null {
    const part = this.find(id)?.part ?? null;
    return part === null ? null : new ChartPart(this.context.parts, part, this.context.isStrict);
  }

  /** Ids are given when charts are listed; the frame of one that was deleted is in no drawing. */
  private find(id: string): PlacedChart | null {
    const drawing = this.drawingPart();
    const frame = this.frames.get(id);
    if (drawing === null || !frame) return null;
    const { root } = this.context.parts.document(drawing);
    return isWithin(frame, root) ? this.place(frame, drawing, root) : null;
  }

  private placed(): PlacedChart[] {
    const drawing = this.drawingPart();
    if (drawing === null) return [];
    const { root } = this.context.parts.document(drawing);
    return [...root.all()]
      .filter(({ local }) => local === "graphicFrame")
      .flatMap((frame) => this.place(frame, drawing, root) ?? []);
  }

  /** null for a frame that holds no chart. */
  private place(frame: XmlElement, drawing: string, root: XmlElement): PlacedChart | null {
    const reference = chartReference(frame);
    if (!reference) return null;
    const { parts } = this.context;
    const target = parts.relationships(drawing).byId(reference.qualifiedAttribute("id") ?? "");
    const part = target?.type === "chart" && parts.has(target.target) ? target.target : null;
    const anchor = frame.parent?.parent === root ? frame.parent : null;
    return { frame, anchor, part };
  }

  private read({ frame, anchor, part }: PlacedChart): SheetChart {
    const title = part === null ? null : readTitle(this.context.parts.document(part).root);
    const { sheet } = this;
    return {
      id: this.idOf(frame),
      name: shapeProperties(frame)?.attribute("name") ?? "",
      title,
      // Adding up the heights of all rows above takes long, and few ask for it.
      get frame() {
        return readFrame(sheet, anchor);
      },
      isEditable: anchor !== null && part !== null,
    };
  }

  private idOf(frame: XmlElement): string {
    const known = this.ids.get(frame);
    if (known !== undefined) return known;
    const number = (this.ids.size + 1).toString(16).toUpperCase().padStart(12, "0");
    const id = `{${this.sheet.id.slice(1, 10)}0008${this.sheet.id.slice(14, 24)}-${number}}`;
    this.ids.set(frame, id);
    this.frames.set(id, frame);
    return id;
  }

  /** "Chart 1": the first number that is free. */
  private freeName(): string {
    const used = new Set(this.all().map(({ name }) => name));
    let number = 1;
    while (used.has(`Chart ${number}`)) number += 1;
    return `Chart ${number}`;
  }

  private drawingPart(): string | null {
    const id = this.sheet.part.frame.element("drawing")?.qualifiedAttribute("id") ?? null;
    const target = id === null ? null : (this.sheet.relationships.byId(id)?.target ?? null);
    return target !== null && this.context.parts.has(target) ? target : null;
  }

  private makeDrawing(): string {
    const { parts, isStrict } = this.context;
    const part = parts.freePartName("xl/drawings/drawing", ".xml");
    parts.addPart(part, drawingContent, emptyDrawing(isStrict));
    const id = this.sheet.relationships.add(relationshipType("drawing", isStrict), part);
    const { frame } = this.sheet.touch();
    frame.element("drawing")?.remove();
    setRelationshipId(frame.insertInOrder(frame.create("drawing"), sheetOrder), id, isStrict);
    return part;
  }
}

function isWithin(element: XmlElement, root: XmlElement): boolean {
  let above: XmlElement | null = element;
  while (above !== null && above !== root) above = above.parent;
  return above === root;
}

/** "c:chart" of a frame, or what the newer kinds have in its place. */
function chartReference(frame: XmlElement): XmlElement | null {
  return frame.childNamed("graphic")?.childNamed("graphicData")?.childNamed("chart") ?? null;
}

function shapeProperties(frame: XmlElement): XmlElement | null {
  return frame.childNamed("nvGraphicFramePr")?.childNamed("cNvPr") ?? null;
}

function shapeIds(root: XmlElement): number[] {
  return [...root.all()]
    .filter(({ local }) => local === "cNvPr")
    .map((one) => Number(one.attribute("id") ?? 0));
}

function isReached(parts: OfficePackage, part: string): boolean {
  return parts
    .partNames()
    .filter((name) => name.endsWith(".rels"))
    .some((name) => {
      const source = name.replace(/_rels\/([^/]*)\.rels$/, "$1");
      return parts
        .relationships(source)
        .all()
        .some(({ target }) => target === part);
    });
}
