/** One corner of a reference: 0-based, null where whole rows or columns are meant; `$` makes it absolute. */
export interface ReferenceCorner {
  readonly rowIndex: number | null;
  readonly columnIndex: number | null;
  readonly isRowAbsolute: boolean;
  readonly isColumnAbsolute: boolean;
}

/** A cell or an area in a formula. */
export interface ReferenceNode {
  readonly kind: "reference";
  /** null for the formula's own sheet. */
  readonly sheetName: string | null;
  readonly from: ReferenceCorner;
  readonly to: ReferenceCorner;
  /** Where the cell part ("$B$7:D9", without the sheet) stands in the formula. */
  readonly start: number;
  readonly end: number;
}

/** A formula taken apart. */
export type FormulaNode =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly value: string }
  | { readonly kind: "missing" }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "array" }
  | ReferenceNode
  | { readonly kind: "call"; readonly name: string; readonly args: readonly FormulaNode[] }
  | { readonly kind: "unary"; readonly operator: string; readonly operand: FormulaNode }
  | {
      readonly kind: "binary";
      readonly operator: string;
      readonly left: FormulaNode;
      readonly right: FormulaNode;
    };

/** A formula that Excel would accept, taken apart. */
export interface ParsedFormula {
  readonly root: FormulaNode;
  readonly references: readonly ReferenceNode[];
  /** Names that are neither cells nor functions. */
  readonly names: readonly string[];
}
