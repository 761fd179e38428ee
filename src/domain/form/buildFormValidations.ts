import { CalendarDate } from "@internationalized/date";
import { serialFromDate } from "../calendar/excelSerial";
import type { Area } from "../sheet/Area";
import type { CellRule, CellValidation } from "../sheet/CellValidation";
import type { FormRequest } from "./buildForm";
import type { FormColumn } from "./formColumns";
import type { FormHint, FormWords } from "./FormWords";

/** More than any figure of a department. */
const largestFigure = 1e12;

/**
 * What a form's cells take: a list for the status (other words are asked about, since "Đang thực hiện 80%" is read
 * as well), days, figures from zero up. `areasOf` gives the columns of a kind.
 */
export function buildFormValidations(
  { period, date1904 }: FormRequest,
  { hints, statuses }: FormWords,
  sentAt: Area,
  areasOf: (kind: FormColumn["kind"]) => readonly Area[],
): CellValidation[] {
  // Work may have been done in the year before, and a report be sent in the year after.
  const days: CellRule = {
    kind: "date",
    from: serialFromDate(new CalendarDate(period.year - 1, 1, 1), date1904),
    to: serialFromDate(new CalendarDate(period.year + 1, 12, 31), date1904),
  };
  const figures: CellRule = { kind: "decimal", from: 0, to: largestFigure };
  return [
    validation(sentAt, days, hints.sentOn, "stop"),
    ...areasOf("status").map((area) =>
      validation(area, { kind: "list", texts: statuses }, hints.status, "warning"),
    ),
    ...areasOf("completedOn").map((area) => validation(area, days, hints.completedOn, "stop")),
    ...areasOf("figure").map((area) => validation(area, figures, hints.figure, "stop")),
  ];
}

function validation(
  area: Area,
  rule: CellRule,
  hint: FormHint,
  style: "stop" | "warning",
): CellValidation {
  return { area, rule, prompt: hint, error: { ...hint, style } };
}
