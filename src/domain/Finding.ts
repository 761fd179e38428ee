export type Severity = "error" | "warning" | "info";

/** Every problem the add-in can name; the codes of the headless contract keep their spelling. */
export const findingSeverities = {
  "plan-not-found": "error",
  "plan-ambiguous": "error",
  "column-missing": "error",
  "column-ambiguous": "warning",
  "ordinal-duplicate": "error",
  "ordinal-gap": "warning",
  "content-blank": "error",
  "lead-blank": "error",
  "lead-unknown": "error",
  "coordinator-unknown": "warning",
  "timing-blank": "warning",
  "timing-unreadable": "error",
  "timing-other-year": "warning",
  "row-continued": "info",
  "date-month-only": "info",
  "date-swapped": "warning",
  "status-unreadable": "warning",
  "done-without-date": "warning",
  "done-in-future": "warning",
  "sent-in-future": "warning",
  "status-contradicts": "warning",
  "activity-unknown": "warning",
  "activity-changed": "warning",
  "sheet-unknown": "error",
  "sheet-hidden": "info",
  "sheet-protected": "info",
  "workbook-protected": "error",
  "report-missing": "error",
  "report-late": "warning",
  "report-empty": "error",
  "report-wrong-period": "error",
  "report-duplicate": "error",
  "report-incomplete": "warning",
  "report-unreadable": "error",
  "report-undated": "warning",
  "legacy-encoding": "info",
  "formula-error": "error",
  "roster-missing": "warning",
  "period-mixed": "warning",
} as const satisfies Record<string, Severity>;

export type FindingCode = keyof typeof findingSeverities;

export type FindingParams = Readonly<Record<string, string | number>>;

/**
 * What a check returns: a code and where it was seen; the words are in i18n.
 * `cell` is an A1 address without the sheet ("F9"), null where a whole sheet or unit is meant.
 * `severity` may be raised over the table above where a rule says so (a protected sheet that must be written).
 */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly params: FindingParams;
}

/** Makes a finding with the severity its code has by default. */
export function finding(
  code: FindingCode,
  where: { readonly sheet?: string | null; readonly cell?: string | null } = {},
  params: FindingParams = {},
  severity: Severity = findingSeverities[code],
): Finding {
  return { code, severity, sheet: where.sheet ?? null, cell: where.cell ?? null, params };
}
