import type { Finding } from "../domain/Finding";
import type { CollectionRecord } from "../domain/submission/board/CollectionRecord";
import {
  collectionSettings,
  readCollectionRecord,
} from "../domain/submission/board/readCollectionRecord";
import { recordOfRoster } from "../domain/submission/board/recordOfRoster";
import { readRoster } from "../domain/unit/readRoster";
import type { ActionContext } from "./run/ActionContext";
import { readRecovered } from "./run/readAssessment";
import { writePlan } from "./run/writePlan";

/**
 * Keeps something about collecting with the workbook: a receipt, a send-by date, that units were reminded. The change
 * is made to what the workbook keeps now. No sheet is touched. Throws what Excel threw.
 */
export async function keepRecord(
  context: ActionContext,
  change: (record: CollectionRecord) => CollectionRecord,
): Promise<readonly Finding[]> {
  const { snapshot } = await readRecovered(context);
  // A unit that was renamed since is found under the name that the person sees.
  const record = recordOfRoster(
    readCollectionRecord(snapshot.settings),
    readRoster(snapshot)?.units ?? [],
  );
  const settings = collectionSettings(change(record));
  return writePlan(
    context,
    { action: "keepSettings", steps: [{ kind: "putSettings", settings }], activate: null },
    snapshot,
  );
}
