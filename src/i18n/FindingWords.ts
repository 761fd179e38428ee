import type { FindingCode, FindingParamsOf } from "../domain/Finding";

/** The sentence of every finding, without its place; `place` names the sheet and, where known, the cell. */
export type FindingWords = {
  readonly [Code in FindingCode]: (params: FindingParamsOf[Code]) => string;
} & {
  readonly place: (sheet: string, cell: string | null) => string;
};
