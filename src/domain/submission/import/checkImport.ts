import { finding, type Finding } from "../../Finding";
import type { ImportRow } from "./ImportRow";

/** Why the rows that were not brought in were left out; nothing for those that were. */
export function checkImport(
  rows: readonly ImportRow[],
  taken: readonly ImportRow[],
): readonly Finding[] {
  return rows.filter((row) => !taken.includes(row)).map(leftOut);
}

function leftOut(row: ImportRow): Finding {
  const { path: file, problem, unit, rivals, reports } = row;
  if (problem === "no-report") return finding("file-without-report", {}, { file });
  if (problem === "unit-unknown") {
    return finding("file-unit-unknown", {}, { file, text: reports[0]?.unitText ?? "" });
  }
  if (problem === "several-units") {
    return finding("file-several-units", {}, { file, units: row.sharedUnits.join("; ") });
  }
  if (problem !== null) return finding("file-unreadable", {}, { file, reason: problem });
  const same = rivals.find(({ differences }) => differences.length === 0);
  if (same && row.reportedCount > 0) {
    return finding("file-same", {}, { file, unit: unit ?? "", with: same.name });
  }
  return finding("file-blank", {}, { file, unit: unit ?? row.sharedUnits.join(", ") });
}
