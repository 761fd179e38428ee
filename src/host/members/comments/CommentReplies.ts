import type { CommentReply } from "../../../files/xlsx/model/CommentModel";
import type { ClassTable } from "../../protocol/ClassTable";
import { HostError, itemNotFound } from "../../protocol/HostError";
import { bind, type HostObject } from "../../protocol/HostObject";
import type { Json } from "../../protocol/wire";
import {
  commentOf,
  type CommentTarget,
  creationDate,
  locationOf,
  newEntry,
  readContent,
  writableComment,
} from "./commentOf";
import { bindComment } from "./Comments";
import { raiseCommentChanged } from "./raiseComment";

/** A reply by its id, and the comment that it belongs to. */
interface ReplyTarget {
  readonly comment: CommentTarget;
  readonly id: string;
}

export function bindCommentReplies(comment: CommentTarget): HostObject {
  return bind(commentRepliesTable, comment);
}

export const commentRepliesTable: ClassTable<CommentTarget> = {
  name: "CommentReplyCollection",
  page: "excel.commentreplycollection",
  properties: {},
  items: (comment) => repliesOf(comment).map(({ id }) => open(comment, id)),
  indexer: { since: "1.10", item: (comment, key) => find(comment, key) ?? itemNotFound() },
  openers: {
    add: {
      since: "1.10",
      note: "Plain text only.",
      open: (target, args) => {
        const entry = newEntry(target.session, args, 0);
        const placed = writableComment(target);
        const { id } = placed.sheet.comments.reply(placed.comment.id, entry);
        raiseCommentChanged(target.session, "ReplyAdded", placed, [id]);
        return open(target, id);
      },
    },
    getItemAt: {
      since: "1.10",
      open: (comment, args) => {
        const reply = repliesOf(comment)[args.integer(0)];
        if (!reply) throw new HostError("InvalidArgument", "There is no such reply.");
        return open(comment, reply.id);
      },
    },
    getItemOrNullObject: { since: "1.14", open: (comment, args) => find(comment, args.text(0)) },
  },
  calls: { getCount: { since: "1.10", call: (comment) => repliesOf(comment).length } },
};

export const commentReplyTable: ClassTable<ReplyTarget> = {
  name: "CommentReply",
  page: "excel.commentreply",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { since: "1.10", get: (target) => replyOf(target).id },
    authorName: { since: "1.10", get: (target) => replyOf(target).author },
    creationDate: { since: "1.10", get: (target) => creationDate(replyOf(target)) },
    content: {
      since: "1.10",
      get: (target) => replyOf(target).text,
      set: (target, value) => {
        const text = readContent(value, null);
        const { id } = replyOf(target);
        const placed = writableComment(target.comment);
        placed.sheet.comments.setText(id, text);
        raiseCommentChanged(target.comment.session, "ReplyEdited", placed, [id]);
      },
    },
    contentType: { since: "1.12", get: () => "Plain" },
    resolved: { since: "1.11", get: ({ comment }) => commentOf(comment).comment.isResolved },
  },
  openers: {
    getParentComment: { since: "1.10", open: ({ comment }) => bindComment(comment) },
    getLocation: {
      since: "1.10",
      open: ({ comment }) => locationOf(comment.session, commentOf(comment)),
    },
  },
  calls: {
    delete: {
      since: "1.10",
      call: (target) => {
        const { id } = replyOf(target);
        const placed = writableComment(target.comment);
        placed.sheet.comments.delete(id);
        raiseCommentChanged(target.comment.session, "ReplyDeleted", placed, [id]);
        return null;
      },
    },
  },
};

function open(comment: CommentTarget, id: string): HostObject {
  return bind(commentReplyTable, { comment, id });
}

function find(comment: CommentTarget, key: Json): HostObject | null {
  const reply = repliesOf(comment).find(({ id }) => id === key);
  return reply ? open(comment, reply.id) : null;
}

function repliesOf(comment: CommentTarget): readonly CommentReply[] {
  return commentOf(comment).comment.replies;
}

function replyOf({ comment, id }: ReplyTarget): CommentReply {
  return repliesOf(comment).find((reply) => reply.id === id) ?? itemNotFound();
}
