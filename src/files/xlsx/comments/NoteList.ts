import { cellAddress } from "../../../domain/sheet/Area";
import { relationshipType } from "../../package/namespaces";
import { setRelationshipId } from "../sheet/setRelationshipId";
import type { Sheet } from "../sheet/Sheet";
import type { SheetContext } from "../sheet/SheetContext";
import { sheetOrder } from "../sheet/SheetPart";
import { escapeHex } from "../../package/xml/escapeXml";
import type { XmlElement } from "../../package/xml/XmlElement";
import { addBox, hasBoxes, removeBoxes } from "./commentBoxes";

const commentsType = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const drawingType = "application/vnd.openxmlformats-officedocument.vmlDrawing";
const order = ["authors", "commentList", "extLst"];

/** The notes of a sheet (ECMA-376 part 1, 18.7): a text for each cell, and the box that it is drawn in. */
export class NoteList {
  constructor(
    private readonly sheet: Sheet,
    private readonly context: SheetContext,
  ) {}

  has(rowIndex: number, columnIndex: number): boolean {
    return this.find(cellAddress(rowIndex, columnIndex)) !== null;
  }

  /** Puts a text on a cell, in the place of what stood there. */
  set(rowIndex: number, columnIndex: number, author: string, text: string): void {
    const address = cellAddress(rowIndex, columnIndex);
    const root = this.context.parts.touch(this.part("comments") ?? this.makePart()).root;
    const list = root.ensure("commentList", order);
    const known = this.find(address);
    const note = known ?? list.append(list.create("comment", { ref: address }));
    note.setAttribute("authorId", String(authorIndex(root, author)));
    note.setAttribute("shapeId", note.attribute("shapeId") ?? "0");
    for (const child of note.elements()) child.remove();
    const holder = note.append(note.create("text"));
    const letters = holder.append(holder.create("t"));
    letters.setAttribute("xml:space", "preserve");
    letters.setText(escapeHex(text));
    if (!known) this.changeDrawing((drawing) => addBox(drawing, rowIndex, columnIndex));
  }

  remove(rowIndex: number, columnIndex: number): void {
    const part = this.part("comments");
    const note = this.find(cellAddress(rowIndex, columnIndex));
    if (part === null || !note) return;
    const { root } = this.context.parts.touch(part);
    note.remove();
    this.changeDrawing((drawing) =>
      removeBoxes(drawing, (row, column) => row === rowIndex && column === columnIndex),
    );
    if (root.element("commentList")?.elements("comment").length === 0) this.drop("comments");
  }

  private find(address: string): XmlElement | null {
    const part = this.part("comments");
    if (part === null) return null;
    const list = this.context.parts.document(part).root.element("commentList");
    return list?.elements("comment").find((one) => one.attribute("ref") === address) ?? null;
  }

  private part(kind: "comments" | "vmlDrawing"): string | null {
    const found =
      kind === "comments"
        ? this.sheet.relationships.byType(kind)
        : this.sheet.relationships.byId(this.drawingId() ?? "");
    return found && this.context.parts.has(found.target) ? found.target : null;
  }

  /** Headers and footers have a drawing of the same kind: it is the one that the sheet names that counts. */
  private drawingId(): string | null {
    return this.sheet.part.frame.element("legacyDrawing")?.qualifiedAttribute("id") ?? null;
  }

  private makePart(): string {
    const { parts, isStrict } = this.context;
    const name = parts.freePartName("xl/comments", ".xml");
    const { uri } = this.sheet.part.frame;
    const text = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${uri}"><authors/><commentList/></comments>`;
    parts.addPart(name, commentsType, text);
    this.sheet.relationships.add(relationshipType("comments", isStrict), name);
    return name;
  }

  private changeDrawing(change: (drawing: string) => string): void {
    const { parts } = this.context;
    const known = this.part("vmlDrawing");
    const drawing = change(known === null ? "" : parts.text(known));
    if (known === null && !hasBoxes(drawing)) return;
    const part = known ?? this.makeDrawing();
    parts.setText(part, drawing);
    if (!hasBoxes(drawing)) this.drop("vmlDrawing");
  }

  private makeDrawing(): string {
    const { parts, isStrict } = this.context;
    const name = parts.freePartName("xl/drawings/vmlDrawing", ".vml");
    parts.addPart(name, drawingType, "");
    const type = relationshipType("vmlDrawing", isStrict);
    const id = this.sheet.relationships.add(type, name);
    const element = this.sheet.touch().frame.ensure("legacyDrawing", sheetOrder);
    setRelationshipId(element, id, isStrict);
    return name;
  }

  /** Takes an empty part out of the package. */
  private drop(kind: "comments" | "vmlDrawing"): void {
    const part = this.part(kind);
    const { relationships } = this.sheet;
    const found = relationships.all().find(({ target, isExternal }) => {
      return !isExternal && target === part;
    });
    if (part === null || !found) return;
    if (kind === "vmlDrawing") this.sheet.touch().frame.element("legacyDrawing")?.remove();
    relationships.remove(found.id);
    this.context.parts.deletePart(part);
  }
}

function authorIndex(root: XmlElement, author: string): number {
  const list = root.ensure("authors", order);
  const index = list.elements("author").findIndex(({ text }) => text === author);
  if (index >= 0) return index;
  list.append(list.create("author")).setText(author);
  return list.elements("author").length - 1;
}
