import type { Comment, CommentReply } from "../../../files/xlsx/model/CommentModel";
import type { SheetModel } from "../../../files/xlsx/model/WorkbookModel";
import { refuseProtected } from "../../cells/guardWrite";
import type { Arguments } from "../../protocol/Arguments";
import { HostError } from "../../protocol/HostError";
import { HostObject } from "../../protocol/HostObject";
import type { Json } from "../../protocol/wire";
import type { HostSession } from "../../session/HostSession";
import { bindArea } from "../range/Range";

/** A comment as a batch holds it: by its id, so that a deleted one is noticed. */
export interface CommentTarget {
  readonly session: HostSession;
  readonly id: string;
}

/** A comment with its sheet. */
export interface PlacedComment {
  readonly sheet: SheetModel;
  readonly comment: Comment;
}

/** The comments of a sheet, with null those of all sheets, in their order. */
export function listComments(session: HostSession, sheetId: string | null): PlacedComment[] {
  const sheets = sheetId === null ? session.workbook.sheets() : [session.sheet(sheetId)];
  return sheets.flatMap((sheet) => sheet.comments.all().map((comment) => ({ sheet, comment })));
}

/** ItemNotFound where the comment was deleted. */
export function commentOf({ session, id }: CommentTarget): PlacedComment {
  const found = listComments(session, null).find(({ comment }) => comment.id === id);
  if (!found) throw new HostError("ItemNotFound", "The comment was deleted.");
  return found;
}

/** For changing it; AccessDenied on a protected sheet whose objects may not be edited. */
export function writableComment(target: CommentTarget): PlacedComment {
  const placed = commentOf(target);
  refuseProtected(target.session, placed.sheet, "editObjects");
  return placed;
}

/** The cell that a comment belongs to. */
export function locationOf(session: HostSession, { sheet, comment }: PlacedComment): HostObject {
  const { rowIndex, columnIndex } = comment;
  const area = { rowIndex, columnIndex, rowCount: 1, columnCount: 1 };
  return bindArea({ session, sheetId: sheet.id }, area);
}

/** The date as Office.js reads dates; files give it in UTC without saying so. */
export function creationDate({ createdAt }: CommentReply): Json {
  return /[Zz]$|[+-]\d\d:\d\d$/.test(createdAt) || createdAt === "" ? createdAt : `${createdAt}Z`;
}

/** What is said now by the person at the host; plain text only. */
export function newEntry(session: HostSession, args: Arguments, index: number) {
  return {
    author: session.settings.userName,
    text: readContent(args.at(index), args.optionalText(index + 1)),
    createdAt: new Date().toISOString().slice(0, -2),
  };
}

/** Letters that no XML can hold. */
const notXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** The text of a comment, without letters that no XML can hold; UnsupportedOperation for mentions. */
export function readContent(content: Json | HostObject, contentType: string | null): string {
  const isPlain = contentType === null || contentType === "Plain";
  if (content instanceof HostObject || typeof content !== "string" || !isPlain) {
    throw new HostError("UnsupportedOperation", "Comments with mentions are not served.");
  }
  if (content === "") throw new HostError("InvalidArgument", "A comment needs a text.");
  return content.replaceAll(notXml, "");
}
