import { finding, type Finding } from "../../domain/Finding";
import type { WritePlan } from "../../domain/sheet/WritePlan";
import { sheetNamed } from "../../domain/sheet/sheetNamed";

interface Protections {
  readonly isStructureProtected: boolean;
  readonly sheets: readonly { readonly name: string; readonly isProtected: boolean }[];
}

/**
 * What keeps a plan from being written: a protected sheet that it must write to, and a protected
 * structure when it must add a sheet. Empty when it can be written. The add-in never unprotects.
 */
export function checkWritable(plan: WritePlan, workbook: Protections): Finding[] {
  const findings = sheetsWritten(plan)
    .filter((sheet) => sheetNamed(workbook.sheets, sheet)?.isProtected)
    .map((sheet) => finding("sheet-protected", { sheet }, {}, "error"));
  const addsSheet = plan.steps.some(({ kind }) => kind === "replaceSheet" || kind === "addSheet");
  return addsSheet && workbook.isStructureProtected
    ? [finding("workbook-protected", {}, {}), ...findings]
    : findings;
}

/** Each sheet once that must be there already, or may be. */
function sheetsWritten({ steps }: WritePlan): string[] {
  const names = steps.flatMap((step) => {
    return step.kind === "addSheet" || step.kind === "putSettings" ? [] : [step.sheet];
  });
  return [...new Set(names)];
}
