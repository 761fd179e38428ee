import type { trialVi } from "../vi/trial";

/** English twin of `trialVi`. */
export const trialEn: typeof trialVi = {
  title: "Department Office Consolidation",
};
