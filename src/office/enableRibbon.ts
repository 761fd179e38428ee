/** Where the add-in's buttons are and which of them write, as manifest.xml has them. */
const place = { tab: "TabHome", group: "OfficeGroup" } as const;
export const writingButtons = ["HighlightOverdue", "ConsolidateReport"] as const;

/**
 * Lets the ribbon buttons that write be pressed, or not: without a plan, or in a workbook open for reading only, they
 * could do nothing. Where Excel cannot switch buttons (before RibbonApi 1.1) they stay as they are, and the pane says
 * what is in the way. Call it for a change only: Excel forgets what can be undone (docs,
 * excel-add-ins-undo-capabilities).
 */
export async function enableRibbon(isEnabled: boolean): Promise<void> {
  if (!Office.context.requirements.isSetSupported("RibbonApi", "1.1")) return;
  const controls = writingButtons.map((id) => ({ id, enabled: isEnabled }));
  try {
    await Office.ribbon.requestUpdate({
      tabs: [{ id: place.tab, groups: [{ id: place.group, controls }] }],
    });
  } catch {
    // The ribbon is a convenience: what cannot be done is refused again, in words, where it is pressed.
  }
}
