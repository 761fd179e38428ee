import type { Assessment } from "../Assessment";
import { buildConsolidation } from "../consolidation/buildConsolidation";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/WorkbookSnapshot";
import { buildReport } from "./buildReport";
import { compareWithLast } from "./earlier/compareWithLast";
import { readKeptHead, readKeptReport, type KeptReport } from "./earlier/KeptReport";
import type { ReportModel } from "./ReportModel";
import { readReportSettings, type ReportSettings } from "./ReportSettings";
import { reportNames, type ReportNames } from "./reportNames";
import type { ReportWords } from "./ReportWords";
import { setAsideForeign } from "./earlier/setAsideForeign";

/** The report of the period, with what it was made from. */
export interface PeriodReport {
  readonly model: ReportModel;
  /** What people have made of the last one. */
  readonly kept: KeptReport;
  readonly settings: ReportSettings;
  readonly names: ReportNames;
}

/** What the report says now, with everything that people wrote into the one that the workbook holds. */
export function buildPeriodReport(
  assessment: Assessment,
  whole: WorkbookSnapshot,
  words: ReportWords,
): PeriodReport {
  const settings = readReportSettings(whole.settings);
  const names = reportNames(settings, assessment.plan);
  const snapshot = setAsideForeign(whole, names.departmentName, assessment.roster.units);
  const kept = readKeptReport(sheetsOfPeriod(snapshot, assessment));
  const model = buildReport({
    assessment,
    consolidation: buildConsolidation(assessment),
    settings,
    kept,
    moved: compareWithLast(assessment, snapshot, words),
    words,
  });
  return { model, kept, settings, names };
}

/** The add-in's own sheets that hold the last report of the period: the report itself, else what was kept of it. */
function sheetsOfPeriod({ sheets }: WorkbookSnapshot, { period }: Assessment): SheetSnapshot[] {
  const ofPeriod = sheets.filter(({ ownedPeriod }) => (ownedPeriod ?? "") === (period?.id ?? ""));
  const current = ofPeriod.filter(({ ownedRole }) => isReport(ownedRole));
  // Decisions on the plan hold in every period.
  const amendments = sheets.filter((sheet) => {
    return sheet.ownedRole === "annex" && readKeptHead(sheet)?.section === "amendments";
  });
  if (current.length > 0) return [...new Set([...current, ...amendments])];
  const history = ofPeriod.filter(({ ownedRole }) => ownedRole === "history").reverse();
  return [...amendments, ...history];
}

function isReport(role: SheetSnapshot["ownedRole"]): boolean {
  return role === "report" || role === "annex";
}
