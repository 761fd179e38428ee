import { openWithExceljs } from "./openWithExceljs";

/** What a unit writes into one row of its form, by heading. */
export type FormAnswers = Readonly<Record<string, string | number | Date>>;

/** What a unit writes into the table of figures, by label: in the period and from the year's beginning. */
export type FormFigures = Readonly<Record<string, readonly [number, number]>>;

/**
 * Fills a form as a unit would, with another library than ours: the day of sending, then answers by heading, one set
 * a row from the first activity on. Returns the saved bytes.
 */
export async function fillForm(
  bytes: Uint8Array,
  sentOn: Date | string,
  answers: readonly FormAnswers[],
  figures: FormFigures = {},
): Promise<Uint8Array> {
  const book = await openWithExceljs(bytes);
  const [sheet] = book.worksheets;
  if (!sheet) throw new Error("The form has no sheet");
  let header = 0;
  sheet.eachRow((row, number) => {
    const texts = row.values as unknown[];
    if (texts[1] === "Ngày gửi báo cáo:") row.getCell(3).value = sentOn;
    if (texts[1] === "TT" && header === 0) header = number;
    const figure = figures[String(texts[2])];
    if (figure) [row.getCell(4).value, row.getCell(5).value] = figure;
  });
  const headings = sheet.getRow(header).values as unknown[];
  answers.forEach((set, index) => {
    for (const [heading, value] of Object.entries(set)) {
      const column = headings.indexOf(heading);
      if (column < 0) throw new Error(`No column ${heading}`);
      sheet.getRow(header + 1 + index).getCell(column).value = value;
    }
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}
