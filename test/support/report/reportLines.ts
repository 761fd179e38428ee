import type { WorkbookModel } from "../../../src/files/xlsx/model/WorkbookModel";
import { shownText } from "../../../src/trial/grid/cellText";
import { sheetOf } from "../bookOnHost";

/** Low lines draw the rules of the head; "»" is there to be clicked. */
const drawn = /^(_+|»)$/u;

/**
 * What a sheet of the report shows under Vietnamese settings, cell by cell and line by line; the hidden keys are left
 * out.
 */
function shownLines(model: WorkbookModel, name: string): string[] {
  const sheet = sheetOf(model, name);
  const used = sheet.usedArea(true);
  if (!used) return [];
  const lines: string[] = [];
  for (let row = used.rowIndex; row < used.rowIndex + used.rowCount; row += 1) {
    for (let column = used.columnIndex; column < used.columnIndex + used.columnCount; column += 1) {
      const style = sheet.styleAt(row, column);
      const { text } = shownText(sheet.contentAt(row, column), style, model.date1904);
      if (text.startsWith("thvps¦") || drawn.test(text)) continue;
      lines.push(...text.split(/\r?\n/u).filter((line) => line !== ""));
    }
  }
  return lines;
}

/** What the whole report shows: the document, then its annexes by their numbers. */
export function reportLines(model: WorkbookModel, document = "Tổng hợp Văn phòng Sở"): string[] {
  const annexes = model
    .sheets()
    .map(({ name }) => shownLines(model, name))
    .filter(([first]) => /^Phụ lục [IVX]+$/u.test(first ?? ""))
    .sort(([one = ""], [other = ""]) => numberOf(one) - numberOf(other));
  return [shownLines(model, document), ...annexes].flat();
}

function numberOf(head: string): number {
  return ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"].indexOf(
    head.replace("Phụ lục ", ""),
  );
}
