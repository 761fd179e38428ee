import type { Assessment } from "../Assessment";
import { periodFromId } from "../calendar/periodFromId";
import { compareReports, type ReportChange } from "../consolidation/compareReports";
import { highlightSteps } from "../plan/buildHighlightPlan";
import { freeSheetName, sheetNamed } from "../sheet/sheetNamed";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/WorkbookSnapshot";
import type { SheetContent, WritePlan, WriteStep } from "../sheet/WritePlan";
import type { HeadFacts } from "./annex/addAnnexTable";
import { buildAnnexSheet } from "./annex/buildAnnexSheet";
import { buildDocumentSheet } from "./document/buildDocumentSheet";
import { buildPeriodReport, type PeriodReport } from "./buildPeriodReport";
import { historySheetName } from "./earlier/historySheetName";
import { readKeptHead, type KeptReport } from "./earlier/KeptReport";
import { annexSheetNames, reportSheetName } from "./reportLayout";
import type { ReportModel } from "./ReportModel";
import { annexKinds, type AnnexKind, type ReportWords } from "./ReportWords";
import { setAsideForeign } from "./earlier/setAsideForeign";
import { isAsWritten } from "./earlier/isAsWritten";
import { textHash } from "./earlier/textHash";

/** What consolidating is going to write, and what that changes. */
export interface ConsolidatePlan extends PeriodReport {
  /** Without steps where the workbook holds exactly this already. */
  readonly write: WritePlan;
  /** Since the report that stands in the workbook; empty where there is none. */
  readonly changes: readonly ReportChange[];
  /** The workbook holds no report of the period yet: all of it is new. */
  readonly isFirst: boolean;
  /** The sheet of the document. */
  readonly sheet: string;
  /** Sheet that is going to keep the document of another period; null where none is kept. */
  readonly keptAs: string | null;
}

/** Writes of "Tổng hợp báo cáo": the plan's highlighting, the document and its annexes, and then to show it. */
export function buildConsolidatePlan(
  assessment: Assessment,
  whole: WorkbookSnapshot,
  words: ReportWords,
): ConsolidatePlan {
  const report = buildPeriodReport(assessment, whole, words);
  const { model, kept, names } = report;
  const snapshot = setAsideForeign(whole, names.departmentName, assessment.roster.units);
  const rules = highlightSteps(assessment, snapshot);
  const facts: HeadFacts = {
    agency: names.departmentName,
    periodId: assessment.period?.id ?? "",
    date: assessment.options.date.toString(),
    rulesMark: textHash(JSON.stringify(rules)),
  };
  const steps = reportSteps(model, facts, snapshot, assessment, words);
  const isFirst = kept.rows.size === 0;
  const isSame = steps.every((step) => isInPlace(step, snapshot));
  const [document] = steps;
  const sheet = document?.sheet ?? reportSheetName;
  return {
    write: {
      action: "consolidate",
      steps: isSame ? [] : [...rules, ...steps],
      activate: sheet,
    },
    ...report,
    changes: isFirst ? [] : changesSince(kept, model, assessment),
    isFirst,
    sheet,
    keptAs: document?.keepAs ?? null,
  };
}

function changesSince(
  kept: KeptReport,
  model: ReportModel,
  { plan, roster, date1904 }: Assessment,
): ReportChange[] {
  const activities = plan?.activities ?? [];
  return compareReports(kept, model, { activities, units: roster.units, date1904 });
}

type ReplaceStep = Extract<WriteStep, { kind: "replaceSheet" }>;

