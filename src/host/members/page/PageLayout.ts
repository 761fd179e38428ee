import {
  readBoolean,
  readChoice,
  readNumber,
  readObject,
  readText,
  type Arguments,
  readFileName,
} from "../../protocol/Arguments";
import type { ClassTable, Property } from "../../protocol/ClassTable";
import { HostError } from "../../protocol/HostError";
import { bind, type HostObject } from "../../protocol/HostObject";
import type { Json } from "../../protocol/wire";
import { bindHeadersFooters } from "./HeadersFooters";
import { printAreaCalls, printAreaOpeners } from "./printAreas";
import type { SheetTarget } from "../worksheet/SheetTarget";
import { changePage, pageOf } from "./pageOf";

export function bindPageLayout(target: SheetTarget): HostObject {
  return bind(pageLayoutTable, target);
}

const orientations = { portrait: "Portrait", landscape: "Landscape" } as const;

/** Excel.PaperType in the order of the file format's codes, which count from 1 (ECMA-376 part 1, 18.3.1.63). */
const papers: readonly string[] = [
  ..."Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5".split(" "),
  ..."B4 B5 Folio Quatro Paper10x14 Paper11x17 Note Envelope9 Envelope10 Envelope11".split(" "),
  ..."Envelope12 Envelope14 Csheet Dsheet Esheet EnvelopeDL EnvelopeC5 EnvelopeC3".split(" "),
  ..."EnvelopeC4 EnvelopeC6 EnvelopeC65 EnvelopeB4 EnvelopeB5 EnvelopeB6".split(" "),
  ..."EnvelopeItaly EnvelopeMonarch EnvelopePersonal FanfoldUS FanfoldStdGerman".split(" "),
  "FanfoldLegalGerman",
];

const pointsPerInch = 72;
/** Most pages that a sheet can be fitted to ([MS-XLS] 2.4.257, Setup: iFitWidth, iFitHeight). */
const mostPages = 32_767;
const sides = ["left", "right", "top", "bottom", "header", "footer"] as const;
type Side = (typeof sides)[number];

export const pageLayoutTable: ClassTable<SheetTarget> = {
  name: "PageLayout",
  page: "excel.pagelayout",
  properties: {
    orientation: {
      since: "1.9",
      get: (target) => orientations[pageOf(target).orientation],
      set: (target, value) => {
        const isPortrait = readChoice(value, ["Portrait", "Landscape"] as const) === "Portrait";
        changePage(target, { orientation: isPortrait ? "portrait" : "landscape" });
      },
    },
    paperSize: { since: "1.9", get: readPaper, set: writePaper },
    zoom: { since: "1.9", get: readZoom, set: writeZoom },
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    centerHorizontally: pageSwitch("centerHorizontally"),
    centerVertically: pageSwitch("centerVertically"),
    printGridlines: pageSwitch("printGridlines"),
    printHeadings: pageSwitch("printHeadings"),
    blackAndWhite: pageSwitch("blackAndWhite"),
    draftMode: pageSwitch("draft"),
    firstPageNumber: { since: "1.9", get: readFirstNumber, set: writeFirstNumber },
    printOrder: pageChoice("pageOrder", {
      downThenOver: "DownThenOver",
      overThenDown: "OverThenDown",
    }),
    printComments: pageChoice("comments", {
      none: "NoComments",
      atEnd: "EndSheet",
      asDisplayed: "InPlace",
    }),
    printErrors: pageChoice("errors", {
      displayed: "AsDisplayed",
      blank: "Blank",
      dash: "Dash",
      NA: "NotAvailable",
    }),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
  },
  children: {
    headersFooters: { since: "1.9", child: bindHeadersFooters },
  },
  openers: printAreaOpeners,
  calls: {
    ...printAreaCalls,
    setPrintMargins: { since: "1.9", call: setMargins },
  },
};

/** A property that stands in the page's set-up as it is. */
function pageSwitch(
  name:
    | "centerHorizontally"
    | "centerVertically"
    | "printGridlines"
    | "printHeadings"
    | "blackAndWhite"
    | "draft",
): Property<SheetTarget> {
  return {
    since: "1.9",
    get: (target) => pageOf(target)[name],
    set: (target, value) => {
      changePage(target, { [name]: readBoolean(value) });
    },
  };
}

/** One of several names; `names` gives those of Office.js by those of the file. */
function pageChoice(
  key: "pageOrder" | "comments" | "errors",
  names: Readonly<Record<string, string>>,
): Property<SheetTarget> {
  return {
    since: "1.9",
    get: (target) => names[pageOf(target)[key]] ?? null,
    set: (target, value) => {
      changePage(target, { [key]: readFileName(value, names) });
    },
  };
}

function margin(side: Side): Property<SheetTarget> {
  return {
    since: "1.9",
    note: "In points; less than 49 inches ([MS-XLS] 2.4.257, Setup).",
    get: (target) => pageOf(target).margins[side] * pointsPerInch,
    set: (target, value) => {
      const inches = readInches(value, pointsPerInch);
      changePage(target, { margins: { ...pageOf(target).margins, [side]: inches } });
    },
  };
}

function readInches(value: Json, perInch: number): number {
  const inches = readNumber(value) / perInch;
  if (!(inches >= 0 && inches < 49)) throw new HostError("InvalidArgument");
  return inches;
}

function readPaper(target: SheetTarget): Json {
  return papers[pageOf(target).paper - 1] ?? null;
}

function writePaper(target: SheetTarget, value: Json): void {
  const index = papers.indexOf(readText(value));
  if (index < 0) throw new HostError("InvalidArgument", "Unknown paper size.");
  changePage(target, { paper: index + 1 });
}

/** "" where the pages go on counting (excel.pagelayout, firstPageNumber). */
function readFirstNumber(target: SheetTarget): Json {
  return pageOf(target).firstPageNumber ?? "";
}

function writeFirstNumber(target: SheetTarget, value: Json): void {
  const isNumber = typeof value === "number" && Number.isInteger(value) && Math.abs(value) <= 32767;
  if (value !== "" && !isNumber) throw new HostError("InvalidArgument");
  changePage(target, { firstPageNumber: isNumber ? value : null });
}

/** Pages wide and tall; 0 pages tall is "as many as needed" and is left out. */
function readZoom(target: SheetTarget): Json {
  const { fitWide, fitTall, scale } = pageOf(target);
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
  changePage(target, { scale: Math.round(scale), fitWide: null, fitTall: null });
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
  const margins = { ...pageOf(target).margins };
  for (const side of sides) {
    const value = new Map(Object.entries(options)).get(side) ?? null;
    if (value === null) continue;
    margins[side] = readInches(value, perInch);
  }
  changePage(target, { margins });
  return null;
}

function writeZoom(target: SheetTarget, value: Json): void {
  const zoom = readObject(value);
  const scale = zoom.get("scale") ?? null;
  if (scale !== null) {
    writeScale(target, scale);
    return;
  }
  const pages = (name: string): number => {
    const count = zoom.get(name) ?? 0;
    const isCount = typeof count === "number" && Number.isInteger(count);
    if (!isCount || count < 0 || count > mostPages) {
      throw new HostError("InvalidArgument");
    }
    return count;
  };
  changePage(target, {
    fitWide: pages("horizontalFitToPages"),
    fitTall: pages("verticalFitToPages"),
  });
}
