import { sheetNamed } from "../../domain/sheet/sheetNamed";
import type { Checkpoint } from "./Checkpoint";
import type { RunState } from "../write/finishRun";
import type { Restoration } from "./restoreSheet";
import type { RunJournal } from "../write/RunJournal";
import { undoneSetting } from "./undoneSetting";

/**
 * The journal of undoing: what the checkpoint keeps goes back, what the run added goes. `settingsNow` are JSON texts by
 * key.
 */
export function buildUndoJournal(
  checkpoint: Checkpoint,
  restored: readonly Restoration[],
  { sheets }: RunState,
  settingsNow: Readonly<Record<string, string>>,
): RunJournal {
  const { settingsWritten } = checkpoint;
  const undoneText = ([key, before]: readonly [string, string | null]) =>
    settingsWritten
      ? undoneSetting(before, settingsWritten[key] ?? null, settingsNow[key] ?? null)
      : before;
  return {
    version: 1,
    action: "undo",
    phase: "placing",
    placements: [],
    rules: checkpoint.rules.map(({ sheet, before }) => ({ sheet, rules: [], restored: before })),
    restoredCells: checkpoint.cells,
    restored,
    removed: checkpoint.added.map(({ sheet }) => {
      return { sheet, role: sheetNamed(sheets, sheet)?.ownedRole ?? null };
    }),
    settings: Object.fromEntries(
      Object.entries(checkpoint.settings).map((entry) => [entry[0], undoneText(entry)]),
    ),
    checkpoint: null,
  };
}
