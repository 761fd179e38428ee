import type { ColumnRole, TableKind } from "./ColumnRole";

/**
 * One way of naming a column. Phrases are folded words (small letters, new tone placement): "^" ties to the
 * start, "$" to the end, "…" stands for anything in between; without "^" the phrase may stand anywhere.
 */
export interface HeaderRule {
  readonly role: ColumnRole;
  readonly phrases: readonly string[];
  /** Only in this kind of table; both where left out. */
  readonly table?: TableKind;
  /** Gives way to another column of the same role ("Thời gian đề xuất" beside "Thời hạn"). */
  readonly isWeak?: boolean;
  /** Asked only after misspelt words were tried for: "Đơn vị phối hơp" is no lead. */
  readonly isLast?: boolean;
}
