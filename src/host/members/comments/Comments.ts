import { refuseProtected } from "../../cells/guardWrite";
import { type Arguments, readBoolean } from "../../protocol/Arguments";
import type { ClassTable } from "../../protocol/ClassTable";
import { HostError, itemNotFound } from "../../protocol/HostError";
import { bind, HostObject } from "../../protocol/HostObject";
import type { Json } from "../../protocol/wire";
import { eventTypes } from "../../session/EventHub";
import type { HostSession } from "../../session/HostSession";
import { RangeTarget } from "../../session/RangeTarget";
import { bindCommentReplies } from "./CommentReplies";
import {
  commentOf,
  type CommentTarget,
  creationDate,
  listComments,
  locationOf,
  newEntry,
  type PlacedComment,
  readContent,
  writableComment,
} from "./commentOf";
import { collectionSource, eventCalls } from "../eventCalls";
import { locateRange } from "../range/locateRange";
import { raiseComment, raiseCommentChanged } from "./raiseComment";

interface CommentsTarget {
  readonly session: HostSession;
  /** Sheet id, null for all sheets. */
  readonly sheetId: string | null;
}

export function bindComments(session: HostSession, sheetId: string | null): HostObject {
  return bind(commentsTable, { session, sheetId });
}

export function bindComment(target: CommentTarget): HostObject {
  return bind(commentTable, target);
}

export const commentsTable: ClassTable<CommentsTarget> = {
  name: "CommentCollection",
  page: "excel.commentcollection",
  properties: {},
  items: ({ session, sheetId }) =>
    listComments(session, sheetId).map(({ comment }) => bindComment({ session, id: comment.id })),
  indexer: { since: "1.10", item: (target, key) => find(target, key) ?? itemNotFound() },
  openers: {
    add: {
      since: "1.10",
      note: "Plain text only. ItemAlreadyExists where the cell has a comment or a note is our belief.",
      open: addComment,
    },
    getItemAt: {
      since: "1.10",
      open: ({ session, sheetId }, args) => {
        const placed = listComments(session, sheetId)[args.integer(0)];
        if (!placed) throw new HostError("InvalidArgument", "There is no such comment.");
        return bindComment({ session, id: placed.comment.id });
      },
    },
    getItemByCell: {
      since: "1.10",
      open: (target, args) => {
        const { sheetId, area } = cellArgument(target, args);
        const found = listComments(target.session, sheetId).find(
          ({ comment }) =>
            comment.rowIndex === area.rowIndex && comment.columnIndex === area.columnIndex,
        );
        return opened(target, found);
      },
    },
    getItemByReplyId: {
      since: "1.10",
      open: (target, args) => {
        const id = args.text(0);
        const found = listComments(target.session, target.sheetId).find(({ comment }) =>
          comment.replies.some((reply) => reply.id === id),
        );
        return opened(target, found);
      },
    },
    getItemOrNullObject: { since: "1.14", open: (target, args) => find(target, args.text(0)) },
  },
  calls: {
    getCount: {
      since: "1.10",
      call: ({ session, sheetId }) => listComments(session, sheetId).length,
    },
    ...eventCalls("AddedEvent", eventTypes.commentAdded, "1.12", collectionSource),
    ...eventCalls("ChangedEvent", eventTypes.commentChanged, "1.12", collectionSource),
    ...eventCalls("DeletedEvent", eventTypes.commentDeleted, "1.12", collectionSource),
  },
};

export const commentTable: ClassTable<CommentTarget> = {
  name: "Comment",
  page: "excel.comment",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { since: "1.10", get: (target) => commentOf(target).comment.id },
    authorName: { since: "1.10", get: (target) => commentOf(target).comment.author },
    creationDate: { since: "1.10", get: (target) => creationDate(commentOf(target).comment) },
    content: {
      since: "1.10",
      get: (target) => commentOf(target).comment.text,
      set: (target, value) => {
        const text = readContent(value, null);
        const placed = writableComment(target);
        placed.sheet.comments.setText(target.id, text);
        raiseCommentChanged(target.session, "CommentEdited", placed);
      },
    },
    contentType: { since: "1.12", get: () => "Plain" },
    resolved: {
      since: "1.11",
      get: (target) => commentOf(target).comment.isResolved,
      set: (target, value) => {
        const isResolved = readBoolean(value);
        const placed = writableComment(target);
        placed.sheet.comments.setResolved(target.id, isResolved);
        const change = isResolved ? "CommentResolved" : "CommentReopened";
        if (placed.comment.isResolved !== isResolved) {
          raiseCommentChanged(target.session, change, placed);
        }
      },
    },
  },
  children: { replies: { since: "1.10", child: (target) => bindCommentReplies(target) } },
  openers: {
    getLocation: { since: "1.10", open: (target) => locationOf(target.session, commentOf(target)) },
  },
  calls: {
    delete: {
      since: "1.10",
      call: (target) => {
        const placed = writableComment(target);
        placed.sheet.comments.delete(target.id);
        raiseComment(target.session, "commentDeleted", placed);
        return null;
      },
    },
  },
};

function addComment(target: CommentsTarget, args: Arguments): HostObject {
  const { session } = target;
  const { sheet, area } = cellArgument(target, args);
  const entry = newEntry(session, args, 1);
  refuseProtected(session, sheet, "editObjects");
  if (sheet.comments.isTaken(area.rowIndex, area.columnIndex)) {
    throw new HostError("ItemAlreadyExists", "The cell has a comment or a note.");
  }
  const comment = sheet.comments.add(area.rowIndex, area.columnIndex, entry);
  raiseComment(session, "commentAdded", { sheet, comment });
  return bindComment({ session, id: comment.id });
}

/** One cell; a text must name the sheet (excel.commentcollection, add). */
function cellArgument({ session, sheetId }: CommentsTarget, args: Arguments): RangeTarget {
  const given = args.at(0);
  const target = given instanceof HostObject ? given.target : null;
  const range = target instanceof RangeTarget ? target : locateRange(session, args.text(0), null);
  if (range.area.rowCount * range.area.columnCount !== 1) {
    throw new HostError("InvalidArgument", "A comment belongs to one cell.");
  }
  if (sheetId !== null && range.sheetId !== sheetId) {
    throw new HostError("InvalidArgument", "The cell is on another sheet.");
  }
  return range;
}

function opened({ session }: CommentsTarget, found: PlacedComment | undefined): HostObject {
  return found ? bindComment({ session, id: found.comment.id }) : itemNotFound();
}

function find({ session, sheetId }: CommentsTarget, key: Json): HostObject | null {
  const found = listComments(session, sheetId).find(({ comment }) => comment.id === key);
  return found ? bindComment({ session, id: found.comment.id }) : null;
}
