/** Texts above and below a page, with the codes of the file format: "&P" is the page's number. */
export interface PageTexts {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

/** How a sheet is printed; the texts of its own are those of odd pages, and of all where there are no others. */
export interface PageSetup extends PageTexts {
  readonly orientation: "portrait" | "landscape";
  /** Paper code of the file format: 9 is A4. */
  readonly paper: number;
  /** Pages wide and tall when fitted; null where the sheet is scaled or not fitted (0 tall is "as many as needed"). */
  readonly fitWide: number | null;
  readonly fitTall: number | null;
  /** In percent, where the sheet is not fitted. */
  readonly scale: number;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
  readonly draft: boolean;
  /** null where the pages go on counting. */
  readonly firstPageNumber: number | null;
  /** As in the file: "downThenOver", "overThenDown". */
  readonly pageOrder: string;
  /** As in the file: "none", "atEnd", "asDisplayed". */
  readonly comments: string;
  /** As in the file: "displayed", "blank", "dash", "NA". */
  readonly errors: string;
  readonly isFirstPageDifferent: boolean;
  readonly firstPage: PageTexts;
  readonly areEvenPagesDifferent: boolean;
  readonly evenPages: PageTexts;
  /** Whether the texts grow and shrink with the sheet's scale, and stand at its margins. */
  readonly textsFollowScale: boolean;
  readonly textsFollowMargins: boolean;
  /** In inches. */
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
    readonly header: number;
    readonly footer: number;
  };
}

/** Where a person ordered a new page to begin. */
export interface PageBreakModel {
  /** First rows (columns) of the new pages, from 0, in order. */
  rows(): readonly number[];
  columns(): readonly number[];
  setRows(rows: readonly number[]): void;
  setColumns(columns: readonly number[]): void;
}
