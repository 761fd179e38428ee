import { areaAddress, type Area } from "../../domain/sheet/Area";

/** Excel cuts addresses at 8,192 characters (OfficeDev/office-js #4245). */
const maxAddressLength = 8_000;

/** As few addresses as hold all the areas ("A1:G1,A3:G3"), none of them too long for Excel. */
export function joinAddresses(areas: readonly Area[]): string[] {
  const joined: string[] = [];
  for (const address of areas.map(areaAddress)) {
    const last = joined[joined.length - 1];
    if (last !== undefined && last.length + address.length < maxAddressLength) {
      joined[joined.length - 1] = `${last},${address}`;
    } else {
      joined.push(address);
    }
  }
  return joined;
}

/** One or several areas ("A1:G5,A9:G12"), for use within one batch. */
export function rangesAt(sheet: Excel.Worksheet, address: string): Excel.Range | Excel.RangeAreas {
  return address.includes(",")
    ? sheet.getRanges(address).untrack()
    : sheet.getRange(address).untrack();
}

/** The format of one or of several areas, for use within one batch. */
export function formatOf(sheet: Excel.Worksheet, address: string): Excel.RangeFormat {
  return rangesAt(sheet, address).format;
}
