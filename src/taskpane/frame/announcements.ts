import type { FirstWords } from "../../i18n/Words";
import type { PaneState, RunningRun } from "../state/PaneState";
import { progressText } from "./RunProgress";
import { runEndMessage } from "./runEndMessage";

/** What the live region says: the stage of a run without its ticking numbers, then how it ended. */
export function announcements(
  state: PaneState,
  words: FirstWords,
): { readonly text: string; readonly problem: string } {
  if (state.running && !state.end) return { text: runText(state.running, words), problem: "" };
  const message = runEndMessage(state, words);
  if (!message) return { text: "", problem: "" };
  const spoken = [message.title, message.todo].filter(Boolean).join(" ");
  return message.tone === "danger" ? { text: "", problem: spoken } : { text: spoken, problem: "" };
}

function runText(run: RunningRun, words: FirstWords): string {
  if (run.isWaitingForExcel) return words.pane.progress.cellEdit;
  if (run.isAutomatic) return "";
  const progress = run.progress && { ...run.progress, done: 0, total: 0 };
  return progressText({ ...run, progress }, words);
}
