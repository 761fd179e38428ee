import type { PageSetup } from "../../files/xlsx/WorkbookModel";
import { refuseReadOnly } from "../cells/guardWrite";
import { readBoolean, readChoice, readNumber, readText } from "../protocol/Arguments";
import type { Arguments } from "../protocol/Arguments";
import type { ClassTable, Property } from "../protocol/ClassTable";
import { HostError } from "../protocol/HostError";
import { bind } from "../protocol/HostObject";
import type { HostObject } from "../protocol/HostObject";
import type { Json } from "../protocol/wire";
import { printAreaCalls, printAreaOpeners } from "./printAreas";
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
const sides = ["left", "right", "top", "bottom", "header", "footer"] as const;
type Side = (typeof sides)[number];

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
    centerHorizontally: centering("centerHorizontally"),
    centerVertically: centering("centerVertically"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
  },
  children: {
    headersFooters: { since: "1.9", child: (target) => bind(headerFooterGroupTable, target) },
  },
  openers: printAreaOpeners,
  calls: {
    ...printAreaCalls,
    setPrintMargins: { since: "1.9", call: setMargins },
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
    leftHeader: section("leftHeader"),
    centerHeader: section("centerHeader"),
    rightHeader: section("rightHeader"),
    leftFooter: section("leftFooter"),
    centerFooter: section("centerFooter"),
    rightFooter: section("rightFooter"),
  },
};

function page({ session, sheetId }: SheetTarget): PageSetup {
  return session.sheet(sheetId).page();
}

function setPage({ session, sheetId }: SheetTarget, patch: Partial<PageSetup>): void {
  refuseReadOnly(session);
  session.sheet(sheetId).setPage(patch);
}

type Section = {
  [K in keyof PageSetup]: PageSetup[K] extends string ? K : never;
}[keyof PageSetup] &
  `${string}er`;

function section(name: Section): Property<SheetTarget> {
  return {
    since: "1.9",
    note: "With the codes of the file format: &P is the page's number.",
    get: (target) => page(target)[name],
    set: (target, value) => {
      setPage(target, { [name]: readText(value) });
    },
  };
}

function centering(name: "centerHorizontally" | "centerVertically"): Property<SheetTarget> {
  return {
    since: "1.9",
    get: (target) => page(target)[name],
    set: (target, value) => {
      setPage(target, { [name]: readBoolean(value) });
    },
  };
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
  const { fitWide, fitTall, scale } = page(target);
  if (fitWide === null && fitTall === null) return { scale };
  return {
    ...(fitWide ? { horizontalFitToPages: fitWide } : {}),
    ...(fitTall ? { verticalFitToPages: fitTall } : {}),
  };
}

/** From 10 to 400 percent (excel.pagelayoutzoomoptions); the fit to pages goes. */
function writeScale(target: SheetTarget, value: Json): void {
  const scale = readNumber(value);
  if (scale < 10 || scale > 400) throw new HostError("InvalidArgument");
  setPage(target, { scale: Math.round(scale), fitWide: null, fitTall: null });
}

const unitsPerInch: Readonly<Record<string, number>> = {
  Points: pointsPerInch,
  Inches: 1,
  Centimeters: 2.54,
};

/** Margins in a unit; those that are left out stay. */
function setMargins(target: SheetTarget, args: Arguments): null {
  const perInch = unitsPerInch[args.text(0)];
  const options = args.json(1);
  if (perInch === undefined || typeof options !== "object" || options === null) {
    throw new HostError("InvalidArgument");
  }
  const margins = { ...page(target).margins };
  for (const side of sides) {
    const value = new Map(Object.entries(options)).get(side) ?? null;
    if (value === null) continue;
    if (readNumber(value) < 0) throw new HostError("InvalidArgument");
    margins[side] = readNumber(value) / perInch;
  }
  setPage(target, { margins });
  return null;
}

function writeZoom(target: SheetTarget, value: Json): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new HostError("InvalidArgument");
  }
  const zoom = new Map(Object.entries(value));
  const scale = zoom.get("scale") ?? null;
  if (scale !== null) {
    writeScale(target, scale);
    return;
  }
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
