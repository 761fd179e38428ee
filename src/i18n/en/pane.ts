import type { paneVi } from "../vi/pane";

/** English twin of `paneVi`. */
export const paneEn: typeof paneVi = {
  title: "Department Office Consolidation",
};
