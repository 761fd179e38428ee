const pageMembers = [
  "orientation",
  "paperSize",
  "zoom",
  "leftMargin",
  "rightMargin",
  "topMargin",
  "bottomMargin",
  "headerMargin",
  "footerMargin",
  "centerHorizontally",
  "centerVertically",
  "printGridlines",
  "printHeadings",
  "blackAndWhite",
  "draftMode",
  "firstPageNumber",
  "printOrder",
  "printComments",
  "printErrors",
];

const textMembers = "leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter";

const headerFooterPages = ["defaultForAllPages", "firstPage", "evenPages", "oddPages"] as const;

/**
 * Queues reading a sheet's page layout; the answer, after a sync, is what `PageLayout.set` takes to put it back. Title
 * rows and print area are ranges and no part of it.
 */
export function loadPage(layout: Excel.PageLayout): () => Excel.Interfaces.PageLayoutUpdateData {
  layout.load(pageMembers.join(","));
  const { headersFooters } = layout;
  headersFooters.load("state,useSheetMargins,useSheetScale");
  for (const pages of headerFooterPages) headersFooters[pages].load(textMembers);
  return () => {
    // The same pages have their texts under one of two names; written under both, one would undo the other.
    const odd = headersFooters.state.includes("Odd") ? "defaultForAllPages" : "oddPages";
    const pagesOf = headerFooterPages.filter((pages) => pages !== odd);
    const read: Readonly<Record<string, unknown>> = { ...layout.toJSON() };
    // A paper that Excel has no name for reads as null, and cannot be written.
    const known = pageMembers.flatMap((name) => (read[name] == null ? [] : [[name, read[name]]]));
    return {
      ...(Object.fromEntries(known) as Excel.Interfaces.PageLayoutUpdateData),
      headersFooters: {
        state: headersFooters.state,
        useSheetMargins: headersFooters.useSheetMargins,
        useSheetScale: headersFooters.useSheetScale,
        ...Object.fromEntries(pagesOf.map((pages) => [pages, textsOf(headersFooters[pages])])),
      },
    };
  };
}

function textsOf(texts: Excel.HeaderFooter): Excel.Interfaces.HeaderFooterUpdateData {
  const { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter } = texts;
  return { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter };
}
