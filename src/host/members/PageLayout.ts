import { maxColumns, maxRows } from "../../domain/sheet/Area";
import type { Area } from "../../domain/sheet/Area";
import type { PageSetup } from "../../files/xlsx/WorkbookModel";
import { isEntireColumn, isEntireRow, quoteSheetName } from "../cells/address";
import { refuseReadOnly } from "../cells/guardWrite";
import { columnLetters } from "../../domain/sheet/Area";
import { readChoice, readNumber, readText } from "../protocol/Arguments";
import type { Arguments } from "../protocol/Arguments";
import type { ClassTable, Property } from "../protocol/ClassTable";
import { HostError } from "../protocol/HostError";
import { bind } from "../protocol/HostObject";
import type { HostObject } from "../protocol/HostObject";
import type { Json } from "../protocol/wire";
import { RangeTarget } from "../session/RangeTarget";
import { rangeArgument } from "./locateRange";
import { bindRange } from "./Range";
import type { SheetTarget } from "./SheetTarget";

export function bindPageLayout(target: SheetTarget): HostObject {
  return bind(pageLayoutTable, target);
}

const orientations = { portrait: "Portrait", landscape: "Landscape" } as const;

/** Paper names of Excel.PaperType with the codes of the file format. */
const papers: Readonly<Record<string, number>> = {
  Letter: 1,
  Legal: 5,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
};

const pointsPerInch = 72;
type Side = keyof PageSetup["margins"];

export const pageLayoutTable: ClassTable<SheetTarget> = {
  name: "PageLayout",
  page: "excel.pagelayout",
  properties: {
    orientation: {
      since: "1.9",
      get: (target) => orientations[page(target).orientation],
      set: (target, value) => {
        const isPortrait = readChoice(value, ["Portrait", "Landscape"] as const) === "Portrait";
        setPage(target, { orientation: isPortrait ? "portrait" : "landscape" });
      },
    },
    paperSize: { since: "1.9", get: readPaper, set: writePaper },
    zoom: { since: "1.9", get: readZoom, set: writeZoom },
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
  },
  children: {
    headersFooters: { since: "1.9", child: (target) => bind(headerFooterGroupTable, target) },
  },
  openers: {
    getPrintTitleRowsOrNullObject: { since: "1.9", open: (target) => titleRows(target) },
    getPrintTitleRows: { since: "1.9", open: (target) => titleRows(target) ?? missing() },
  },
  calls: {
    setPrintTitleRows: { since: "1.9", call: setPrintTitleRows },
    setPrintArea: { since: "1.9", call: setPrintArea },
  },
};

export const headerFooterGroupTable: ClassTable<SheetTarget> = {
  name: "HeaderFooterGroup",
  page: "excel.headerfootergroup",
  properties: {},
  children: {
    defaultForAllPages: { since: "1.9", child: (target) => bind(headerFooterTable, target) },
  },
};

export const headerFooterTable: ClassTable<SheetTarget> = {
  name: "HeaderFooter",
  page: "excel.headerfooter",
  properties: {
    centerHeader: {
      since: "1.9",
      get: (target) => page(target).centerHeader,
      set: (target, value) => {
        setPage(target, { centerHeader: readText(value) });
      },
    },
    centerFooter: {
      since: "1.9",
      get: (target) => page(target).centerFooter,
      set: (target, value) => {
        setPage(target, { centerFooter: readText(value) });
      },
    },
  },
};

function missing(): never {
  throw new HostError("ItemNotFound");
}

function page({ session, sheetId }: SheetTarget): PageSetup {
  return session.sheet(sheetId).page();
}

function setPage({ session, sheetId }: SheetTarget, patch: Partial<PageSetup>): void {
  refuseReadOnly(session);
  session.sheet(sheetId).setPage(patch);
}

function margin(side: Side): Property<SheetTarget> {
  return {
    since: "1.9",
    note: "In points.",
    get: (target) => page(target).margins[side] * pointsPerInch,
    set: (target, value) => {
      const points = readNumber(value);
      if (points < 0) throw new HostError("InvalidArgument");
      setPage(target, { margins: { ...page(target).margins, [side]: points / pointsPerInch } });
    },
  };
}

function readPaper(target: SheetTarget): Json {
  const code = page(target).paper;
  return Object.entries(papers).find(([, value]) => value === code)?.[0] ?? null;
}

function writePaper(target: SheetTarget, value: Json): void {
  const paper = papers[readText(value)];
  if (paper === undefined) throw new HostError("InvalidArgument", "Unknown paper size.");
  setPage(target, { paper });
}

/** Pages wide and tall; 0 pages tall is "as many as needed" and is left out. */
function readZoom(target: SheetTarget): Json {
  const { fitWide, fitTall } = page(target);
  if (fitWide === null && fitTall === null) return { scale: 100 };
  return {
    ...(fitWide ? { horizontalFitToPages: fitWide } : {}),
    ...(fitTall ? { verticalFitToPages: fitTall } : {}),
  };
}

function writeZoom(target: SheetTarget, value: Json): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new HostError("InvalidArgument");
  }
  const zoom = new Map(Object.entries(value));
  if (zoom.has("scale")) throw new HostError("UnsupportedOperation", "A scale is not kept.");
  const pages = (name: string): number => {
    const count = zoom.get(name) ?? 0;
    if (typeof count !== "number" || !Number.isInteger(count) || count < 0) {
      throw new HostError("InvalidArgument");
    }
    return count;
  };
  setPage(target, {
    fitWide: pages("horizontalFitToPages"),
    fitTall: pages("verticalFitToPages"),
  });
}

const titlesName = "_xlnm.Print_Titles";
const areaName = "_xlnm.Print_Area";

function setPrintTitleRows(target: SheetTarget, args: Arguments): null {
  const { area } = rangeArgument(target.session, args, 0, target.sheetId);
  if (area.columnCount !== maxColumns && isEntireColumn(area))
    throw new HostError("InvalidArgument");
  const rows = `$${area.rowIndex + 1}:$${area.rowIndex + area.rowCount}`;
  return setSheetName(target, titlesName, rows);
}

function setPrintArea(target: SheetTarget, args: Arguments): null {
  const { area } = rangeArgument(target.session, args, 0, target.sheetId);
  return setSheetName(target, areaName, absoluteArea(area));
}

function absoluteArea({ rowIndex, columnIndex, rowCount, columnCount }: Area): string {
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  const last = corner(rowIndex + rowCount - 1, columnIndex + columnCount - 1);
  return `${corner(rowIndex, columnIndex)}:${last}`;
}

function setSheetName({ session, sheetId }: SheetTarget, name: string, cells: string): null {
  refuseReadOnly(session);
  const formula = `${quoteSheetName(session.sheet(sheetId).name)}!${cells}`;
  session.workbook.setName({ name, formula, scope: sheetId, visible: true });
  return null;
}

function titleRows({ session, sheetId }: SheetTarget): HostObject | null {
  const names = session.workbook.names();
  const found = names.find((name) => name.name === titlesName && name.scope === sheetId);
  const match = /\$([0-9]+):\$([0-9]+)/.exec(found?.formula ?? "");
  if (!match) return null;
  const first = Number(match[1]) - 1;
  const area = {
    rowIndex: first,
    columnIndex: 0,
    rowCount: Math.min(Number(match[2]), maxRows) - first,
    columnCount: maxColumns,
  };
  return isEntireRow(area) ? bindRange(new RangeTarget(session, sheetId, area)) : null;
}
