import { assessWorkbook } from "../assessWorkbook";
import type { Assessment, RunOptions } from "../Assessment";
import type { Finding } from "../Finding";
import { readPlanHead } from "../plan/readPlanHead";
import {
  readReportSettings,
  reportSettingsKey,
  type ReportSettings,
} from "../report/ReportSettings";
import { reportNames } from "../report/reportNames";
import { maxTextLength } from "../sheet/Area";
import { freeSheetName, sheetNamed } from "../sheet/sheetNamed";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/WorkbookSnapshot";
import type { NewSheetContent, WritePlan, WriteStep } from "../sheet/WritePlan";
import { buildPlanSheet } from "./buildPlanSheet";
import { isSameSheet } from "./isSameSheet";
import {
  joinTables,
  locatePlanTables,
  type DocumentPlanTable,
  type PlanTableSearch,
} from "./locatePlanTables";
import { readDocumentHead, type DocumentHead } from "./readDocumentHead";
import type { WordDocument } from "./WordDocument";

/** Which of the tables found is the plan: its place among them, all of them below each other, or not said yet. */
export type PlanTableChoice = number | "all" | null;

/** Settings of the report that a plan's document can fill. */
const headSettings = [
  "parentBody",
  "department",
  "place",
  "authority",
  "signatory",
  "recipients",
] as const;

export type HeadSetting = (typeof headSettings)[number];

/** A setting that the workbook has none of yet, with what the document says. */
export interface SettingProposal {
  readonly setting: HeadSetting;
  readonly value: string;
  /** Taken unless the person says no. */
  readonly isUsual: boolean;
}

/** What a document would bring into the workbook, before anything is written. */
export interface PlanImport {
  readonly head: DocumentHead;
  readonly table: DocumentPlanTable;
  /** Old fonts were read as Unicode (see WordDocument). */
  readonly hasLegacyFonts: boolean;
  /** Sheet that is to be made, or, where the plan is there already, holds it. */
  readonly sheet: string;
  /** A sheet holds the same, letter for letter (from an import before): nothing is to be written. */
  readonly isThere: boolean;
  readonly content: NewSheetContent;
  readonly proposals: readonly SettingProposal[];
  /** The workbook as it would be read then, its plan the new sheet. */
  readonly assessment: Assessment;
  /** What is to be said of the new sheet alone. */
  readonly findings: readonly Finding[];
  /** Another plan that the workbook has already, and keeps. */
  readonly otherPlan: string | null;
}

export type PlanImportAnswer =
  /** No table of the document is a plan. */
  | { readonly kind: "none"; readonly search: PlanTableSearch }
  /** Several may be. */
  | { readonly kind: "ask"; readonly search: PlanTableSearch }
  /** A text is longer than a cell of Excel holds. */
  | { readonly kind: "too-long"; readonly search: PlanTableSearch; readonly text: string }
  | { readonly kind: "plan"; readonly search: PlanTableSearch; readonly plan: PlanImport };

export interface PlanImportRequest {
  readonly document: WordDocument;
  readonly choice: PlanTableChoice;
  /** "Kế hoạch". */
  readonly sheetName: string;
}

/** Reads a document as a plan for the workbook. Of several tables none is guessed: the answer then asks. */
export function buildPlanImport(
  { document, choice, sheetName }: PlanImportRequest,
  snapshot: WorkbookSnapshot,
  options: RunOptions,
): PlanImportAnswer {
  const search = locatePlanTables(document);
  const table = chosenTable(search, choice);
  if (search.found.length === 0) return { kind: "none", search };
  if (!table) return { kind: "ask", search };
  const tooLong = table.table.cells.find(({ text }) => text.length > maxTextLength);
  if (tooLong) return { kind: "too-long", search, text: tooLong.text.slice(0, 80) };
  const head = readDocumentHead(document, table.blockIndex);
  const content = buildPlanSheet(head, table);
  const draft = asSnapshot(sheetName, content, snapshot);
  const { year } = readPlanHead(draft, head.letterhead.length + head.title.length + 2);
  const there = snapshot.sheets.find((one) => isSameSheet(one, content));
  const sheet = there?.name ?? newSheetName(snapshot, sheetName, year);
  const now = assessWorkbook(snapshot, { ...options, planSheet: null });
  const added = there ? [] : [{ ...draft, name: sheet }];
  const assessment = assessWorkbook(
    { ...snapshot, sheets: [...snapshot.sheets, ...added] },
    { ...options, planSheet: sheet },
  );
  const otherPlan = now.plan?.table.sheet ?? null;
  const plan: PlanImport = {
    head,
    table,
    hasLegacyFonts: document.hasLegacyFonts ?? false,
    sheet,
    isThere: there !== undefined,
    content,
    proposals: there
      ? []
      : proposeSettings(readReportSettings(snapshot.settings), head, assessment),
    assessment,
    findings: assessment.findings.filter((one) => one.sheet === sheet),
    otherPlan: otherPlan === sheet ? null : otherPlan,
  };
  return { kind: "plan", search, plan };
}

