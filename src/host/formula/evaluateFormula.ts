import type { CellValue } from "../../domain/sheet/WorkbookSnapshot";
import type { FormulaNode, ReferenceCorner, ReferenceNode } from "./FormulaNode";

/** What evaluating needs from outside; nothing here has a clock or a workbook of its own. */
export interface FormulaContext {
  /** Value of a cell; `sheetName` is null for the formula's own sheet. */
  readonly cell: (rowIndex: number, columnIndex: number, sheetName: string | null) => CellValue;
  /** How far relative references are shifted. */
  readonly rowShift: number;
  readonly columnShift: number;
  /** Today's serial number, for TODAY(); null where the answer must not depend on the day. */
  readonly today: number | null;
}

/** An Excel error ("#VALUE!"); it spreads through everything it meets. */
class FormulaError extends Error {}

/** The formula uses something that is not evaluated here. */
class Unknown extends Error {}

/**
 * The value of a formula made of constants, references to single cells, operators and a few functions:
 * AND, OR, NOT, IF, N, T, LEFT, RIGHT, MID, LEN, TRIM, UPPER, LOWER, EXACT, TODAY, ISBLANK, ISNUMBER, ISTEXT,
 * HYPERLINK. null for an error and for whatever is not known here.
 */
export function evaluateFormula(root: FormulaNode, context: FormulaContext): CellValue | null {
  try {
    return evaluate(root, context);
  } catch (error) {
    if (error instanceof FormulaError || error instanceof Unknown) return null;
    throw error;
  }
}

function evaluate(node: FormulaNode, context: FormulaContext): CellValue {
  switch (node.kind) {
    case "number":
    case "text":
    case "boolean":
      return node.value;
    case "reference":
      return cellValue(node, context);
    case "missing":
      return "";
    case "unary":
      return unary(node.operator, node.operand, context);
    case "binary":
      return binary(node.operator, evaluate(node.left, context), evaluate(node.right, context));
    case "call":
      return call(node.name, node.args, context);
    case "error":
      throw new FormulaError(node.value);
    case "name":
    case "array":
      throw new Unknown();
  }
}

function cellValue(node: ReferenceNode, context: FormulaContext): CellValue {
  const from = shifted(node.from, context);
  const to = shifted(node.to, context);
  if (!from || from.rowIndex !== to?.rowIndex || from.columnIndex !== to.columnIndex) {
    throw new Unknown();
  }
  if (from.rowIndex < 0 || from.columnIndex < 0) throw new FormulaError("#REF!");
  const value = context.cell(from.rowIndex, from.columnIndex, node.sheetName);
  if (typeof value === "string" && errorTexts.has(value)) throw new FormulaError(value);
  return value;
}

const errorTexts = new Set(["#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!"]);

function shifted(
  corner: ReferenceCorner,
  context: FormulaContext,
): { rowIndex: number; columnIndex: number } | null {
  if (corner.rowIndex === null || corner.columnIndex === null) return null;
  return {
    rowIndex: corner.rowIndex + (corner.isRowAbsolute ? 0 : context.rowShift),
    columnIndex: corner.columnIndex + (corner.isColumnAbsolute ? 0 : context.columnShift),
  };
}

function unary(operator: string, operand: FormulaNode, context: FormulaContext): CellValue {
  const value = evaluate(operand, context);
  if (operator === "@" || operator === "+") return value;
  return operator === "-" ? -toNumber(value) : toNumber(value) / 100;
}

function binary(operator: string, left: CellValue, right: CellValue): CellValue {
  switch (operator) {
    case "&":
      return toText(left) + toText(right);
    case "+":
      return toNumber(left) + toNumber(right);
    case "-":
      return toNumber(left) - toNumber(right);
    case "*":
      return toNumber(left) * toNumber(right);
    case "/":
      return divide(toNumber(left), toNumber(right));
    case "^":
      return toNumber(left) ** toNumber(right);
    case "=":
      return compare(left, right) === 0;
    case "<>":
      return compare(left, right) !== 0;
    case "<":
      return compare(left, right) < 0;
    case ">":
      return compare(left, right) > 0;
    case "<=":
      return compare(left, right) <= 0;
    case ">=":
      return compare(left, right) >= 0;
    default:
      throw new Unknown();
  }
}

function divide(left: number, right: number): number {
  if (right === 0) throw new FormulaError("#DIV/0!");
  return left / right;
}

const typeOrder = { number: 0, string: 1, boolean: 2 } as const;

/**
 * Excel's order: numbers before texts before booleans; texts without regard to case; an empty cell is 0, "" or FALSE.
 */
