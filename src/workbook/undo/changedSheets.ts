import { contentHash } from "../../domain/sheet/contentHash";
import { sheetNamed } from "../../domain/sheet/sheetNamed";
import {
  valueAt,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../domain/sheet/WorkbookSnapshot";
import type { Checkpoint, WrittenContent } from "./Checkpoint";
import type { RunState } from "../write/finishRun";

/** Names of sheets that no longer hold what the run wrote, each once. */
export function changedSheets(
  checkpoint: Checkpoint,
  snapshot: WorkbookSnapshot,
  { ownedRules }: RunState,
): string[] {
  const found = (name: string): SheetSnapshot | null => sheetNamed(snapshot.sheets, name);
  const isWritten = (sheet: SheetSnapshot | null, { hash }: WrittenContent): boolean =>
    hash === null
      ? sheet !== null
      : sheet !== null && contentHash(sheet.values, sheet.area) === hash;
  const contents = [...checkpoint.replaced, ...checkpoint.added].filter(
    ({ sheet, written }) => !isWritten(found(sheet), written),
  );
  const rules = checkpoint.rules.filter(({ sheet, written }) => {
    const now = (ownedRules.get(sheet) ?? []).map(({ formula }) => formula);
    return [...now].sort().join("\n") !== [...written].sort().join("\n");
  });
  const cells = checkpoint.cells.filter(({ sheet, cells: changes }) => {
    const now = found(sheet);
    return changes.some(
      ({ rowIndex, columnIndex, written }) =>
        !now || valueAt(now, rowIndex, columnIndex) !== written,
    );
  });
  return [...new Set([...contents, ...rules, ...cells].map(({ sheet }) => sheet))];
}
