import { readIsoSerial } from "../../../files/xlsx/cells/readIsoSerial";
import type { ValidationRule } from "../../../files/xlsx/model/ValidationModel";
import type { ReferenceNode } from "../../formula/FormulaNode";
import { isCriterion } from "../../formula/isCriterion";
import { parseFormula } from "../../formula/parseFormula";
import { readBoolean, readObject, readText } from "../../protocol/Arguments";
import { HostError } from "../../protocol/HostError";
import type { Json, JsonObject } from "../../protocol/wire";

type Criteria = Pick<ValidationRule, "type" | "operator" | "formula1" | "formula2" | "hasDropDown">;

/** Names of Office.js (excel.datavalidationrule) by those of the file. */
const kinds = new Map([
  ["whole", "wholeNumber"],
  ["decimal", "decimal"],
  ["date", "date"],
  ["time", "time"],
  ["textLength", "textLength"],
  ["list", "list"],
  ["custom", "custom"],
]);

const operators = new Map([
  ["between", "Between"],
  ["notBetween", "NotBetween"],
  ["equal", "EqualTo"],
  ["notEqual", "NotEqualTo"],
  ["greaterThan", "GreaterThan"],
  ["lessThan", "LessThan"],
  ["greaterThanOrEqual", "GreaterThanOrEqualTo"],
  ["lessThanOrEqual", "LessThanOrEqualTo"],
]);

/** Longest list that stands in the rule itself (ECMA-376 part 1, 18.3.1.32: 255 characters). */
const longestList = 255;

/** "WholeNumber" of the file's "whole" (excel.datavalidationtype). */
export function typeName(type: string): string {
  const kind = kinds.get(type) ?? "none";
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}

/** The rule as Office.js shows it: operands are texts, formulas begin with "=". */
export function criteriaOf(rule: ValidationRule): JsonObject {
  const kind = kinds.get(rule.type);
  if (kind === undefined) return {};
  const formula1 = `=${rule.formula1 ?? ""}`;
  if (kind === "custom") return { custom: { formula: formula1 } };
  if (kind === "list") {
    const literal = /^"((?:[^"]|"")*)"$/.exec(rule.formula1 ?? "")?.[1];
    const source = literal === undefined ? formula1 : literal.replaceAll('""', '"');
    return { list: { inCellDropDown: rule.hasDropDown, source } };
  }
  const operator = operators.get(rule.operator) ?? "Between";
  const second = rule.formula2 === null ? {} : { formula2: `=${rule.formula2}` };
  return { [kind]: { formula1, ...second, operator } };
}

/** Reads a rule of exactly one kind; InvalidArgument for all else. */
export function readCriteria(value: Json, date1904: boolean): Criteria {
  const given = [...readObject(value)].filter(([, criteria]) => criteria !== null);
  const [[kind, criteria] = ["", null], ...others] = given;
  const type = [...kinds].find(([, name]) => name === kind)?.[0];
  if (type === undefined || others.length > 0) {
    throw new HostError("InvalidArgument", "A rule has exactly one kind.");
  }
  const members = readObject(criteria);
  const plain = { type, operator: "between", formula2: null, hasDropDown: true };
  if (type === "custom") {
    return { ...plain, formula1: readFormula(readText(members.get("formula") ?? null)) };
  }
  if (type === "list") {
    const hasDropDown = readBoolean(members.get("inCellDropDown") ?? true);
    return { ...plain, hasDropDown, formula1: readSource(members.get("source") ?? null) };
  }
  return { ...plain, ...readComparison(type, members, date1904) };
}

function readComparison(
  type: string,
  members: ReadonlyMap<string, Json>,
  date1904: boolean,
): Pick<Criteria, "operator" | "formula1" | "formula2"> {
  const wanted = members.get("operator") ?? "Between";
  const operator = [...operators].find(([, name]) => name === wanted)?.[0];
  if (operator === undefined) throw new HostError("InvalidArgument", "An unknown operator.");
  const needsTwo = operator === "between" || operator === "notBetween";
  const read = (name: string): string => readOperand(type, members.get(name) ?? null, date1904);
  const formula1 = read("formula1");
  const formula2 = needsTwo ? read("formula2") : null;
  // Formulas are no numbers here: what they come to is seen only when something is typed.
  if (formula2 !== null && Number(formula1) > Number(formula2)) {
    throw new HostError("InvalidArgument", "The smallest is above the largest.");
  }
  return { operator, formula1, formula2 };
}

/** A number, "10", "2022-06-30" for dates and times, or "=A1". */
function readOperand(type: string, value: Json, date1904: boolean): string {
  if (typeof value === "number") return String(value);
  const text = readText(value);
  if (text.startsWith("=")) return readFormula(text);
  const isMoment = type === "date" || type === "time";
  const serial = isMoment ? readIsoSerial(text.replace(/Z$/, ""), date1904) : null;
  if (serial !== null) return String(serial);
  if (text.trim() !== "" && Number.isFinite(Number(text))) return text.trim();
  throw new HostError("InvalidArgument", `"${text}" is no operand.`);
}

function readFormula(text: string): string {
  const formula = text.replace(/^=/, "");
  const root = text.startsWith("=") ? parseFormula(formula)?.root : undefined;
  if (!root || !isCriterion(root)) {
    throw new HostError("InvalidArgument", `"${text}" is no formula, or none for a rule.`);
  }
  return formula;
}

/** "Có,Không", or "=A1:A3". */
function readSource(value: Json): string {
  const text = readText(value);
  if (text.startsWith("=")) {
    const formula = readFormula(text);
    const root = parseFormula(formula)?.root;
    if (root?.kind === "reference" && !isOneLine(root)) {
      throw new HostError("InvalidArgument", "A list stands in a single row or column.");
    }
    return formula;
  }
  if (text === "" || text.length > longestList) {
    throw new HostError("InvalidArgument", "A list has 1 to 255 characters.");
  }
  return `"${text.replaceAll('"', '""')}"`;
}

function isOneLine({ from, to }: ReferenceNode): boolean {
  const [rows, columns] = [
    [from.rowIndex, to.rowIndex],
    [from.columnIndex, to.columnIndex],
  ].map(([first = null, last = null]) => first !== null && first === last);
  return rows === true || columns === true;
}