/**
 * What writes it: the new sheet, and of the proposals those that were taken. No sheet that is there is touched; there
 * are no steps where one holds the plan already.
 */
export function buildPlanImportWrite(
  { sheet, isThere, content, proposals }: PlanImport,
  taken: ReadonlySet<HeadSetting>,
  snapshot: WorkbookSnapshot,
): WritePlan {
  const values = proposals
    .filter(({ setting }) => taken.has(setting))
    .map(({ setting, value }) => [setting, value] as const);
  const kept = { ...readReportSettings(snapshot.settings), ...Object.fromEntries(values) };
  const settings: WriteStep = {
    kind: "putSettings",
    settings: { [reportSettingsKey]: JSON.stringify(kept) },
  };
  return {
    action: "importPlan",
    steps: [
      ...(isThere ? [] : [{ kind: "addSheet", sheet, role: null, content } as const]),
      ...(values.length > 0 ? [settings] : []),
    ],
    activate: sheet,
  };
}

/** The settings that are taken where nobody is asked. */
export function usualSettings({ proposals }: PlanImport): ReadonlySet<HeadSetting> {
  return new Set(proposals.flatMap(({ setting, isUsual }) => (isUsual ? [setting] : [])));
}

function chosenTable(search: PlanTableSearch, choice: PlanTableChoice): DocumentPlanTable | null {
  const { found } = search;
  const [first, ...rest] = found;
  if (choice === "all" && first && search.canJoin) return rest.reduce(joinTables, first);
  if (typeof choice === "number") return found[choice] ?? null;
  return first && rest.length === 0 ? first : null;
}

function newSheetName(snapshot: WorkbookSnapshot, name: string, year: number | null): string {
  const isTaken = sheetNamed(snapshot.sheets, name) !== null;
  return freeSheetName(snapshot.sheets, isTaken && year !== null ? `${name} ${year}` : name);
}

function asSnapshot(
  name: string,
  { values, mergedAreas }: NewSheetContent,
  { sheets }: WorkbookSnapshot,
): SheetSnapshot {
  const columnCount = values[0]?.length ?? 0;
  return {
    id: "{document}",
    name,
    position: sheets.length,
    visibility: "visible",
    isProtected: false,
    ownedRole: null,
    area: { rowIndex: 0, columnIndex: 0, rowCount: values.length, columnCount },
    values: values.map((row) => row.map((value) => value ?? "")),
    numberFormats: values.map((row) => row.map(() => "General")),
    mergedAreas,
  };
}

/**
 * What the document says where nothing is set. Who signed the plan signs for the department: for a report of the
 * office to its Director that is shown, and left out unless a person takes it.
 */
function proposeSettings(
  kept: ReportSettings,
  head: DocumentHead,
  { plan }: Assessment,
): SettingProposal[] {
  const names = reportNames({ ...kept, parentBody: "", department: "", place: head.place }, plan);
  const values: Readonly<Record<HeadSetting, string>> = {
    parentBody: names.parentBody,
    department: names.department,
    place: names.place,
    authority: head.authority.join("\n"),
    signatory: head.signatory,
    recipients: head.recipients.join("\n"),
  };
  const isOfDepartment = kept.template === "department";
  return headSettings.flatMap((setting) => {
    const isName = ["parentBody", "department", "place"].includes(setting);
    const value = values[setting];
    const isOpen = kept[setting] === "" && value !== "";
    return isOpen ? [{ setting, value, isUsual: isName || isOfDepartment }] : [];
  });
}
