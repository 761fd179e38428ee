import { eventTypes } from "../../session/EventHub";
import type { HostSession } from "../../session/HostSession";
import type { PlacedComment } from "./commentOf";

/** What was done to a comment (excel.commentchangetype). */
export type CommentChange =
  | "CommentEdited"
  | "CommentResolved"
  | "CommentReopened"
  | "ReplyAdded"
  | "ReplyDeleted"
  | "ReplyEdited";

/**
 * Tells that a comment came or went, with the replies it has (excel.commentaddedeventargs,
 * excel.commentdeletedeventargs).
 */
export function raiseComment(
  session: HostSession,
  what: "commentAdded" | "commentDeleted",
  { sheet, comment }: PlacedComment,
): void {
  const replyIds = comment.replies.map(({ id }) => id);
  raise(session, eventTypes[what], sheet.id, { commentId: comment.id, replyIds }, {});
}

/** Tells what was done to a comment, or to which of its replies (excel.commentchangedeventargs). */
export function raiseCommentChanged(
  session: HostSession,
  changeType: CommentChange,
  { sheet, comment }: PlacedComment,
  replyIds: readonly string[] = [],
): void {
  const details = { commentId: comment.id, replyIds };
  raise(session, eventTypes.commentChanged, sheet.id, details, { changeType });
}

function raise(
  session: HostSession,
  type: number,
  sheetId: string,
  details: { readonly commentId: string; readonly replyIds: readonly string[] },
  more: { readonly changeType?: CommentChange },
): void {
  const payload = { commentDetails: [details], source: "Local", worksheetId: sheetId, ...more };
  session.events.raise({ type, sheetId, payload });
}
