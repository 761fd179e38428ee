import type { DefinedName } from "../../../files/xlsx/model/WorkbookModel";
import { readRangeAddress } from "../../cells/address";
import { absoluteAddress } from "../../cells/absoluteAddress";
import { refuseReadOnly } from "../../cells/guardWrite";
import { parseFormula } from "../../formula/parseFormula";
import { type Arguments, readBoolean, readText } from "../../protocol/Arguments";
import type { ClassTable } from "../../protocol/ClassTable";
import { HostError, itemNotFound } from "../../protocol/HostError";
import { bind, HostObject } from "../../protocol/HostObject";
import type { Json } from "../../protocol/wire";
import { foldName } from "../../../files/xlsx/foldName";
import type { HostSession } from "../../session/HostSession";
import { RangeTarget } from "../../session/RangeTarget";
import { locateFormulaRange } from "../range/locateRange";
import { bindRange } from "../range/Range";
import { bindWorksheet } from "../worksheet/Worksheet";

interface NamesTarget {
  readonly session: HostSession;
  /** Sheet id, null for names of the whole workbook. */
  readonly scope: string | null;
}

interface NameTarget extends NamesTarget {
  readonly name: string;
}

export function bindNames(session: HostSession, scope: string | null): HostObject {
  return bind(namesTable, { session, scope });
}

export const namesTable: ClassTable<NamesTarget> = {
  name: "NamedItemCollection",
  page: "excel.nameditemcollection",
  properties: {},
  items: (target) => namesOf(target).map((name) => open(target, name.name)),
  indexer: {
    since: "1.1",
    item: (target, key) => findName(target, readText(key)) ?? itemNotFound(),
  },
  openers: {
    getItemOrNullObject: { since: "1.4", open: (target, args) => findName(target, args.text(0)) },
    add: {
      since: "1.4",
      note: "ItemAlreadyExists for a name that is there (OfficeDev/office-js#2875); that a table's name counts is our belief.",
      open: addName,
    },
  },
  calls: { getCount: { since: "1.4", call: (target) => namesOf(target).length } },
};

export const nameTable: ClassTable<NameTarget> = {
  name: "NamedItem",
  page: "excel.nameditem",
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    name: { since: "1.1", get: (target) => definition(target).name },
    value: { since: "1.1", get: readNameValue },
    type: { since: "1.1", get: readNameType },
    visible: {
      since: "1.1",
      get: (target) => definition(target).visible,
      set: (target, value) => {
        writeName(target, { visible: readBoolean(value) });
      },
    },
    formula: {
      since: "1.7",
      get: (target) => `=${definition(target).formula}`,
      set: (target, value) => {
        writeName(target, { formula: formulaText(readText(value)) });
      },
    },
    scope: { since: "1.4", get: ({ scope }) => (scope === null ? "Workbook" : "Worksheet") },
  },
  children: {
    worksheet: {
      since: "1.4",
      child: ({ session, scope }) =>
        scope === null ? itemNotFound() : bindWorksheet(session, scope),
    },
    worksheetOrNullObject: {
      since: "1.4",
      child: ({ session, scope }) => (scope === null ? null : bindWorksheet(session, scope)),
    },
  },
  openers: {
    getRange: { since: "1.1", open: (target) => rangeOf(target) ?? refuseRange() },
    getRangeOrNullObject: { since: "1.4", open: rangeOf },
  },
  calls: {
    delete: {
      since: "1.4",
      call: (target) => {
        refuseReadOnly(target.session);
        const { name, scope } = definition(target);
        target.session.workbook.deleteName(name, scope);
        return null;
      },
    },
  },
};

function namesOf({ session, scope }: NamesTarget): readonly DefinedName[] {
  return session.namesOf(scope);
}

function open(target: NamesTarget, name: string): HostObject {
  return bind(nameTable, { ...target, name });
}

function findName(target: NamesTarget, name: string): HostObject | null {
  const found = target.session.findName(target.scope, name);
  return found ? open(target, found.name) : null;
}

function definition(target: NameTarget): DefinedName {
  const { session, scope, name } = target;
  return session.findName(scope, name) ?? itemNotFound();
}

function refuseRange(): never {
  throw new HostError("InvalidOperation", "The name is no range.");
}

const nameShape = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u;
const reserved = /^(?:R|C|TRUE|FALSE)$/i;
/** "R1C1", "R5", "C3", also with more behind: "R1C1_tổng". */
const rowOrColumn = /^(?:R[0-9]+|C[0-9]+)/i;

/**
 * Names have letters, digits, points and underscores, no blanks, and neither are a cell of the sheet nor begin like one
 * in row-and-column style ([MS-XLSB] 2.5.166; support.microsoft.com, names in formulas).
 */
export function isValidName(name: string): boolean {
  const isReference = readRangeAddress(name) !== null || rowOrColumn.test(name);
  return name.length <= 255 && nameShape.test(name) && !reserved.test(name) && !isReference;
}

function addName(target: NamesTarget, args: Arguments): HostObject {
  refuseReadOnly(target.session);
  const name = args.text(0);
  if (!isValidName(name)) throw new HostError("InvalidArgument", `"${name}" is no valid name.`);
  const isTable = target.scope === null && isTableName(target.session, name);
  if (findName(target, name) || isTable) {
    throw new HostError("ItemAlreadyExists", `"${name}" is in use.`);
  }
  const formula = readReference(args.at(1));
  target.session.workbook.setName({ name, formula, scope: target.scope, visible: true });
  return open(target, name);
}

/** Tables share their names with the names of the workbook. */
export function isTableName(session: HostSession, name: string): boolean {
  const folded = foldName(name);
  return session.workbook
    .sheets()
    .some((sheet) => sheet.tables.all().some((table) => foldName(table.name) === folded));
}

/** A Range, a formula text ("=…"), or a constant. */
function readReference(value: Json | HostObject): string {
  if (value instanceof HostObject) {
    if (!(value.target instanceof RangeTarget)) throw new HostError("InvalidArgument");
    return absoluteAddress(value.target.sheet.name, value.target.area);
  }
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return formulaText(readText(value));
}

function formulaText(text: string): string {
  if (!text.startsWith("=")) return `"${text.replaceAll('"', '""')}"`;
  if (!parseFormula(text.slice(1)))
    throw new HostError("InvalidArgument", "The formula is broken.");
  return text.slice(1);
}

function writeName(target: NameTarget, patch: Partial<DefinedName>): void {
  refuseReadOnly(target.session);
  target.session.workbook.setName({ ...definition(target), ...patch });
}

function rangeOf(target: NameTarget): HostObject | null {
  const { formula, scope } = definition(target);
  const range = locateFormulaRange(target.session, formula, scope);
  return range && bindRange(range);
}

/** The computed value: a text or number constant, or the address of a range. */
function readNameValue(target: NameTarget): Json {
  const { formula } = definition(target);
  const root = parseFormula(formula)?.root;
  if (root?.kind === "text" || root?.kind === "number" || root?.kind === "boolean") {
    return root.value;
  }
  return formula;
}

/** Excel.NamedItemType by what a name's formula is; everything else reads as a string. */
const typesOfConstants: Readonly<Record<string, string>> = {
  number: "Double",
  boolean: "Boolean",
  error: "Error",
};

function readNameType(target: NameTarget): Json {
  if (rangeOf(target)) return "Range";
  const kind = parseFormula(definition(target).formula)?.root.kind;
  return typesOfConstants[kind ?? ""] ?? "String";
}
