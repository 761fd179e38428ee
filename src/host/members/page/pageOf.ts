import type { PageSetup } from "../../../files/xlsx/model/PageModel";
import { refuseReadOnly } from "../../cells/guardWrite";
import type { SheetTarget } from "../worksheet/SheetTarget";

/** How a sheet is printed. */
export function pageOf({ session, sheetId }: SheetTarget): PageSetup {
  return session.sheet(sheetId).page();
}

/**
 * Changes it; AccessDenied in a workbook that is open for reading only. A protected sheet may be set up all the same.
 */
export function changePage({ session, sheetId }: SheetTarget, patch: Partial<PageSetup>): void {
  refuseReadOnly(session);
  session.sheet(sheetId).setPage(patch);
}
