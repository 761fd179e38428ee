import type { Activity } from "../plan/Plan";
import type { FormFigure, FormWords } from "./FormWords";

/** Of headings. */
export const headerFill = "#DCE6F1";
/** Where the unit writes: so light that it prints as white. */
export const answerFill = "#FFFDF2";

/** A column of the form, from A. */
export interface FormColumn {
  readonly kind: keyof FormWords["columns"] | "figure";
  readonly header: string;
  /** In points. */
  readonly width: number;
  readonly numberFormat: string;
  readonly isCentred: boolean;
  /** What the plan says, for the columns the unit does not fill in; null for its answers. */
  readonly planned: ((activity: Activity, unit: string) => string) | null;
}

/** Text cells: "- Đã đăng 05 tin" must not be taken for a formula, nor "3/4" for a date. */
const text = "@";
const day = "dd/mm/yyyy";

/** The columns in order: the plan's words first, then the unit's answers, the figures among them. */
export function formColumns(
  words: FormWords,
  figures: readonly FormFigure[],
): readonly FormColumn[] {
  const column = (
    kind: keyof FormWords["columns"],
    width: number,
    more: Partial<FormColumn> = {},
  ): FormColumn => ({
    kind,
    header: words.columns[kind],
    width,
    numberFormat: text,
    isCentred: false,
    planned: null,
    ...more,
  });
  const role = ({ leadUnits }: Activity, unit: string): string =>
    leadUnits.includes(unit) ? words.leads : words.takesPart;
  return [
    column("ordinal", 32, { isCentred: true, planned: ({ ordinal }) => ordinal }),
    column("content", 200, { planned: ({ content }) => content }),
    column("timing", 90, { planned: ({ timing }) => timing.text }),
    column("role", 62, { isCentred: true, planned: role }),
    column("result", 190),
    column("status", 90),
    column("completedOn", 76, { numberFormat: day, isCentred: true }),
    ...figures.map(({ label }): FormColumn => ({
      kind: "figure",
      header: label,
      width: 60,
      numberFormat: "General",
      isCentred: true,
      planned: null,
    })),
    column("difficulty", 110),
    column("proposal", 110),
    column("evidence", 100),
  ];
}
