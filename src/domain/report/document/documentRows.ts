import type { NamedLine } from "./DocumentWords";
import { blankCell, textCell } from "../reportCells";
import type { ReportCell, ReportRowModel, ReportSource, RowLook } from "../ReportModel";
import { rowKey, type RowKey } from "../earlier/RowKey";

/** Fields of the document's three columns. */
export const documentFields = ["left", "middle", "right"] as const;
/** Section of the keys of the document's own rows, which belong to no annex. */
export const documentSection = "document";

/** A row of the document that is known by a name of its own. */
export function documentRow(
  look: RowLook,
  name: string,
  texts: { readonly left?: string; readonly middle?: string; readonly right?: string },
): ReportRowModel {
  return {
    look,
    key: rowKey({ section: documentSection, kind: "fixed", ordinal: name }),
    cells: documentFields.map((field) => textCell(texts[field] ?? "")),
    source: null,
    sourceTip: "",
  };
}

/** Rows of one look; each keeps its name whatever stands before it. */
export function documentRows(
  look: RowLook,
  name: string,
  named: readonly NamedLine[],
): ReportRowModel[] {
  return named.map(({ name: own, text }) => documentRow(look, `${name} ${own}`, { left: text }));
}

/** The annex's row that an item shows. */
export interface ItemSource {
  readonly key: RowKey;
  readonly source: ReportSource | null;
  readonly sourceTip: string;
}

/** A unit's words beside its name; `part` says which part of the document they stand in. */
export function documentItem(
  part: string,
  label: string,
  words: ReportCell,
  { key, source, sourceTip }: ItemSource,
): ReportRowModel {
  const own = { section: documentSection, kind: "row" as const, content: "" };
  return {
    look: "item",
    key: { ...key, ...own, ordinal: `${part} ${key.ordinal}`.trim() },
    cells: [textCell(label), words, blankCell],
    source,
    sourceTip,
  };
}
