import type { WorkbookModel } from "../../src/files/xlsx/model/WorkbookModel";
import type { EmptyBook } from "./onSheet";

export type Act = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

export interface RefusedAct {
  /** The workbook that is opened; a new one where left out. */
  readonly open?: () => WorkbookModel;
  /** How the workbook is to be before. */
  readonly prepare?: (book: EmptyBook) => void;
  /** Steps that are each sent on their own; the last one is refused. */
  readonly steps: (sheet: Excel.Worksheet, context: Excel.RequestContext) => readonly Step[];
}

type Step = () => unknown;

export type RefusedActs = Readonly<Record<string, RefusedAct>>;

export const prepared = (
  prepare: (book: EmptyBook) => void,
  list: readonly (readonly [string, Act])[],
): RefusedActs =>
  Object.fromEntries(
    list.map(([what, act]) => {
      return [what, { prepare, steps: (sheet, context) => [() => act(sheet, context)] }];
    }),
  );

export const acts = (list: readonly (readonly [string, Act])[]): RefusedActs =>
  prepared(() => undefined, list);

/** Something that is got first, and what is then done with it, each in a batch of its own. */
export const later = <T>(
  get: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T,
  ...steps: readonly ((got: T, sheet: Excel.Worksheet) => unknown)[]
): RefusedAct => ({
  steps: (sheet, context) => {
    const got = get(sheet, context);
    return [() => undefined, ...steps.map((step) => () => step(got, sheet))];
  },
});

/** Names that no sheet may have. */
export const sheetNames = [
  ["32 characters", "Trung tâm Lưu trữ lịch sử tỉnh X"],
  ["a slash", "Quý I/2022"],
  ["a back-slash", "A\\B"],
  ["a question mark", "Xong?"],
  ["a star", "A*"],
  ["a colon", "P:CCHC"],
  ["square brackets", "[A]"],
  ["an apostrophe before", "'A"],
  ["an apostrophe behind", "A'"],
  ["the reserved name", "hISTORY"],
  ["nothing", ""],
  ["blanks", "  "],
] as const;
