import { takesArguments } from "./argumentCounts";
import type { FormulaNode, ParsedFormula, ReferenceNode } from "./FormulaNode";
import { FormulaReader } from "./FormulaReader";

const number = /(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:E[+-]?[0-9]+)?(?![\p{L}_])/iuy;
const text = /"(?:[^"]|"")*"/y;
const errorValue = /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)/iy;
const quotedSheet = /'(?:[^']|'')+'!/y;
const plainSheet =
  /(?:\[[0-9]+\])?[\p{L}_][\p{L}\p{M}\p{N}_.]*(?::[\p{L}_][\p{L}\p{M}\p{N}_.]*)?!/uy;
const name = /[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*/uy;
const structured = /\[(?:[^[\]]|\[[^[\]]*\])*\]/y;
const comparison = /(?:<=|>=|<>|=|<|>)/y;
const arrayItem =
  /\s*(?:"(?:[^"]|"")*"|[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:E[+-]?[0-9]+)?|TRUE|FALSE|#[A-Z0-9/]+[!?A])\s*/iy;

/** Nesting that Excel allows (specifications and limits: 64 levels of functions), and the formula itself. */
const maxDepth = 65;

class Refused extends Error {}

const known = new Map<string, ParsedFormula | null>();

/**
 * Takes a formula (English, comma-separated, without "=") apart; null where Excel would refuse it.
 * Unknown names and functions are no refusal: they give #NAME?.
 */
export function parseFormula(formula: string): ParsedFormula | null {
  const before = known.get(formula);
  if (before !== undefined) return before;
  const parsed = new FormulaParser(formula).parse();
  if (known.size > 2000) known.clear();
  known.set(formula, parsed);
  return parsed;
}

class FormulaParser {
  private readonly reader: FormulaReader;
  private readonly references: ReferenceNode[] = [];
  private readonly names: string[] = [];
  private depth = 0;

  constructor(formula: string) {
    this.reader = new FormulaReader(formula);
  }

  parse(): ParsedFormula | null {
    try {
      const root = this.comparison();
      if (!this.reader.isAtEnd) return null;
      return { root, references: this.references, names: this.names };
    } catch (error) {
      if (error instanceof Refused) return null;
      throw error;
    }
  }

  private comparison(): FormulaNode {
    this.depth += 1;
    if (this.depth > maxDepth) throw new Refused();
    const tree = this.chain(
      () => this.concatenation(),
      () => this.reader.match(comparison),
    );
    this.depth -= 1;
    return tree;
  }

  private concatenation(): FormulaNode {
    return this.chain(
      () => this.sum(),
      () => this.operator("&"),
    );
  }

  private sum(): FormulaNode {
    return this.chain(
      () => this.product(),
      () => this.operator("+") ?? this.operator("-"),
    );
  }

  private product(): FormulaNode {
    return this.chain(
      () => this.power(),
      () => this.operator("*") ?? this.operator("/"),
    );
  }

  private power(): FormulaNode {
    return this.chain(
      () => this.signed(),
      () => this.operator("^"),
    );
  }

  private chain(operand: () => FormulaNode, operator: () => string | null): FormulaNode {
    let left = operand();
    for (let found = operator(); found !== null; found = operator()) {
      left = { kind: "binary", operator: found, left, right: operand() };
    }
    return left;
  }

  private operator(literal: string): string | null {
    return this.reader.take(literal) ? literal : null;
  }

  private signed(): FormulaNode {
    this.reader.skipSpace();
    for (const sign of ["+", "-", "@"]) {
      if (this.reader.take(sign)) return { kind: "unary", operator: sign, operand: this.signed() };
    }
    let operand = this.rangeOperators();
    while (this.reader.take("%")) operand = { kind: "unary", operator: "%", operand };
    this.reader.skipSpace();
    return operand;
  }

