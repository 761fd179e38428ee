/**
 * Brings the task pane into view from a ribbon command. Excel refuses it where the pane cannot be shown (a dialog is
 * open); the command has been done all the same, so that is no error of the command.
 */
export async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    return;
  }
}
