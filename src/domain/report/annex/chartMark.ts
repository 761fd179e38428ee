import type { SheetSnapshot } from "../../sheet/WorkbookSnapshot";
import { identityOf, readKeyText, type RowKey } from "../earlier/RowKey";
import { textHash } from "../earlier/textHash";

/** Mark of a chart: of the row that names its series. */
export function chartMark(head: RowKey): string {
  return textHash(identityOf(head));
}

/** The row, from 0, that names the series of the chart, wherever inserted rows have moved it; null where it is gone. */
export function locateChartHead({ area, values }: SheetSnapshot, mark: string): number | null {
  const at = values.findIndex((row) =>
    row.some((value) => {
      const key = readKeyText(value)?.key;
      return key !== undefined && chartMark(key) === mark;
    }),
  );
  return at < 0 ? null : at + (area?.rowIndex ?? 0);
}
