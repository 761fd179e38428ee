import { finding, type Finding } from "../Finding";
import { cellAddress } from "../sheet/Area";
import { columnOf, type LocatedTable, type TableRow } from "../table/LocatedTable";
import { wholeOrdinal } from "../table/ordinalKind";
import { foldText } from "../text/foldText";

/**
 * Ordinals used twice within a section, and whole numbers left out ("5, 6, 8"). Numbering may go on through
 * the sections or begin anew in each; one that begins anew without a title ("… 9, 1, 2") begins a section.
 */
export function checkOrdinals(table: LocatedTable): Finding[] {
  const column = columnOf(table, "ordinal");
  if (column === null) return [];
  const findings: Finding[] = [];
  let seen = new Set<string>();
  let section: string | null = null;
  let before: number | null = null;
  table.rows.forEach((row, at) => {
    if (row.ordinal === "" || row.sharesOrdinal) return;
    const number = wholeOrdinal(row.ordinal);
    const isFollowed = wholeOrdinal(table.rows[at + 1]?.ordinal ?? "") === 2;
    const restarts = number === 1 && isFollowed && before !== null && before > 1;
    if (row.section !== section || restarts) seen = new Set();
    section = row.section;
    const cell = cellAddress(row.rowIndexes[0] ?? 0, columnOfOrdinal(row, table) ?? column);
    const where = { sheet: table.sheet, cell };
    const key = foldText(row.ordinal).replace(/^0+(?=\d)|[.)]+$/gu, "");
    if (seen.has(key)) findings.push(finding("ordinal-duplicate", where, { ordinal: row.ordinal }));
    seen.add(key);
    if (number === null) return;
    if (before !== null && number > before + 1) {
      const expected = String(before + 1);
      findings.push(finding("ordinal-gap", where, { ordinal: row.ordinal, expected }));
    }
    before = number;
  });
  return findings;
}

function columnOfOrdinal(row: TableRow, table: LocatedTable): number | undefined {
  return table.columns.find(
    ({ role, columnIndex }) =>
      role === "ordinal" && row.cells.get(columnIndex)?.text.trim() === row.ordinal,
  )?.columnIndex;
}
