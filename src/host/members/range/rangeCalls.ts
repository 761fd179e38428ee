import { intersectAreas } from "../../../domain/sheet/Area";
import { clearCells } from "../../cells/clearCells";
import { copyCells } from "../../cells/copy/copyCells";
import { refuseProtected } from "../../cells/guardWrite";
import { fullAddress } from "../../cells/address";
import { raiseChanged } from "../../cells/raiseChanged";
import { raiseTableSelection } from "../../cells/raiseTableEvents";
import { deleteCells } from "../../cells/shiftCells";
import type { Arguments } from "../../protocol/Arguments";
import type { Call } from "../../protocol/ClassTable";
import { HostError } from "../../protocol/HostError";
import type { RangeTarget } from "../../session/RangeTarget";
import { cellPropertyCalls } from "./cellProperties";
import { rangeArgument } from "./locateRange";
import { refuseHidden } from "../worksheet/worksheetStructure";

type RangeCall = Call<RangeTarget>;

export const clearTargets = [
  "All",
  "Formats",
  "Contents",
  "Hyperlinks",
  "RemoveHyperlinks",
] as const;

const copyTypes = ["All", "Formulas", "Values", "Formats"] as const;

/** Methods of a range that answer with nothing or a plain value. */
export const rangeCalls: Readonly<Record<string, RangeCall>> = {
  clear: {
    since: "1.1",
    note: "That formats take merges and conditional formats with them, and All the validations, is our belief.",
    call: (range, args) => {
      clearCells(range, args.choice(0, clearTargets, "All"));
      return null;
    },
  },
  delete: {
    since: "1.1",
    call: (range, args) => {
      deleteCells(range, args.choice(0, ["Up", "Left"] as const, "Up"));
      return null;
    },
  },
  ...cellPropertyCalls,
  merge: { since: "1.2", call: merge },
  unmerge: { since: "1.2", call: unmerge },
  select: { since: "1.1", call: select },
  calculate: {
    since: "1.6",
    basis: "belief",
    note: "Nothing is calculated: cached values stay.",
    call: () => null,
  },
  copyFrom: {
    since: "1.9",
    note: "The type Link is not served.",
    call: (range, args) => {
      const source = rangeArgument(range.session, args, 0, range.sheetId);
      copyCells(source, range, {
        type: args.choice(1, copyTypes, "All"),
        skipBlanks: args.flag(2, false),
        transpose: args.flag(3, false),
      });
      return null;
    },
  },
  _ValidateArraySize: { since: "0", basis: "belief", call: validateArraySize },
};

function merge({ sheet, area, session }: RangeTarget, args: Arguments): null {
  refuseProtected(session, sheet);
  const across = args.flag(0, false);
  sheet.unmerge(area);
  const rows = across
    ? Array.from({ length: area.rowCount }, (_, row) => ({
        ...area,
        rowIndex: area.rowIndex + row,
        rowCount: 1,
      }))
    : [area];
  for (const row of rows) if (row.rowCount * row.columnCount > 1) sheet.merge(row);
  raiseChanged(session, sheet, area, "RangeEdited");
  return null;
}

function unmerge({ sheet, area, session }: RangeTarget): null {
  refuseProtected(session, sheet);
  if (sheet.mergedAreas().some((merged) => intersectAreas(merged, area))) {
    sheet.unmerge(area);
    session.markChanged(sheet.id);
  }
  return null;
}

function select({ sheet, area, session }: RangeTarget): null {
  refuseHidden(sheet);
  session.select(sheet.id, area, fullAddress(sheet.name, area));
  raiseTableSelection(session, sheet.id, area);
  return null;
}

/** Office.js asks before it splits a large assignment into blocks. */
function validateArraySize({ area }: RangeTarget, args: Arguments): null {
  if (args.integer(0) !== area.rowCount || args.integer(1) !== area.columnCount) {
    throw new HostError("InvalidArgument", "The array's dimensions do not match the range.");
  }
  return null;
}
