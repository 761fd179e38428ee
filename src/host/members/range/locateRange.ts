import type { Area } from "../../../domain/sheet/Area";
import { entireSheet, isOnGrid, readRangeAddress, splitAddress } from "../../cells/address";
import type { Arguments } from "../../protocol/Arguments";
import { HostError } from "../../protocol/HostError";
import { HostObject } from "../../protocol/HostObject";
import type { HostSession } from "../../session/HostSession";
import { RangeTarget } from "../../session/RangeTarget";
import type { SheetTarget } from "../worksheet/SheetTarget";

/** Most characters of an address (docs: excel-add-ins-ranges-get, address strings are cut at 8,192). */
const maxAddress = 8192;

/**
 * The range that an address or a defined name means; `sheetId` is the sheet it is asked on, null for the workbook.
 * InvalidArgument for anything else, ItemNotFound for a sheet that is not there.
 */
export function locateRange(
  session: HostSession,
  address: string,
  sheetId: string | null,
): RangeTarget {
  if (address.length > maxAddress) throw new HostError("InvalidArgument");
  const { sheetName, rest } = splitAddress(address);
  const named = sheetName === null ? null : session.sheetByName(sheetName);
  if (sheetName !== null && !named) throw new HostError("ItemNotFound", `No sheet "${sheetName}".`);
  const home = named?.id ?? sheetId;
  const area = readRangeAddress(rest.trim());
  if (area && home !== null) return new RangeTarget(session, home, area);
  const byName = locateName(session, rest.trim(), home);
  if (!byName) throw new HostError("InvalidArgument", `"${address}" is no address.`);
  return byName;
}

/** The range of a defined name; the sheet's own names go before the workbook's. */
export function locateName(
  session: HostSession,
  name: string,
  sheetId: string | null,
): RangeTarget | null {
  const own = session.findName(sheetId, name) ?? session.findName(null, name);
  return own ? locateFormulaRange(session, own.formula, own.scope) : null;
}

/** The range that a name's formula ("'Kế hoạch'!$A$1:$B$2") is; null for a constant or anything else. */
export function locateFormulaRange(
  session: HostSession,
  formula: string,
  scope: string | null,
): RangeTarget | null {
  const { sheetName, rest } = splitAddress(formula.replace(/^=/, ""));
  const area = readRangeAddress(rest);
  const sheetId = sheetName === null ? scope : session.sheetByName(sheetName)?.id;
  return area && sheetId ? new RangeTarget(session, sheetId, area) : null;
}

/** A range argument: a Range object, or an address on the given sheet. */
export function rangeArgument(
  session: HostSession,
  args: Arguments,
  index: number,
  sheetId: string,
): RangeTarget {
  const value = args.at(index);
  if (value instanceof HostObject) {
    if (value.target instanceof RangeTarget) return value.target;
    throw new HostError("InvalidArgument", "A range is needed.");
  }
  return locateRange(session, args.text(index), sheetId);
}

/** A range argument for something of the sheet's own; InvalidArgument where it lies on another sheet (our belief). */
export function ownRange(
  { session, sheetId }: SheetTarget,
  args: Arguments,
  index: number,
): RangeTarget {
  const range = rangeArgument(session, args, index, sheetId);
  if (range.sheetId !== sheetId) throw new HostError("InvalidArgument", "Another sheet.");
  return range;
}

/** `worksheet.getRange`: no address means the whole sheet. */
export function sheetRange(session: HostSession, sheetId: string, args: Arguments): RangeTarget {
  const address = args.optionalText(0);
  return address === null || address === ""
    ? new RangeTarget(session, sheetId, entireSheet)
    : locateRange(session, address, sheetId);
}

/** The area, or InvalidArgument where it leaves the sheet's grid. */
export function checkedArea(area: Area): Area {
  if (!isOnGrid(area)) throw new HostError("InvalidArgument", "The range leaves the sheet.");
  return area;
}
