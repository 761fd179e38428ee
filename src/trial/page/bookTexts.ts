import {
  type Area,
  areaAddress,
  cellAddress,
  intersectAreas,
  isSameArea,
  readArea,
} from "../../domain/sheet/Area";
import type { Hyperlink, SheetModel } from "../../files/xlsx/model/WorkbookModel";
import type { RefusedEntry } from "../../host/cells/entry/checkEntry";
import { splitAddress } from "../../host/cells/address";
import type { Words } from "../../i18n/Words";
import { selectedArea } from "../grid/Selection";
import type { EditResult, TrialBook, TrialBookState } from "../TrialBook";

/** Address of what is selected; a merged cell goes by the address of its first cell. */
export function selectionAddress({ selection, geometry }: TrialBookState): string {
  const { rowIndex, columnIndex } = selection.active;
  const area = selectedArea(selection, geometry);
  const merge = geometry.mergeAt(rowIndex, columnIndex);
  const isOneCell = merge !== null && isSameArea(merge, area);
  return isOneCell ? cellAddress(rowIndex, columnIndex) : areaAddress(area);
}

/** Goes to "B7", "B7:D9" or "'Kế hoạch'!F11"; false where there is no such cell. */
export function goToAddress(book: TrialBook, typed: string): boolean {
  const { sheetName, rest } = splitAddress(typed.trim());
  const area = readArea(rest);
  return area !== null && book.goTo(sheetName, area);
}

/** Follows a link; answers the place that it leads to in vain, null where all is well. */
export function followLink(book: TrialBook, link: Hyperlink): string | null {
  if (link.location !== null) return goToAddress(book, link.location) ? null : link.location;
  // Only addresses that cannot run anything here; the person asked for them by the click.
  if (/^(https?:|mailto:)/i.test(link.address ?? "")) {
    window.open(link.address ?? "", "_blank", "noopener,noreferrer");
  }
  return null;
}

/** The part of the selection that can hold content; null where there is none. */
export function filledSelection({ sheet, selection, geometry }: TrialBookState): Area | null {
  const used = sheet.usedArea(true);
  return used && intersectAreas(selectedArea(selection, geometry), used);
}

/** The selection as text: columns by tabs, rows by lines. */
export function copiedText(book: TrialBook): string {
  const area = filledSelection(book.state);
  if (!area) return "";
  return Array.from({ length: area.rowCount }, (_, row) =>
    Array.from({ length: area.columnCount }, (__, column) =>
      book.textAt(area.rowIndex + row, area.columnIndex + column),
    ).join("\t"),
  ).join("\n");
}

/** Takes pasted text apart into rows of cells. */
export function pastedRows(text: string): string[][] {
  const rows = text.replace(/\r?\n$/, "").split(/\r?\n/);
  return rows.map((row) => row.split("\t"));
}

/** Why an edit was not taken, and what to do. */
export function refusalText(
  refused: NonNullable<EditResult>,
  sheet: SheetModel,
  words: Words["trial"]["grid"]["refused"],
): string {
  if (typeof refused === "object") return validationText(refused, words);
  if (refused === "AccessDenied") return words.protected(sheet.name);
  if (refused === "FormulaLengthExceedsLimit") return words.tooLong;
  if (refused === "InvalidArgument") return words.formula;
  return words.other;
}

/** The validation's own words where it has some. */
function validationText(
  { title, message, choices }: RefusedEntry,
  words: Words["trial"]["grid"]["refused"],
): string {
  if (message !== "") return title === "" ? message : `${title}: ${message}`;
  return choices === null ? words.validation : words.choices(choices.join(", "));
}
