import { maxTextLength } from "../../domain/sheet/Area";
import type { SheetSnapshot } from "../../domain/sheet/WorkbookSnapshot";

/** Whether a text is longer than a cell of Excel holds: documents, .ods and web pages have no such limit. */
export function hasLongText({ values }: Pick<SheetSnapshot, "values">): boolean {
  return values.some((row) => row.some((value) => String(value).length > maxTextLength));
}
