/** What a column of a plan or a report can hold; the names are those of the JSON contract. */
export const columnRoles = [
  "ordinal",
  "content",
  "form",
  "lead",
  "coordinators",
  "timing",
  "note",
  "result",
  "status",
  "completed_on",
  "quantity",
  "difficulty",
  "proposal",
  "evidence",
  "product",
  "budget",
  "other",
] as const;

/** What a column holds; spelled as in the headless contract. */
export type ColumnRole = (typeof columnRoles)[number];

/** The columns in which a unit answers; a plan has none of them. */
export const answerRoles = [
  "result",
  "status",
  "completed_on",
  "difficulty",
  "proposal",
  "evidence",
] as const satisfies readonly ColumnRole[];

/** The same header words change role with the kind of table ("Tiến độ", "Kết quả"). */
export type TableKind = "plan" | "report";
