import type { PageTexts } from "../../../files/xlsx/model/PageModel";
import { readBoolean, readChoice, readText } from "../../protocol/Arguments";
import type { Child, ClassTable, Property } from "../../protocol/ClassTable";
import { HostError } from "../../protocol/HostError";
import { bind, type HostObject } from "../../protocol/HostObject";
import type { Json } from "../../protocol/wire";
import type { SheetTarget } from "../worksheet/SheetTarget";
import { changePage, pageOf } from "./pageOf";

type Pages = "all" | "first" | "even";

interface TextTarget extends SheetTarget {
  readonly pages: Pages;
}

export function bindHeadersFooters(target: SheetTarget): HostObject {
  return bind(headerFooterGroupTable, target);
}

/** Longest header or footer of a page, codes included (specifications and limits: 255 characters). */
const longestText = 255;

const states = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;

export const headerFooterGroupTable: ClassTable<SheetTarget> = {
  name: "HeaderFooterGroup",
  page: "excel.headerfootergroup",
  properties: {
    state: {
      since: "1.9",
      get: (target) => {
        const { isFirstPageDifferent, areEvenPagesDifferent } = pageOf(target);
        return states[(isFirstPageDifferent ? 1 : 0) + (areEvenPagesDifferent ? 2 : 0)] ?? null;
      },
      set: (target, value) => {
        const state = states.indexOf(readChoice(value, states));
        changePage(target, {
          isFirstPageDifferent: state % 2 === 1,
          areEvenPagesDifferent: state >= 2,
        });
      },
    },
    useSheetMargins: textSwitch("textsFollowMargins"),
    useSheetScale: textSwitch("textsFollowScale"),
  },
  children: {
    defaultForAllPages: texts("all"),
    oddPages: { ...texts("all"), basis: "belief", note: "The same texts as defaultForAllPages." },
    evenPages: texts("even"),
    firstPage: texts("first"),
  },
};

export const headerFooterTable: ClassTable<TextTarget> = {
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

function texts(pages: Pages): Child<SheetTarget> {
  return {
    since: "1.9",
    child: ({ session, sheetId }) => bind(headerFooterTable, { session, sheetId, pages }),
  };
}

function textSwitch(name: "textsFollowMargins" | "textsFollowScale"): Property<SheetTarget> {
  return {
    since: "1.9",
    get: (target) => pageOf(target)[name],
    set: (target, value) => {
      changePage(target, { [name]: readBoolean(value) });
    },
  };
}

function section(name: keyof PageTexts): Property<TextTarget> {
  return {
    since: "1.9",
    note: "With the codes of the file format: &P is the page's number. At most 255 characters in a header or footer.",
    get: (target) => textsOf(target)[name],
    set: (target, value) => {
      writeText(target, name, value);
    },
  };
}

function textsOf(target: TextTarget): PageTexts {
  const setup = pageOf(target);
  if (target.pages === "first") return setup.firstPage;
  return target.pages === "even" ? setup.evenPages : setup;
}

function writeText(target: TextTarget, name: keyof PageTexts, value: Json): void {
  const patch: PageTexts = { ...pickTexts(textsOf(target)), [name]: readText(value) };
  const end = name.endsWith("Header") ? "Header" : "Footer";
  const parts = [patch[`left${end}`], patch[`center${end}`], patch[`right${end}`]];
  const marks = parts.filter((part) => part !== "").length * 2;
  if (parts.join("").length + marks > longestText) {
    throw new HostError("InvalidArgument", "A header or footer has at most 255 characters.");
  }
  if (target.pages === "first") changePage(target, { firstPage: patch });
  else if (target.pages === "even") changePage(target, { evenPages: patch });
  else changePage(target, patch);
}

function pickTexts(texts: PageTexts): PageTexts {
  const { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter } = texts;
  return { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter };
}
