import { type Area, intersectAreas } from "../../../domain/sheet/Area";
import { moveFormula } from "../../../files/xlsx/formula/moveFormula";
import type { RangeTarget } from "../../session/RangeTarget";
import { clearRules } from "../clearRules";

/** Conditional formats come along when all is pasted; only formula rules can be made anew here. */
export function copyRules(source: RangeTarget, from: Area, target: RangeTarget, to: Area): void {
  const rules = source.session.rules.list(source.sheet).flatMap((rule) => {
    const areas = rule.areas.flatMap((part) => intersectAreas(part, from) ?? []);
    return rule.type === "expression" && rule.formula && areas.length > 0 ? [{ rule, areas }] : [];
  });
  clearRules([target.withArea(to)]);
  const rows = to.rowIndex - from.rowIndex;
  const columns = to.columnIndex - from.columnIndex;
  const { session, sheet } = target;
  // The newest rule goes before all others, so the last one is made first.
  for (const { rule, areas } of rules.reverse()) {
    const [first] = rule.areas;
    const [part] = areas;
    if (!first || !part) continue;
    // A formula belongs to the first cell of the rule; that cell may be left behind.
    const formula = moveFormula(
      rule.formula ?? "",
      rows + part.rowIndex - first.rowIndex,
      columns + part.columnIndex - first.columnIndex,
    );
    const moved = areas.map((area) => ({
      ...area,
      rowIndex: area.rowIndex + rows,
      columnIndex: area.columnIndex + columns,
    }));
    const { id } = session.rules.add(sheet, moved);
    const { fill, fontColor, bold, stopIfTrue } = rule;
    session.rules.change(sheet, id, { formula, fill, fontColor, bold, stopIfTrue });
  }
}