/** The document first, then the annexes; annexes of the last run that this one has not are emptied. */
function reportSteps(
  model: ReportModel,
  facts: HeadFacts,
  snapshot: WorkbookSnapshot,
  { period }: Assessment,
  words: ReportWords,
): ReplaceStep[] {
  const taken: { name: string }[] = [...snapshot.sheets];
  const targets = annexTargets(snapshot, model, taken);
  const documentName = documentSheetName(snapshot, taken);
  const renamed = new Map<string, string>(
    [...targets].map(([kind, name]) => [annexSheetNames[kind], name]),
  );
  const stepOf = (
    role: "report" | "annex",
    sheet: string,
    historyName: string,
    content: SheetContent,
  ): ReplaceStep => {
    const old = sheetNamed(snapshot.sheets, sheet);
    const keepAs = keptName(old, period?.id ?? "", historyName, taken);
    return {
      kind: "replaceSheet",
      sheet,
      role,
      period: period?.id ?? null,
      keepAs,
      content: renameLinks(content, renamed),
    };
  };
  const document = buildDocumentSheet(model, facts);
  return [
    stepOf("report", documentName, reportSheetName, document),
    ...[...targets].map(([kind, name]) => {
      const annex = model.annexes.find((one) => one.kind === kind);
      const content = annex ? buildAnnexSheet(annex, facts) : emptyAnnex(kind, facts, words);
      return stepOf("annex", name, annexSheetNames[kind], content);
    }),
  ];
}

/** Sheets of the annexes by kind: the add-in's own are found again after they have been renamed. */
function annexTargets(
  { sheets }: WorkbookSnapshot,
  { annexes }: ReportModel,
  taken: { name: string }[],
): Map<AnnexKind, string> {
  const own = new Map<string, string>();
  for (const sheet of sheets) {
    const section = sheet.ownedRole === "annex" ? readKeptHead(sheet)?.section : undefined;
    if (section !== undefined) own.set(section, sheet.name);
  }
  const targets = new Map<AnnexKind, string>();
  for (const kind of annexKinds) {
    const existing = own.get(kind);
    if (existing === undefined && !annexes.some((annex) => annex.kind === kind)) continue;
    const name = existing ?? freeSheetName(taken, annexSheetNames[kind]);
    taken.push({ name });
    targets.set(kind, name);
  }
  return targets;
}

/**
 * Name of the sheet that the document goes to. The add-in's own is known by its mark, so it is found again after
 * the person has renamed it; a sheet of the wanted name that holds somebody else's content is not touched, and the
 * document gets a name beside it ("… (2)").
 */
function documentSheetName({ sheets }: WorkbookSnapshot, taken: { name: string }[]): string {
  const named = sheetNamed(sheets, reportSheetName);
  if (named?.ownedRole === "report") return named.name;
  const owned = sheets.find(({ ownedRole }) => ownedRole === "report");
  if (owned) return owned.name;
  if (named && named.area === null) return named.name;
  const name = freeSheetName(taken, reportSheetName);
  taken.push({ name });
  return name;
}

/** Where a copy of the old content is kept, if it is of another period. */
function keptName(
  old: SheetSnapshot | null,
  periodId: string,
  sheetName: string,
  taken: { name: string }[],
): string | null {
  const period = periodFromId(old?.ownedPeriod ?? "");
  if (!period || periodId === "" || period.id === periodId) return null;
  const name = freeSheetName(taken, historySheetName(period, sheetName));
  taken.push({ name });
  return name;
}

function renameLinks(content: SheetContent, names: ReadonlyMap<string, string>): SheetContent {
  const links = content.links.map((link) => {
    const targetSheet = names.get(link.targetSheet) ?? link.targetSheet;
    return { ...link, targetSheet };
  });
  return { ...content, links };
}

/** The sheet of an annex that this report has not: its header and nothing under it. */
function emptyAnnex(kind: AnnexKind, facts: HeadFacts, words: ReportWords): SheetContent {
  const columns = [
    {
      field: "name",
      label: words.annexes[kind].heading,
      unitLabel: "",
      width: 600,
      look: "text" as const,
    },
  ];
  const annex = {
    kind,
    ...words.annexes[kind],
    number: "",
    summary: "",
    columns,
    head: [],
    rows: [],
  };
  return buildAnnexSheet({ ...annex, empty: words.annexLeftOut }, facts);
}

function isInPlace(step: ReplaceStep, { sheets }: WorkbookSnapshot): boolean {
  const old = sheetNamed(sheets, step.sheet);
  return old !== null && step.keepAs === null && isAsWritten(old, step.content);
}
