import { readArea, type Area } from "../../../src/domain/sheet/Area";
import { openXlsx } from "../../../src/files/xlsx/openXlsx";
import type {
  CellContent,
  SheetModel,
  WorkbookModel,
} from "../../../src/files/xlsx/model/WorkbookModel";
import { structureErrors, unzipParts } from "../../support/package/comparePackages";

/** Content of a cell that holds a value. */
export function text(value: string): CellContent {
  return { value, formula: null, isError: false };
}

/** Content of a cell that holds a formula whose last result was 0. */
export function formula(expression: string): CellContent {
  return { value: 0, formula: expression, isError: false };
}

/** The area of an address that is known to be one. */
export function areaAt(address: string): Area {
  const area = readArea(address);
  if (!area) throw new Error(address);
  return area;
}

export function sheetNamed(book: WorkbookModel, name: string): SheetModel {
  const sheet = book.sheets().find((one) => one.name === name);
  if (!sheet) throw new Error(name);
  return sheet;
}

/** The workbook saved and opened again; its package must be in order. */
export function reopened(book: WorkbookModel): WorkbookModel {
  const bytes = book.save();
  expect(structureErrors(unzipParts(bytes))).toEqual([]);
  return openXlsx(bytes);
}

/** XML of one part of the workbook as it would be saved now. */
export function partText(book: WorkbookModel, part: string): string {
  return new TextDecoder().decode(unzipParts(book.save()).get(part));
}
