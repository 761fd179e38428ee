import type { FormulaNode } from "./FormulaNode";

/**
 * Whether a rule may have the formula: neither unions nor intersections of ranges nor array constants, as Excel's own
 * message says for conditional formats and validations alike.
 */
export function isCriterion(node: FormulaNode): boolean {
  switch (node.kind) {
    case "array":
      return false;
    case "call":
      return node.args.every(isCriterion);
    case "unary":
      return isCriterion(node.operand);
    case "binary":
      return (
        ![",", " "].includes(node.operator) && isCriterion(node.left) && isCriterion(node.right)
      );
    default:
      return true;
  }
}
