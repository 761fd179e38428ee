import type { Area } from "../../../domain/sheet/Area";

/** What may be typed into cells, and what is said about it (ECMA-376 part 1, 18.3.1.32). */
export interface ValidationRule {
  /** As in the file: "list", "whole", "decimal", "date", "time", "textLength", "custom"; "none" for any value. */
  readonly type: string;
  /** As in the file: "between", "greaterThan"… */
  readonly operator: string;
  /** Without "=", as seen from the first cell of the first area; a list of its own is "\"Có,Không\"". */
  readonly formula1: string | null;
  readonly formula2: string | null;
  readonly allowBlank: boolean;
  readonly hasDropDown: boolean;
  readonly showPrompt: boolean;
  readonly promptTitle: string;
  readonly prompt: string;
  readonly showError: boolean;
  readonly errorTitle: string;
  readonly error: string;
  /** "stop", "warning" or "information". */
  readonly errorStyle: string;
}

/** A rule with the areas that it holds for. */
export interface Validation extends ValidationRule {
  readonly areas: readonly Area[];
}

/** The data validations of one sheet. */
export interface ValidationModel {
  /** Those that touch the area, also those that Excel 2010 keeps in extLst. */
  touching(area: Area): readonly Validation[];
  /** Puts the rule in the place of whatever the cells of the area had. */
  set(area: Area, rule: ValidationRule): void;
  /** Takes the area out of all validations; their other cells keep them. */
  clear(area: Area): void;
}
