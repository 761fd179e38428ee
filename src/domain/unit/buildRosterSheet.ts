import type { Area } from "../sheet/Area";
import { tablePage } from "../sheet/tablePage";
import type { CellWrite, SheetContent } from "../sheet/WritePlan";
import type { Roster, Unit } from "./Roster";

/** Words of the list of units, in Vietnamese whatever the pane's language is: its headings are read again. */
export interface RosterWords {
  /** Name of the sheet. */
  readonly sheet: string;
  readonly title: string;
  /** TT, tên đơn vị, tên viết tắt, tên sheet, loại, đầu mối, email, tên khác, phải báo cáo, từ ngày, đến ngày, sáp nhập vào. */
  readonly columns: readonly string[];
  readonly kinds: readonly string[];
  readonly yes: string;
  readonly no: string;
  readonly wrongChoice: { readonly title: string; readonly message: string };
}

const font = "Times New Roman";
const widths = [32, 220, 90, 110, 70, 120, 150, 160, 70, 70, 70, 160];
const headerRow = 2;
/** Empty rows below the proposed units, formatted for those that are missing. */
const spareRows = 10;
const kindColumn = 4;
const mustReportColumn = 8;
const dateColumns = { first: 9, count: 2 };

/** The list of units as a sheet for the officer to correct; anybody may edit it with or without the add-in. */
export function buildRosterSheet({ units }: Roster, words: RosterWords): SheetContent {
  const columnCount = words.columns.length;
  const rowCount = units.length + spareRows;
  const blank = Array<CellWrite>(columnCount).fill("");
  const rows = units.map((unit, index) => unitRow(unit, index, words));
  const area = (columnIndex: number, count: number): Area => ({
    rowIndex: headerRow + 1,
    columnIndex,
    rowCount,
    columnCount: count,
  });
  const header: Area = { ...area(0, columnCount), rowIndex: headerRow, rowCount: 1 };
  const table: Area = { ...header, rowCount: rowCount + 1 };
  const error = { ...words.wrongChoice, style: "stop" } as const;
  return {
    values: [
      [words.title, ...blank.slice(1)],
      blank,
      [...words.columns],
      ...rows,
      ...Array.from({ length: spareRows }, () => blank),
    ],
    formats: [
      {
        area: { ...table, rowIndex: 0, rowCount: rowCount + headerRow + 1 },
        format: { fontName: font, fontSize: 12, vertical: "top" },
      },
      { area: { ...header, rowIndex: 0 }, format: { bold: true, fontSize: 14 } },
      { area: table, format: { bordered: true, wrap: true } },
      { area: header, format: { bold: true, fill: "#DCE6F1", horizontal: "center" } },
      { area: area(dateColumns.first, dateColumns.count), format: { numberFormat: "dd/mm/yyyy" } },
    ],
    mergedAreas: [],
    columnWidths: widths,
    rowHeights: Array.from({ length: rowCount + headerRow + 1 }, () => null),
    links: [],
    frozenRows: headerRow + 1,
    page: tablePage(headerRow),
    validations: [
      { area: area(kindColumn, 1), rule: { kind: "list", texts: words.kinds }, error },
      {
        area: area(mustReportColumn, 1),
        rule: { kind: "list", texts: [words.yes, words.no] },
        error,
      },
    ],
  };
}

function unitRow(unit: Unit, index: number, { yes, no }: RosterWords): CellWrite[] {
  const { name, abbreviation, sheetName, kind, contact, email, otherNames, mustReport } = unit;
  return [
    index + 1,
    name,
    abbreviation,
    sheetName,
    kind,
    contact,
    email,
    otherNames.join("; "),
    mustReport ? yes : no,
    "",
    "",
    unit.mergedInto ?? "",
  ];
}
