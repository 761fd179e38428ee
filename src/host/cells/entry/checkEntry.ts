import type { HostSession } from "../../session/HostSession";
import { choicesOf, obeysValidation } from "./obeysValidation";
import { parseTyping } from "./parseTyping";

/** What a validation says when a typed value is refused; texts are "" where whoever made it wrote none. */
export interface RefusedEntry {
  readonly title: string;
  readonly message: string;
  /** What a list offers; null for other rules. */
  readonly choices: readonly string[] | null;
}

/**
 * Whether a validation that stops would let a person type this into the cell; null where it does. Clearing, pasting
 * and what Office.js writes are never stopped, as in Excel; a formula, or a rule that is not evaluated here, passes.
 */
export function checkEntry(
  session: HostSession,
  sheetId: string,
  rowIndex: number,
  columnIndex: number,
  input: string,
): RefusedEntry | null {
  const sheet = session.sheet(sheetId);
  const area = { rowIndex, columnIndex, rowCount: 1, columnCount: 1 };
  const [validation] = sheet.validations.touching(area);
  if (!validation?.showError || validation.errorStyle !== "stop") return null;
  const rules = { locale: session.settings.locale, date1904: session.workbook.date1904 };
  const typed = parseTyping(input, sheet.styleAt(rowIndex, columnIndex).numberFormat, rules);
  if (typed.kind !== "value") return null;
  const cell = { sheetId, rowIndex, columnIndex, value: typed.value };
  if (obeysValidation(session, validation, cell) !== false) return null;
  const isList = validation.type === "list";
  const choices = isList ? (choicesOf(session, validation, cell) ?? []) : null;
  return {
    title: validation.errorTitle,
    message: validation.error,
    choices: choices && choices.filter((choice) => choice !== "").map(String),
  };
}
