import { cellAddress } from "../../domain/sheet/Area";
import type { HeaderFooter, PageLayout } from "../../domain/sheet/WritePlan";

/** Queues a sheet's page layout; what the layout leaves out stays as it is. */
export function layOutPage(sheet: Excel.Worksheet, page: PageLayout): void {
  const layout = sheet.pageLayout;
  layout.orientation = page.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  layout.zoom = { horizontalFitToPages: page.pagesWide };
  if (page.titleRows) {
    const { first, count } = page.titleRows;
    layout.setPrintTitleRows(`$${first + 1}:$${first + count}`);
  }
  if (page.margins) layout.setPrintMargins("Points", page.margins);
  if (page.centerHorizontally !== undefined) layout.centerHorizontally = page.centerHorizontally;
  if (page.firstPageNumber !== undefined) layout.firstPageNumber = page.firstPageNumber;
  addHeadersFooters(layout.headersFooters, page);
  addPageBreaks(sheet, page.pageBreaks);
}

function addHeadersFooters(group: Excel.HeaderFooterGroup, page: PageLayout): void {
  const { pageNumbers, header, footer, firstPage } = page;
  const all = group.defaultForAllPages;
  if (header) setHeader(all, header);
  if (footer) setFooter(all, footer);
  else all.centerFooter = pageNumbers ? "&P/&N" : "";
  if (!firstPage) return;
  group.state = "FirstAndDefault";
  setHeader(group.firstPage, firstPage.header ?? {});
  setFooter(group.firstPage, firstPage.footer ?? {});
}

function setHeader(target: Excel.HeaderFooter, { left, center, right }: HeaderFooter): void {
  target.leftHeader = left ?? "";
  target.centerHeader = center ?? "";
  target.rightHeader = right ?? "";
}

function setFooter(target: Excel.HeaderFooter, { left, center, right }: HeaderFooter): void {
  target.leftFooter = left ?? "";
  target.centerFooter = center ?? "";
  target.rightFooter = right ?? "";
}

/** The breaks of the layout are all that the sheet has afterwards. */
function addPageBreaks(sheet: Excel.Worksheet, rows: PageLayout["pageBreaks"]): void {
  if (!rows) return;
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of rows) sheet.horizontalPageBreaks.add(cellAddress(row, 0));
}
