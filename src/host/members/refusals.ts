import type { Basis } from "../protocol/ClassTable";
import type { HostErrorCode } from "../protocol/HostError";

/** Something that Excel refuses, with what it answers. */
export interface Refusal {
  readonly what: string;
  /** PropertyNotLoaded is Office.js's own answer; the host never hears of it. */
  readonly code: HostErrorCode | "PropertyNotLoaded";
  /** Where it is said that Excel refuses it. */
  readonly source: string;
  /** Whether a document gives the code too, or it is our best belief. */
  readonly basis: Basis;
}

const errors = "docs: testing/application-specific-api-error-handling";
const limits = "docs: concepts/resource-limits-and-performance-optimization";
const specifications = "support.microsoft.com: Excel specifications and limits";

function documented(what: string, code: Refusal["code"], source: string): Refusal {
  return { what, code, source, basis: "documented" };
}

function belief(what: string, code: Refusal["code"], source: string): Refusal {
  return { what, code, source, basis: "belief" };
}

/**
 * What the host refuses as Excel does. Members refuse more of their own; their notes in the table of members say what.
 */
export const refusals = {
  brokenFormula: belief(
    "a text that begins a formula and is none",
    "InvalidArgument",
    "excel.range, values (=, + and - begin a formula); OfficeDev/office-js#3256",
  ),
  longFormula: documented("a formula over 8,192 characters", "FormulaLengthExceedsLimit", errors),
  sheetName: documented(
    "a sheet name that is too long, holds / \\ ? * : [ ], begins or ends with an apostrophe, or is reserved",
    "InvalidArgument",
    "excel.worksheet, name; support.microsoft.com: Rename a worksheet; OfficeDev/office-scripts-docs#560",
  ),
  takenName: documented(
    "the name of another sheet or of another name",
    "ItemAlreadyExists",
    "OfficeDev/office-scripts-docs#560, OfficeDev/office-js#2875; for renaming it is our belief",
  ),
  takenTableName: documented(
    "the name of another table",
    "InvalidArgument",
    "OfficeDev/office-js#551",
  ),
  longText: belief("a text over 32,767 characters", "InvalidArgument", specifications),
  largeRequest: documented("a request over 5 MB", "RequestPayloadSizeLimitExceeded", limits),
  largeAnswer: documented("an answer over 5 MB", "ResponsePayloadSizeLimitExceeded", limits),
  manyCells: documented("over 5,000,000 cells in one answer", "RangeExceedsLimit", limits),
  protectedSheet: documented("changing a locked cell of a protected sheet", "AccessDenied", errors),
  protectedStructure: belief(
    "changing the list of sheets while the workbook's structure is protected",
    "AccessDenied",
    "excel.workbookprotection",
  ),
  protectedTwice: documented(
    "protecting what is protected, lifting a protection that is not there",
    "AccessDenied",
    "OfficeDev/office-js#6784; for the workbook it is our belief",
  ),
  wrongPassword: documented("lifting a protection by a wrong password", "BadPassword", errors),
  tableOverMerge: documented(
    "a table over merged cells or over another table",
    "MergedRangeConflict",
    errors,
  ),
  partOfMerge: belief(
    "changing a part of a merged cell",
    "InvalidOperation",
    "Excel's own message: We can't do that to a merged cell",
  ),
  cutByShift: documented(
    "inserting or deleting cells so that a merged cell or a table would be cut",
    "InsertDeleteConflict",
    errors,
  ),
  pushedOff: documented("pushing cells off the end of the sheet", "NonBlankCellOffSheet", errors),
  dimensions: documented(
    "an array of other dimensions than the range",
    "InvalidArgument",
    "docs: excel/excel-add-ins-ranges-set-get-values",
  ),
  unbounded: documented(
    "values for whole rows or columns",
    "InvalidArgument",
    "docs: excel/excel-add-ins-ranges-unbounded",
  ),
  noAddress: belief("an address that is none", "InvalidArgument", errors),
  notThere: documented("an object that is not there", "ItemNotFound", errors),
  deletedCells: belief(
    "a range whose cells, or whose sheet, were deleted",
    "InvalidReference",
    errors,
  ),
  deletedObject: documented("an object that was deleted", "ItemNotFound", errors),
  partOfArray: belief(
    "changing a part of an array formula",
    "InvalidOperation",
    "Excel's own message: You can't change part of an array",
  ),
  chartSelected: documented(
    "asking for the selected range while a chart is selected",
    "InvalidSelection",
    "OfficeDev/office-js#2268",
  ),
  numberFormat: belief(
    "a number format that is none, or over 255 characters",
    "InvalidArgument",
    "Excel's own message: cannot use the number format you typed",
  ),
  criterion: belief(
    "a union, an intersection or an array constant in the formula of a rule or validation",
    "InvalidArgument",
    "Excel's own messages for both",
  ),
  otherSheet: belief(
    "a range of another sheet for a page, for frozen cells or a chart's place",
    "InvalidArgument",
    "excel.pagelayout, excel.worksheetfreezepanes: ranges of the sheet",
  ),
  pageLimits: belief(
    "a margin of 49 inches or more, over 32,767 pages, a scale outside 10 to 400",
    "InvalidArgument",
    "[MS-XLS] 2.4.257, Setup; excel.pagelayoutzoomoptions",
  ),
  longLink: belief(
    "a link over 2,079 characters, or its tip over 255",
    "InvalidArgument",
    "XlsxWriter: write_url; Hyperlink.ScreenTip of VBA",
  ),
  lastSheet: belief(
    "deleting or hiding the last visible sheet",
    "InvalidOperation",
    "excel.worksheet, delete",
  ),
  veryHiddenSheet: documented(
    "deleting a very hidden sheet",
    "InvalidOperation",
    "excel.worksheet, delete",
  ),
  notLoaded: documented(
    "reading a property that was not loaded",
    "PropertyNotLoaded",
    "docs: develop/application-specific-api-model",
  ),
  unknownMember: documented(
    "a member that is not in the table, or above the requirement set",
    "ApiNotFound",
    errors,
  ),
} as const satisfies Readonly<Record<string, Refusal>>;
