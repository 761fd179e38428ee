import type { Assessment } from "../Assessment";
import type { Activity } from "../plan/Plan";
import { freeSheetName, sheetNamed } from "../sheet/sheetNamed";
import type { NewSheetContent, WritePlan } from "../sheet/WritePlan";
import type { WorkbookSnapshot } from "../sheet/WorkbookSnapshot";
import { proposeAbbreviation } from "../unit/proposeAbbreviation";
import type { Unit } from "../unit/Roster";
import { buildForm } from "./buildForm";
import type { FormFigure, FormWords } from "./FormWords";

/** A form that can be made for a unit. */
export interface UnitForm {
  readonly unit: string;
  /** Name of the sheet the form stands in, or would. */
  readonly sheet: string;
  /** The unit has a sheet for the period already; it stays as it is. */
  readonly exists: boolean;
  readonly activities: readonly Activity[];
  readonly content: NewSheetContent;
}

/** What all forms of a period have in common. */
export interface FormOptions {
  /** Figures that can be asked for; those that the workbook leaves out are not. */
  readonly figures: readonly FormFigure[];
}

/**
 * The forms of a period, one for each unit that owes a report, in the roster's order; which of them there are
 * already in the workbook, filled in or not. Empty without a plan or a period.
 */
export function planForms(
  assessment: Assessment,
  snapshot: Pick<WorkbookSnapshot, "sheets" | "date1904">,
  options: FormOptions,
  words: FormWords,
): readonly UnitForm[] {
  const { plan, period, roster, board, record } = assessment;
  if (!plan || !period) return [];
  const figures = options.figures.filter(({ id }) => !record.leftOutFigures.includes(id));
  const byId = new Map(plan.activities.map((activity) => [activity.id, activity]));
  const names: { readonly name: string }[] = [...snapshot.sheets];
  return board.lines.flatMap((line): UnitForm[] => {
    const activities = line.expectedActivities.flatMap((id) => byId.get(id) ?? []);
    const unit = roster.units.find(({ name }) => name === line.unit);
    if (!unit || activities.length === 0) return [];
    const { submitBy } = assessment.options;
    const { date1904 } = snapshot;
    const request = { plan, unit: unit.name, period, activities, submitBy, date1904 };
    const content = buildForm({ ...request, figures }, words);
    const blank = snapshot.sheets.find(({ name, ownedRole, ownedPeriod }) => {
      return ownedRole === "form" && ownedPeriod === period.id && line.otherSheets.includes(name);
    });
    const own = (line.state === "wrong-period" ? null : line.sheet) ?? blank?.name ?? null;
    if (own !== null) return [{ unit: unit.name, sheet: own, exists: true, activities, content }];
    const sheet = unitSheetName(unit, period.id, names);
    names.push({ name: sheet });
    return [{ unit: unit.name, sheet, exists: false, activities, content }];
  });
}

/** A free name for a unit's sheet: "Thanh tra", or "Thanh tra 2022-Q3" where an earlier period has that one. */
export function unitSheetName(
  unit: Unit,
  period: string | null,
  names: readonly { readonly name: string }[],
): string {
  const own = freeSheetName([], shortName(unit));
  if (!sheetNamed(names, own)) return own;
  return freeSheetName(names, period === null ? own : `${own} ${period}`);
}

/** How a unit's sheets and files are called: by its sheet's name in the roster, its short name, or its name. */
function shortName({ name, sheetName, abbreviation }: Unit): string {
  return sheetName || abbreviation || proposeAbbreviation(name) || name;
}

/** What making the forms is going to write: a sheet for each unit that has none yet; no other sheet is touched. */
export function buildFormsPlan(forms: readonly UnitForm[], period: string): WritePlan {
  return {
    action: "makeForms",
    steps: forms
      .filter(({ exists }) => !exists)
      .map(({ sheet, content }) => ({ kind: "addSheet", sheet, role: "form", period, content })),
    activate: null,
  };
}

/** File names of the forms, each once: "Thanh tra 2022-Q2.xlsx", without what file systems refuse. */
export function formFileNames(units: readonly Unit[], period: string): readonly string[] {
  const taken = new Set<string>();
  return units.map((unit) => {
    const own = `${shortName(unit)} ${period}`.replace(/[<>:"/\\|?*\p{Cc}]+/gu, "-").trim();
    let name = own;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${own} (${count})`;
    taken.add(name.toLowerCase());
    return `${name}.xlsx`;
  });
}
