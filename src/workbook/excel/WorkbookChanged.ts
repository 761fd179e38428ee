/** The workbook is no longer what was read, so the plan made from it must not be written. */
export class WorkbookChanged extends Error {
  /** @param sheet name of the first sheet that differs, null where sheets came or went */
  constructor(readonly sheet: string | null) {
    super(`Workbook changed after it was read${sheet === null ? "" : `: ${sheet}`}`);
    this.name = "WorkbookChanged";
  }
}
