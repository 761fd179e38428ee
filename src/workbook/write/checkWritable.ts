import type { Finding } from "../../domain/Finding";
import type { WritePlan } from "../../domain/sheet/WritePlan";
import { checkProtections, type Protections } from "./checkProtections";

/**
 * What keeps a plan from being written: a protected sheet that it must write to, and a protected
 * structure when it must add a sheet. Empty when it can be written. The add-in never unprotects.
 */
export function checkWritable({ steps }: WritePlan, workbook: Protections): Finding[] {
  // Of the sheets that are written only these must be there already, or may be.
  const written = steps.flatMap((step) =>
    step.kind === "addSheet" || step.kind === "putSettings" ? [] : [step.sheet],
  );
  const addsSheet = steps.some(({ kind }) => kind === "replaceSheet" || kind === "addSheet");
  return checkProtections(written, addsSheet, workbook);
}
