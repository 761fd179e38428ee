import { finding, type Finding } from "../Finding";
import { isInput, type SheetSnapshot, type WorkbookSnapshot } from "../sheet/WorkbookSnapshot";
import { answerRoles, type ColumnRole } from "../table/ColumnRole";
import { asWritten, type ReadHeaderText } from "../table/HeaderGrid";
import { headerWords } from "../table/headerPhrase";
import { isOtherList } from "../table/isOtherList";
import {
  cellOf,
  columnOf,
  type LocatedTable,
  type TableCell,
  type TableColumn,
} from "../table/LocatedTable";
import { locateTable } from "../table/locateTable";
import { foldText } from "../text/foldText";
import { headLines } from "./readPlanHead";
import { supplyFromSections } from "./supplyFromSections";

export interface LocatedPlan {
  readonly sheet: SheetSnapshot;
  readonly table: LocatedTable;
}

export interface PlanSearch {
  readonly plan: LocatedPlan | null;
  /** plan-not-found or plan-ambiguous. */
  readonly findings: readonly Finding[];
}

/** Columns by which a plan is told. */
const planningRoles: readonly ColumnRole[] = ["lead", "timing", "coordinators", "form"];

/**
 * The sheet that holds the plan: the one asked for, else the only one with a table of activities (content
 * with lead or timing). Of several the one that is plainly it: visible, complete, called a plan, of the
 * year asked for. Where that leaves more than one nothing is guessed. `readText` is how the workbook's
 * dictionary has header cells read.
 */
export function locatePlan(
  snapshot: WorkbookSnapshot,
  planSheet: string | null,
  year: number | null,
  readText: ReadHeaderText = asWritten,
): PlanSearch {
  if (planSheet !== null) return locateNamed(snapshot, planSheet, readText);
  const candidates = snapshot.sheets.flatMap((sheet) => {
    const found = isInput(sheet) ? locateTable(sheet, "plan", isPlanTable, readText) : null;
    if (!found || isTimetable(found)) return [];
    const table = supplyFromSections(found, sheet);
    return saysPlan(sheet, table) ? [{ sheet, table }] : [];
  });
  const [only] = candidates;
  if (!only) return { plan: null, findings: [finding("plan-not-found", {}, { name: "" })] };
  if (candidates.length === 1) return { plan: only, findings: [] };
  const left = narrow(candidates, year);
  const [best] = left;
  if (best && left.length === 1) return { plan: best, findings: [] };
  const sheets = left.map(({ sheet }) => sheet.name).join(", ");
  return { plan: null, findings: [finding("plan-ambiguous", {}, { sheets })] };
}

function locateNamed(
  snapshot: WorkbookSnapshot,
  name: string,
  readText: ReadHeaderText,
): PlanSearch {
  const sheet = snapshot.sheets.find((one) => foldText(one.name) === foldText(name));
  const table = sheet ? locateTable(sheet, "plan", () => true, readText) : null;
  return sheet && table
    ? { plan: { sheet, table: supplyFromSections(table, sheet) }, findings: [] }
    : {
        plan: null,
        findings: [finding("plan-not-found", { sheet: sheet?.name ?? null }, { name })],
      };
}

/** "Tên tài liệu", "Tên hợp đồng": a list of things, unless the table says who and when. */
const thing =
  /^tên (?!(?:nhiệm vụ|công việc|công tác|hoạt động|đầu việc|nội dung|mục tiêu|phong trào|chương trình|sự kiện|lớp|khóa|cuộc|hội nghị|hội thi|chuyên đề|đề án|văn bản|giải pháp|việc|sản phẩm)(?!\p{L}))/u;

/** Whether a table's columns are those of a plan, not of a report. */
export function isPlanTable(table: { readonly columns: readonly TableColumn[] }): boolean {
  if (isOtherList(table)) return false;
  const has = (role: ColumnRole) => columnOf(table, role) !== null;
  const planning = planningRoles.filter(has).length;
  const reporting = answerRoles.filter(has).length;
  if (has("lead") && has("timing")) return true;
  const content = table.columns.find(({ role }) => role === "content");
  if (content && thing.test(headerWords(content.header))) return false;
  return planning >= 2 ? planning >= reporting : planning === 1 && reporting === 0;
}

/** "Bước 1 … 0,5 ngày": the steps of a procedure, each with how long it may take. */
const step = /^(?:các )?bước(?!\p{L})|^trình tự/u;
const duration = /^\(?[\d,.]+ ?(?:\/\d+ ?)?(?:ngày|giờ|phút|buổi)/iu;

/** "7h30", "14 giờ": the day's hours, by which a timetable of meetings is told from a plan. */
const hour = /^(?:từ |lúc )?\d{1,2} ?(?:h|g|giờ|:)(?: ?\d{2})?(?!\p{L})/iu;

/** Whether the times tell that the rows are meetings of a day or steps of a procedure. */
function isTimetable(table: LocatedTable): boolean {
  const column = columnOf(table, "timing");
  const times = table.rows.flatMap((row) => {
    const cell = cellOf(row, column);
    return cell ? [cell] : [];
  });
  const isMost = (isOne: (cell: TableCell) => boolean) =>
    times.filter(isOne).length > times.length / 2;
  if (table.columns.some(({ header }) => step.test(headerWords(header)))) {
    if (isMost(({ text }) => duration.test(text.trim()))) return true;
  }
  return isMost(
    ({ value, text }) => hour.test(text.trim()) || (typeof value === "number" && value < 1),
  );
}

const planWords =
  /(?<!\p{L})(?:kế hoạch|kh|chương trình|nhiệm vụ|công việc|đầu việc|hoạt động|phân công|lộ trình)(?!\p{L})/u;

/**
 * A table that says but one thing of who, with whom, how and when may list anything: then its content's header, the
 * sheet's name or the lines above must speak of a plan.
 */
function saysPlan(sheet: SheetSnapshot, table: LocatedTable): boolean {
  const planning = planningRoles.filter((role) => columnOf(table, role) !== null);
  if (planning.length > 1) return true;
  const content = table.columns.find(({ role }) => role === "content");
  const head = headLines(sheet, table.headerRowIndexes[0] ?? 0);
  return [content?.header ?? "", sheet.name, ...head].some((text) =>
    planWords.test(foldText(text)),
  );
}

type Preference = (plan: LocatedPlan) => boolean;

/** Each preference narrows the choice only where some, not all, of the candidates have it. */
function narrow(candidates: readonly LocatedPlan[], year: number | null): readonly LocatedPlan[] {
  const has = (role: ColumnRole) => (plan: LocatedPlan) => columnOf(plan.table, role) !== null;
  const preferences: readonly Preference[] = [
    ({ sheet }) => sheet.visibility === "visible",
    ({ table }) => table.rows.length > 0,
    (plan) => has("lead")(plan) && has("timing")(plan) && has("content")(plan),
    ({ table }) => answerRoles.every((role) => columnOf(table, role) === null),
    ({ sheet, table }) => year !== null && mentionsYear(sheet, table, year),
    ({ sheet }) => /^(kế hoạch|kh)$/u.test(foldText(sheet.name)),
  ];
  return preferences.reduce<readonly LocatedPlan[]>((left, prefers) => {
    const preferred = left.filter(prefers);
    return preferred.length > 0 ? preferred : left;
  }, candidates);
}

function mentionsYear(sheet: SheetSnapshot, table: LocatedTable, year: number): boolean {
  const head = headLines(sheet, table.headerRowIndexes[0] ?? 0);
  return [sheet.name, ...head].some((text) => text.includes(String(year)));
}
