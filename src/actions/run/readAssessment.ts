import { assessWorkbook } from "../../domain/assessWorkbook";
import type { Assessment, RunOptions } from "../../domain/Assessment";
import type { WorkbookSnapshot } from "../../domain/sheet/WorkbookSnapshot";
import { checkCutSheet } from "../../domain/table/checkCutSheet";
import { readWorkbook } from "../../workbook/read/readWorkbook";
import { recoverOpenRun } from "../../workbook/write/recoverOpenRun";
import type { ActionContext } from "./ActionContext";
import type { CheckOutcome } from "./CheckOutcome";

/** What an action goes on with: the snapshot beside what was decided from it. */
export interface ReadAssessment extends CheckOutcome {
  readonly snapshot: WorkbookSnapshot;
}

/**
 * The first half of every action: closes a run that died earlier, reads the workbook once, decides. Writes nothing
 * else.
 */
export async function readAssessment(
  context: ActionContext,
  options: RunOptions,
): Promise<ReadAssessment> {
  const { recovered, snapshot } = await readRecovered(context);
  context.onProgress({ stage: "checking", done: 0, total: 1 });
  const assessment = withCutSheets(assessWorkbook(snapshot, options), snapshot);
  context.onProgress({ stage: "checking", done: 1, total: 1 });
  return { recovered, snapshot, assessment, ...undoableOf(snapshot) };
}

function undoableOf({ undoable }: WorkbookSnapshot): Pick<CheckOutcome, "undoable"> {
  return undoable ? { undoable } : {};
}

/** Closes a run that died earlier, then reads the workbook. */
export async function readRecovered({
  run,
  onProgress,
  signal,
}: ActionContext): Promise<Pick<ReadAssessment, "recovered" | "snapshot">> {
  signal.throwIfAborted();
  onProgress({ stage: "recovering", done: 0, total: 1 });
  const recovered = await recoverOpenRun(run);
  signal.throwIfAborted();
  const snapshot = await readWorkbook(run, {
    signal,
    onProgress: (done, total) => {
      onProgress({ stage: "reading", done, total });
    },
  });
  return { recovered, snapshot };
}

/** Says which sheets were too big to be read whole. */
function withCutSheets(assessment: Assessment, snapshot: WorkbookSnapshot): Assessment {
  const cut = snapshot.sheets.flatMap(checkCutSheet);
  return cut.length === 0
    ? assessment
    : { ...assessment, findings: [...assessment.findings, ...cut] };
}