export function compare(left: CellValue, right: CellValue): number {
  const one = left === "" ? emptyLike(right) : left;
  const other = right === "" ? emptyLike(left) : right;
  if (typeof one !== typeof other) return typeOrder[kindOf(one)] - typeOrder[kindOf(other)];
  if (typeof one === "string" && typeof other === "string") {
    const [a, b] = [one.toLocaleLowerCase("vi"), other.toLocaleLowerCase("vi")];
    return a === b ? 0 : a < b ? -1 : 1;
  }
  return Number(one) - Number(other);
}

function emptyLike(other: CellValue): CellValue {
  if (typeof other === "number") return 0;
  return typeof other === "boolean" ? false : "";
}

function kindOf(value: CellValue): keyof typeof typeOrder {
  if (typeof value === "number") return "number";
  return typeof value === "string" ? "string" : "boolean";
}

function toNumber(value: CellValue): number {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value === "") return 0;
  const number = Number(value.trim());
  if (value.trim() === "" || Number.isNaN(number)) throw new FormulaError("#VALUE!");
  return number;
}

function toText(value: CellValue): string {
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}

function toBoolean(value: CellValue): boolean {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  const upper = value.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return upper === "TRUE";
  if (value === "") return false;
  throw new FormulaError("#VALUE!");
}

type FunctionBody = (args: readonly FormulaNode[], context: FormulaContext) => CellValue;

const functions: Readonly<Record<string, FunctionBody>> = {
  AND: (args, context) => truths(args, context).every(Boolean),
  OR: (args, context) => truths(args, context).some(Boolean),
  NOT: (args, context) => !toBoolean(argument(args, 0, context)),
  IF: (args, context) =>
    toBoolean(argument(args, 0, context))
      ? argument(args, 1, context)
      : args.length > 2
        ? argument(args, 2, context)
        : false,
  N: (args, context) => numberOrZero(argument(args, 0, context)),
  T: (args, context) => textOrEmpty(argument(args, 0, context)),
  LEFT: (args, context) => {
    const count = countArgument(args, 1, context);
    return textArgument(args, context).slice(0, count);
  },
  RIGHT: (args, context) => {
    const count = countArgument(args, 1, context);
    const text = textArgument(args, context);
    return count === 0 ? "" : text.slice(-count);
  },
  MID: (args, context) => {
    const start = toNumber(argument(args, 1, context));
    const count = toNumber(argument(args, 2, context));
    if (start < 1 || count < 0) throw new FormulaError("#VALUE!");
    return textArgument(args, context).slice(start - 1, start - 1 + count);
  },
  LEN: (args, context) => textArgument(args, context).length,
  TRIM: (args, context) => textArgument(args, context).replace(/ +/g, " ").replace(/^ | $/g, ""),
  UPPER: (args, context) => textArgument(args, context).toLocaleUpperCase("vi"),
  LOWER: (args, context) => textArgument(args, context).toLocaleLowerCase("vi"),
  EXACT: (args, context) =>
    toText(argument(args, 0, context)) === toText(argument(args, 1, context)),
  TODAY: (_args, context) => {
    if (context.today === null) throw new Unknown();
    return context.today;
  },
  ISBLANK: (args, context) => argument(args, 0, context) === "",
  ISNUMBER: (args, context) => typeof argument(args, 0, context) === "number",
  ISTEXT: (args, context) => {
    const value = argument(args, 0, context);
    return typeof value === "string" && value !== "";
  },
  HYPERLINK: (args, context) => argument(args, args.length > 1 ? 1 : 0, context),
};

function call(name: string, args: readonly FormulaNode[], context: FormulaContext): CellValue {
  const body = functions[name];
  if (!body) throw new Unknown();
  return body(args, context);
}

function argument(args: readonly FormulaNode[], index: number, context: FormulaContext): CellValue {
  const node = args[index];
  if (!node) throw new Unknown();
  return evaluate(node, context);
}

function textArgument(args: readonly FormulaNode[], context: FormulaContext): string {
  return toText(argument(args, 0, context));
}

function countArgument(
  args: readonly FormulaNode[],
  index: number,
  context: FormulaContext,
): number {
  const count = args.length > index ? Math.trunc(toNumber(argument(args, index, context))) : 1;
  if (count < 0) throw new FormulaError("#VALUE!");
  return count;
}

/** AND and OR pass over texts and empty cells in references, and take the rest as true or false. */
function truths(args: readonly FormulaNode[], context: FormulaContext): boolean[] {
  return args.flatMap((node) => {
    const value = evaluate(node, context);
    if (node.kind === "reference" && typeof value === "string") return [];
    return [toBoolean(value)];
  });
}

function numberOrZero(value: CellValue): number {
  if (typeof value === "number") return value;
  return value === true ? 1 : 0;
}

function textOrEmpty(value: CellValue): string {
  return typeof value === "string" ? value : "";
}
