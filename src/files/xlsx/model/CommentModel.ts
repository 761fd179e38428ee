/** What somebody said, in a comment or in a reply to it. */
export interface CommentEntry {
  readonly author: string;
  readonly text: string;
  /** As the file has it, in no zone: "2022-06-30T08:15:00.00". */
  readonly createdAt: string;
}

/** What somebody answered to a comment. */
export interface CommentReply extends CommentEntry {
  /** "{8A1B…}", the only one in the workbook. */
  readonly id: string;
}

/** A comment with its thread of replies; rows and columns count from 0. */
export interface Comment extends CommentReply {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly isResolved: boolean;
  readonly replies: readonly CommentReply[];
}

/** The comments of a sheet. The older notes, which have no thread, stay in the file and are not listed. */
export interface CommentModel {
  all(): readonly Comment[];
  /** Whether the cell has a comment or a note. */
  isTaken(rowIndex: number, columnIndex: number): boolean;
  /** @throws RefusedEdit overlap where the cell has a comment or a note */
  add(rowIndex: number, columnIndex: number, entry: CommentEntry): Comment;
  reply(commentId: string, entry: CommentEntry): CommentReply;
  /** Of a comment or of a reply. */
  setText(id: string, text: string): void;
  setResolved(commentId: string, isResolved: boolean): void;
  /** A comment with its replies, or one reply. */
  delete(id: string): void;
}
