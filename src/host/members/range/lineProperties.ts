import type { SheetModel } from "../../../files/xlsx/model/WorkbookModel";
import type { Arguments } from "../../protocol/Arguments";
import type { Call } from "../../protocol/ClassTable";
import { HostError } from "../../protocol/HostError";
import { isObject, type Json } from "../../protocol/wire";
import type { RangeTarget } from "../../session/RangeTarget";

type Reader = (sheet: SheetModel, index: number) => Json;

const rowReaders: Readonly<Record<string, Reader>> = {
  rowHidden: (sheet, index) => sheet.isRowHidden(index),
  rowIndex: (_sheet, index) => index,
};
const columnReaders: Readonly<Record<string, Reader>> = {
  columnHidden: (sheet, index) => sheet.isColumnHidden(index),
  columnIndex: (_sheet, index) => index,
};

const note = "Whether it is hidden and its index are served; addresses and formats are not.";

/** Methods of a range that answer with one object for each of its rows or columns, holding what was asked for. */
export const lineCalls: Readonly<Record<string, Call<RangeTarget>>> = {
  getRowProperties: {
    since: "1.9",
    note,
    call: ({ sheet, area }, args) =>
      readLines(sheet, area.rowIndex, area.rowCount, readersOf(args, rowReaders)),
  },
  getColumnProperties: {
    since: "1.9",
    note,
    call: ({ sheet, area }, args) =>
      readLines(sheet, area.columnIndex, area.columnCount, readersOf(args, columnReaders)),
  },
};

/** The readers of the options set to true; an option that is not served is refused. */
function readersOf(
  args: Arguments,
  served: Readonly<Record<string, Reader>>,
): readonly (readonly [string, Reader])[] {
  const options = args.json(0);
  if (!isObject(options)) throw new HostError("InvalidArgument");
  return Object.entries(options)
    .filter(([, wanted]) => wanted === true)
    .map(([name]) => {
      const reader = served[name];
      if (!reader) throw new HostError("ApiNotFound", `${name} is not served.`);
      return [name, reader] as const;
    });
}

function readLines(
  sheet: SheetModel,
  first: number,
  count: number,
  readers: readonly (readonly [string, Reader])[],
): Json {
  return Array.from({ length: count }, (_, at) =>
    Object.fromEntries(readers.map(([name, read]) => [name, read(sheet, first + at)])),
  );
}
