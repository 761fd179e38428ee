/** What the window shows of a sheet beside its cells. */
export interface SheetView {
  readonly gridlines: boolean;
  /** Letters of the columns and numbers of the rows. */
  readonly headings: boolean;
}
