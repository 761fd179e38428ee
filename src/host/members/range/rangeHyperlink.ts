import { areaContains } from "../../../domain/sheet/Area";
import { refuseLockedCells, refuseProtected } from "../../cells/guardWrite";
import { raiseChanged } from "../../cells/raiseChanged";
import { readObject } from "../../protocol/Arguments";
import { HostError } from "../../protocol/HostError";
import type { Json } from "../../protocol/wire";
import type { RangeTarget } from "../../session/RangeTarget";

/** The link of the range's first cell (excel.rangehyperlink); null where there is none. */
export function readHyperlink({ sheet, area }: RangeTarget): Json {
  const link = sheet
    .hyperlinks()
    .find((item) => areaContains(item.area, area.rowIndex, area.columnIndex));
  if (!link) return null;
  const shown = sheet.contentAt(area.rowIndex, area.columnIndex)?.value ?? "";
  return {
    ...(link.address === null ? {} : { address: link.address }),
    ...(link.location === null ? {} : { documentReference: link.location }),
    screenTip: link.tip,
    textToDisplay: String(shown),
  };
}

/**
 * Sets a link, or clears it with null. The cell takes the look of a link (underlined, blue), as the built-in
 * style "Hyperlink" has it: our belief. `textToDisplay` becomes the cell's text.
 */
export function writeHyperlink(range: RangeTarget, value: Json): void {
  const { sheet, area, session } = range;
  refuseProtected(session, sheet, "insertHyperlinks");
  refuseLockedCells(session, sheet, area);
  sheet.deleteHyperlinks(area);
  if (value !== null) {
    const link = readLink(value);
    sheet.setHyperlink({ area, address: link.address, location: link.location, tip: link.tip });
    const text = link.text ?? emptyCellText(range, link);
    if (text !== null) {
      const content = { value: text, formula: null, isError: false };
      sheet.setContent(area.rowIndex, area.columnIndex, content);
    }
    sheet.patchStyle(area, { underline: true, fontColor: "#0563C1" });
  }
  raiseChanged(session, sheet, area, "RangeEdited");
}

/** Linking an empty cell shows the address in it, as Excel's own dialog does: our belief. */
function emptyCellText({ sheet, area }: RangeTarget, link: LinkParts): string | null {
  return sheet.contentAt(area.rowIndex, area.columnIndex) ? null : (link.address ?? link.location);
}

/**
 * Characters of a tip (Hyperlink.ScreenTip of VBA) and of an address (XlsxWriter, write_url: Excel's limit is 2,079).
 */
const longestTip = 255;
const longestAddress = 2079;

interface LinkParts {
  readonly address: string | null;
  readonly location: string | null;
  readonly tip: string;
  readonly text: string | null;
}

function readLink(value: Json): LinkParts {
  const parts = readObject(value);
  const text = (name: string): string | null => {
    const part = parts.get(name) ?? null;
    if (part !== null && typeof part !== "string") throw new HostError("InvalidArgument");
    return part;
  };
  const [address, location] = [text("address"), text("documentReference")];
  const tip = text("screenTip") ?? "";
  if (!address && !location) throw new HostError("InvalidArgument", "The link leads nowhere.");
  if (tip.length > longestTip || (address?.length ?? 0) > longestAddress) {
    throw new HostError("InvalidArgument", "The link or its tip is too long.");
  }
  return { address, location, tip, text: text("textToDisplay") };
}
