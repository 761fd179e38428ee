import { type Area, cellAddress } from "../../../domain/sheet/Area";
import type { Comment, CommentEntry, CommentModel, CommentReply } from "../model/CommentModel";
import { makeGuid } from "../../package/makeGuid";
import { RefusedEdit } from "../model/RefusedEdit";
import { readRangeText } from "../sheet/areas";
import type { Sheet } from "../sheet/Sheet";
import type { SheetContext } from "../sheet/SheetContext";
import { isTrue } from "../styles/readStyle";
import type { XmlElement } from "../../package/xml/XmlElement";
import { NoteList } from "./NoteList";
import { Persons } from "./Persons";
import { threadedNamespace } from "./threadedNamespace";

const relationship = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment";
const contentType = "application/vnd.ms-excel.threadedcomments+xml";

/** What Excel puts into the note beside a thread, for programs that know only notes. */
const noteHead =
  "[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment; however, any edits to it will get removed if the file is opened in a newer version of Excel. Learn more: https://go.microsoft.com/fwlink/?linkid=870924\n\n";

/**
 * The threaded comments of a sheet ([MS-XLSX] 2.1.38). Beside each stands a note with the same words, as Excel
 * writes it, for programs that know no threads.
 */
export class CommentList implements CommentModel {
  private readonly notes: NoteList;
  private readonly persons: Persons;

  constructor(
    private readonly sheet: Sheet,
    private readonly context: SheetContext,
  ) {
    this.notes = new NoteList(sheet, context);
    this.persons = new Persons(context.parts, context.workbookPart);
  }

  all(): readonly Comment[] {
    const elements = this.elements();
    return elements.flatMap((element) => {
      const area = readRangeText(element.attribute("ref") ?? "");
      if (element.attribute("parentId") !== null || !area) return [];
      return [this.readComment(element, area, elements)];
    });
  }

  isTaken(rowIndex: number, columnIndex: number): boolean {
    if (this.notes.has(rowIndex, columnIndex)) return true;
    return this.all().some((one) => one.rowIndex === rowIndex && one.columnIndex === columnIndex);
  }

  add(rowIndex: number, columnIndex: number, entry: CommentEntry): Comment {
    if (this.isTaken(rowIndex, columnIndex)) {
      throw new RefusedEdit("overlap", `${this.sheet.name}!${cellAddress(rowIndex, columnIndex)}`);
    }
    const id = this.append(cellAddress(rowIndex, columnIndex), null, entry);
    const comment = { ...entry, id, rowIndex, columnIndex, isResolved: false, replies: [] };
    this.writeNote(comment);
    return comment;
  }

  reply(commentId: string, entry: CommentEntry): CommentReply {
    const comment = this.require(commentId);
    const id = this.append(cellAddress(comment.rowIndex, comment.columnIndex), commentId, entry);
    this.writeNote(this.require(commentId));
    return { ...entry, id };
  }

  setText(id: string, text: string): void {
    const element = this.touchElement(id);
    element.ensure("text", ["text"]).setText(text);
    this.writeNote(this.require(element.attribute("parentId") ?? id));
  }

  setResolved(commentId: string, isResolved: boolean): void {
    this.touchElement(commentId).setAttribute("done", isResolved ? "1" : "0");
  }

  delete(id: string): void {
    const element = this.touchElement(id);
    const parent = element.attribute("parentId");
    if (parent !== null) {
      element.remove();
      this.writeNote(this.require(parent));
      return;
    }
    const { rowIndex, columnIndex } = this.require(id);
    for (const one of this.elements()) {
      if (one === element || one.attribute("parentId") === id) one.remove();
    }
    this.notes.remove(rowIndex, columnIndex);
    if (this.elements().length === 0) this.dropPart();
  }

  private readComment(
    element: XmlElement,
    { rowIndex, columnIndex }: Area,
    elements: readonly XmlElement[],
  ): Comment {
    const entry = this.readEntry(element);
    const replies = elements.filter((one) => one.attribute("parentId") === entry.id);
    return {
      ...entry,
      rowIndex,
      columnIndex,
      isResolved: isTrue(element.attribute("done")),
      replies: replies.map((one) => this.readEntry(one)),
    };
  }

  private readEntry(element: XmlElement): CommentReply {
    return {
      id: element.attribute("id") ?? "",
      author: this.persons.nameOf(element.attribute("personId") ?? ""),
      text: element.element("text")?.text ?? "",
      createdAt: element.attribute("dT") ?? "",
    };
  }

  private append(ref: string, parentId: string | null, entry: CommentEntry): string {
    const id = makeGuid();
    const personId = this.persons.idOf(entry.author);
    const { root } = this.context.parts.touch(this.part() ?? this.makePart());
    const attributes = { ref, dT: entry.createdAt, personId, id, parentId };
    const element = root.append(root.create("threadedComment", attributes));
    element.append(element.create("text")).setText(entry.text);
    return id;
  }

  private writeNote(comment: Comment): void {
    const indented = (text: string): string => text.replaceAll(/^/gm, "    ");
    const replies = comment.replies.map(({ text }) => `\nReply:\n${indented(text)}`);
    const text = `${noteHead}Comment:\n${indented(comment.text)}${replies.join("")}`;
    this.notes.set(comment.rowIndex, comment.columnIndex, `tc=${comment.id}`, text);
  }

  private require(id: string): Comment {
    const found = this.all().find((comment) => comment.id === id);
    if (!found) throw new Error(`There is no comment ${id}.`);
    return found;
  }

  private touchElement(id: string): XmlElement {
    const found = this.elements().find((element) => element.attribute("id") === id);
    const part = this.part();
    if (!found || part === null) throw new Error(`There is no comment ${id}.`);
    this.context.parts.touch(part);
    return found;
  }

  private elements(): readonly XmlElement[] {
    const part = this.part();
    return part === null ? [] : this.context.parts.document(part).root.elements("threadedComment");
  }

  private part(): string | null {
    const found = this.sheet.relationships.byType(relationship)?.target;
    return found !== undefined && this.context.parts.has(found) ? found : null;
  }

  private makePart(): string {
    const name = this.context.parts.freePartName("xl/threadedComments/threadedComment", ".xml");
    const text = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<ThreadedComments xmlns="${threadedNamespace}"/>`;
    this.context.parts.addPart(name, contentType, text);
    this.sheet.relationships.add(relationship, name);
    return name;
  }

  private dropPart(): void {
    const found = this.sheet.relationships.byType(relationship);
    if (!found) return;
    this.sheet.relationships.remove(found.id);
    this.context.parts.deletePart(found.target);
  }
}
