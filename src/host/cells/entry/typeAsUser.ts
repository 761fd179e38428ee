import type { Area } from "../../../domain/sheet/Area";
import { HostError } from "../../protocol/HostError";
import type { HostSession } from "../../session/HostSession";
import { RangeTarget } from "../../session/RangeTarget";
import { refuseLockedCells } from "../guardWrite";
import { parseTyping } from "./parseTyping";
import { raiseChanged } from "../raiseChanged";
import { putCells } from "./writeCells";

/** Types one text per cell, read in the user's own locale: "30/6/2022" is a date in Vietnam. */
export function typeAsUser(
  session: HostSession,
  sheetId: string,
  area: Area,
  inputs: readonly (readonly string[])[],
): void {
  const range = new RangeTarget(session, sheetId, area);
  const { sheet } = range;
  const fits =
    inputs.length === area.rowCount && inputs.every((row) => row.length === area.columnCount);
  if (!fits) throw new HostError("InvalidArgument", "One text per cell is needed.");
  refuseLockedCells(session, sheet, area);
  const rules = { locale: session.settings.locale, date1904: session.workbook.date1904 };
  const cells = inputs.map((row, rowOffset) =>
    row.map((input, columnOffset) => {
      const style = sheet.styleAt(area.rowIndex + rowOffset, area.columnIndex + columnOffset);
      return parseTyping(input, style.numberFormat, rules);
    }),
  );
  putCells(range, cells);
  raiseChanged(session, sheet, area, "RangeEdited", true);
}
