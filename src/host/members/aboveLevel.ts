import type { Child } from "../protocol/ClassTable";
import { HostError } from "../protocol/HostError";

/**
 * Notes came with ExcelApi 1.18, above 1.15, the highest level that the host can be set to: they are listed, so that
 * whoever looks for them finds why they answer ApiNotFound. Notes in a file stay as they are, and a cell that has one
 * takes no comment.
 */
export const notesAboveLevel: Child<unknown> = {
  since: "1.18",
  note: "Above the highest level that is served (1.15): ApiNotFound.",
  child: () => {
    throw new HostError("ApiNotFound");
  },
};