  /** "A1:B2", "A1:INDEX(…)", the blank between two references (intersection) and the spill mark "#". */
  private rangeOperators(): FormulaNode {
    let left = this.primary();
    for (;;) {
      if (!isReferenceLike(left)) return left;
      if (this.reader.take("#")) continue;
      if (this.reader.take(":")) {
        left = this.joinRange(left, this.primary());
        continue;
      }
      const position = this.reader.position;
      const wasSpace = this.reader.skipSpace();
      if (!wasSpace || !/[\p{L}_$'(\\]/u.test(this.reader.peek())) {
        this.reader.position = position;
        return left;
      }
      const right = this.primary();
      if (!isReferenceLike(right)) throw new Refused();
      left = { kind: "binary", operator: " ", left, right };
    }
  }

  private joinRange(left: FormulaNode, right: FormulaNode): FormulaNode {
    if (!isReferenceLike(right)) throw new Refused();
    if (left.kind !== "reference" || right.kind !== "reference") {
      return { kind: "binary", operator: ":", left, right };
    }
    const joined: ReferenceNode = { ...left, to: right.to, end: right.end };
    this.references.splice(this.references.indexOf(left), 2, joined);
    return joined;
  }

  private primary(): FormulaNode {
    this.reader.skipSpace();
    return (
      this.bracketed() ??
      this.constant() ??
      this.reference(null) ??
      this.sheetReference() ??
      this.nameOrCall() ??
      refuse()
    );
  }

  private bracketed(): FormulaNode | null {
    if (!this.reader.take("(")) return null;
    let inner = this.comparison();
    while (this.reader.take(",")) {
      inner = { kind: "binary", operator: ",", left: inner, right: this.comparison() };
    }
    if (!this.reader.take(")")) throw new Refused();
    return inner;
  }

  private constant(): FormulaNode | null {
    const { reader } = this;
    const quoted = reader.match(text);
    if (quoted !== null) {
      const value = quoted.slice(1, -1).replaceAll('""', '"');
      // A text inside a formula holds at most 255 characters.
      if (value.length > 255) throw new Refused();
      return { kind: "text", value };
    }
    const error = reader.match(errorValue);
    if (error !== null) return { kind: "error", value: error.toUpperCase() };
    if (reader.take("{")) return this.array();
    // "1:3" is a reference to rows, so references go first where digits are followed by a colon.
    const rows = this.reference(null);
    if (rows) return rows;
    const digits = reader.match(number);
    return digits === null ? null : { kind: "number", value: Number(digits) };
  }

  /** "{1,2;3,4}": constants only, rows of equal length. */
  private array(): FormulaNode {
    const widths = [0];
    for (;;) {
      if (this.reader.match(arrayItem) === null) throw new Refused();
      widths[0] = (widths[0] ?? 0) + 1;
      if (this.reader.take(",")) continue;
      if (this.reader.take(";")) widths.unshift(0);
      else break;
    }
    if (!this.reader.take("}") || new Set(widths).size > 1) throw new Refused();
    return { kind: "array" };
  }

  private reference(sheetName: string | null): FormulaNode | null {
    const start = this.reader.position;
    const corners = this.reader.corners();
    if (!corners) return null;
    const end = this.reader.position;
    const node: ReferenceNode = { kind: "reference", sheetName, ...corners, start, end };
    this.references.push(node);
    return node;
  }

  private sheetReference(): FormulaNode | null {
    const quoted = this.reader.match(quotedSheet);
    const plain = quoted === null ? this.reader.match(plainSheet) : null;
    const prefix = quoted ?? plain;
    if (prefix === null) return null;
    const sheetName =
      quoted === null ? prefix.slice(0, -1) : prefix.slice(1, -2).replaceAll("''", "'");
    const error = this.reader.match(errorValue);
    if (error !== null) return { kind: "error", value: error.toUpperCase() };
    return this.reference(sheetName) ?? this.nameOrCall() ?? refuse();
  }

  private nameOrCall(): FormulaNode | null {
    const found = this.reader.match(name);
    if (found === null) return null;
    if (this.reader.take("(")) return this.call(found);
    const upper = found.toUpperCase();
    if (upper === "TRUE" || upper === "FALSE") return { kind: "boolean", value: upper === "TRUE" };
    if (this.reader.match(structured) === null) this.names.push(found);
    return { kind: "name", name: found };
  }

  private call(functionName: string): FormulaNode {
    const args: FormulaNode[] = [];
    this.reader.skipSpace();
    if (!this.reader.take(")")) {
      do {
        args.push(this.argument());
      } while (this.reader.take(","));
      if (!this.reader.take(")")) throw new Refused();
    }
    if (!takesArguments(functionName, args.length)) throw new Refused();
    return { kind: "call", name: functionName.toUpperCase(), args };
  }

  private argument(): FormulaNode {
    this.reader.skipSpace();
    const next = this.reader.peek();
    return next === "," || next === ")" ? { kind: "missing" } : this.comparison();
  }
}

function refuse(): never {
  throw new Refused();
}

function isReferenceLike(node: FormulaNode): boolean {
  if (node.kind === "binary") return [":", " ", ","].includes(node.operator);
  return ["reference", "name", "call", "error"].includes(node.kind);
}
