import type { FirstWords } from "../../i18n/Words";
import type { PaneState, RunEnd } from "../state/PaneState";
import { findingCount } from "../state/summary";
import type { Tone } from "../components/tones";

/** The end of a run in words; `detail` is for support. */
export interface RunEndMessage {
  readonly tone: Tone;
  readonly title: string;
  readonly todo: string | null;
  readonly detail: string | null;
  /** What it speaks of stands in the list of findings. */
  readonly hasFindings: boolean;
}

type EndState = Pick<PaneState, "end" | "assessment" | "writeFindings">;

/** null where there is nothing to say: no run yet, or a check that the pane made by itself and that found all in order. */
export function runEndMessage(state: EndState, words: FirstWords): RunEndMessage | null {
  const { end } = state;
  if (!end) return null;
  switch (end.kind) {
    case "checked":
      return checkedMessage(end, state, words);
    case "highlighted":
      return highlightedMessage(end, words);
    case "highlight-removed":
      return removedMessage(end, words);
    case "consolidated":
      return consolidatedMessage(end, state, words);
    case "fixed":
      return fixedMessage(end, words);
    case "undone":
      return undoneMessage(end, words);
    case "undo-forgotten":
      return say(
        "success",
        end.wasThere ? words.pane.ends.undoForgotten : words.pane.ends.nothingToUndo,
      );
    case "settings-wrong":
      return say("danger", words.pane.ends.settingsWrong);
    case "not-selected":
      return notSelectedMessage(end, words);
    case "failed":
      return failedMessage(end, words);
  }
}

function say(tone: Tone, title: string, todo: string | null = null): RunEndMessage {
  return { tone, title, todo, detail: null, hasFindings: false };
}

function seeFindings(tone: Tone, title: string, todo: string | null = null): RunEndMessage {
  return { ...say(tone, title, todo), hasFindings: true };
}

type EndOf<Kind extends RunEnd["kind"]> = Extract<RunEnd, { kind: Kind }>;

function checkedMessage(
  { recovered, wasAutomatic }: EndOf<"checked">,
  state: EndState,
  words: FirstWords,
): RunEndMessage | null {
  const { ends } = words.pane;
  const repaired =
    recovered === null
      ? null
      : recovered === "finished"
        ? ends.recoveredFinished
        : ends.recoveredPutBack;
  if (wasAutomatic) return repaired === null ? null : say("neutral", repaired);
  const [errors, warnings] = countFindings(state);
  if (errors + warnings === 0) return say("success", ends.checked(0, 0), repaired);
  return seeFindings(errors > 0 ? "danger" : "warning", ends.checked(errors, warnings), repaired);
}

function highlightedMessage(
  { rows, sheet }: EndOf<"highlighted">,
  { pane: { ends } }: FirstWords,
): RunEndMessage {
  if (sheet === null) return seeFindings("danger", ends.notHighlighted);
  return say("success", rows === 0 ? ends.nothingOverdue : ends.highlighted(rows, sheet));
}

function removedMessage(
  { rules, isBlocked }: EndOf<"highlight-removed">,
  { pane: { ends } }: FirstWords,
): RunEndMessage {
  if (isBlocked) return seeFindings("danger", ends.notHighlighted);
  return say("success", rules === 0 ? ends.nothingHighlighted : ends.highlightRemoved);
}

function consolidatedMessage(
  { sheet, changes, isFirst, isUnchanged }: EndOf<"consolidated">,
  state: EndState,
  { pane: { ends } }: FirstWords,
): RunEndMessage {
  if (sheet === null) return seeFindings("danger", ends.notConsolidated);
  if (isUnchanged) return say("success", ends.nothingNew(sheet));
  const [errors] = countFindings(state);
  if (errors > 0) return seeFindings("warning", ends.consolidatedWithErrors(sheet, errors));
  return isFirst
    ? say("success", ends.consolidated(sheet))
    : say("success", ends.consolidated(sheet), ends.changed(changes.length));
}

function fixedMessage(
  { finding, isBlocked }: EndOf<"fixed">,
  { pane: { ends } }: FirstWords,
): RunEndMessage {
  if (finding) return say("success", ends.fixed(finding.sheet ?? "", finding.cell ?? ""));
  return isBlocked
    ? seeFindings("danger", ends.notConsolidated)
    : say("warning", ends.notFixed, ends.notFixedTodo);
}

function undoneMessage(
  { outcome }: EndOf<"undone">,
  { pane: { ends } }: FirstWords,
): RunEndMessage {
  switch (outcome.kind) {
    case "undone":
      return say("success", ends.undone(outcome.sheets));
    case "changed":
      return say("warning", ends.undoAsks(outcome.sheets), ends.undoAsksTodo);
    case "blocked":
      return seeFindings("danger", ends.notUndone);
    case "nothing":
      return say("neutral", ends.nothingToUndo);
  }
}

function notSelectedMessage(
  { sheet, isHidden }: EndOf<"not-selected">,
  { pane: { problems } }: FirstWords,
): RunEndMessage {
  return isHidden
    ? say("warning", problems.sheetHidden(sheet), problems.sheetHiddenTodo)
    : say("warning", problems.sheetGone(sheet), problems.sheetGoneTodo);
}

function failedMessage({ problem }: EndOf<"failed">, { pane }: FirstWords): RunEndMessage {
  const { title, todo } = pane.problems[problem.code];
  if (problem.code === "cancelled") return say("neutral", title, todo);
  const detail = problem.code === "unknown" ? problem.detail : null;
  return { ...say("danger", title, todo), detail };
}

function countFindings({ assessment, writeFindings }: EndState): readonly [number, number] {
  const findings = [...writeFindings, ...(assessment?.findings ?? [])];
  return [findingCount(findings, "error"), findingCount(findings, "warning")];
}
