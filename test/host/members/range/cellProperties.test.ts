import { errorCode, fill, openEmptyBook } from "../../onSheet";

test("properties of single cells are set and read in one call", async () => {
  const { run, sheet } = openEmptyBook();
  fill(sheet, [["Quá hạn", "Đúng hạn"]]);
  const read = await run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:B2");
    range.setCellProperties([
      [
        {
          format: {
            fill: { color: "#FFC7CE" },
            font: { bold: true },
            borders: { bottom: { style: "Continuous", color: "#FF0000" } },
          },
        },
        { hyperlink: { address: "https://example.org" } },
      ],
      [{}, { format: { wrapText: true } }],
    ]);
    const cells = range.getCellProperties({
      address: true,
      hyperlink: true,
      format: {
        fill: { color: true },
        font: { bold: true },
        wrapText: true,
        borders: { style: true },
      },
    });
    await context.sync();
    // eslint-disable-next-line office-addins/load-object-before-read -- a ClientResult is filled by sync alone
    return cells.value;
  });
  expect(read[0]?.[0]).toEqual({
    address: "Sheet1!A1",
    hyperlink: null,
    format: {
      fill: { color: "#FFC7CE" },
      font: { bold: true },
      wrapText: false,
      borders: expect.objectContaining({
        bottom: { style: "Continuous" },
        top: { style: "None" },
      }) as object,
    },
  });
  expect(read[0]?.[1]?.hyperlink).toMatchObject({ address: "https://example.org" });
  expect([read[1]?.[0]?.format?.wrapText, read[1]?.[1]?.format?.wrapText]).toEqual([false, true]);
  expect(sheet.styleAt(0, 0).bottom).toEqual({ style: "thin", color: "#FF0000" });
});

test.each<[string, string, (sheet: Excel.Worksheet) => void]>([
  [
    "other dimensions",
    "InvalidArgument",
    (sheet) => {
      sheet.getRange("A1:B2").setCellProperties([[{}, {}]]);
    },
  ],
  [
    "whole columns",
    "InvalidArgument",
    (sheet) => {
      sheet.getRange("A:B").getCellProperties({ address: true });
    },
  ],
  [
    "a member that is not served",
    "ApiNotFound",
    (sheet) => {
      sheet.getRange("A1").getCellProperties({ style: true });
    },
  ],
  [
    "a protected sheet",
    "AccessDenied",
    (sheet) => {
      sheet.protection.protect();
      sheet.getRange("A1").setCellProperties([[{ format: { fill: { color: "#FF0000" } } }]]);
    },
  ],
])("%s: %s", async (_what, code, act) => {
  const { run } = openEmptyBook();
  expect(await errorCode(run, act)).toBe(code);
});
