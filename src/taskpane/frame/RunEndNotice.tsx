import { Button } from "@fluentui/react-components";
import type { RunEnd, RunKind } from "../state/PaneState";
import { Notice } from "../components/Notice";
import { runEndMessage } from "./runEndMessage";
import type { PaneState } from "../state/PaneState";
import { ReloadButton } from "./ReloadButton";
import { useWords } from "../components/WordsContext";

interface RunEndNoticeProps {
  readonly state: Pick<PaneState, "end" | "assessment" | "writeFindings">;
  readonly onRetry: (run: RunKind) => void;
  /** null where the findings are on the screen already. */
  readonly onShowFindings: (() => void) | null;
  readonly onDismiss: () => void;
}

/** How the last run ended: what was done, or what went wrong and what to do about it. */
export function RunEndNotice(props: RunEndNoticeProps): React.ReactNode {
  const { state, onRetry, onShowFindings, onDismiss } = props;
  const words = useWords();
  const { actions, problems } = words.pane;
  const message = runEndMessage(state, words);
  if (!message) return null;
  const retry = state.end ? retryOf(state.end) : null;
  const undo = state.end ? undoOf(state.end) : null;
  return (
    <Notice
      tone={message.tone}
      title={message.title}
      onDismiss={{ label: actions.dismiss, call: onDismiss }}
      actions={
        <>
          {retry && (
            <Button
              size="small"
              onClick={() => {
                onRetry(retry);
              }}
            >
              {actions.retry}
            </Button>
          )}
          {undo && (
            <Button
              size="small"
              onClick={() => {
                onRetry(undo);
              }}
            >
              {undo === "undo" ? actions.undo : actions.undoAnyway}
            </Button>
          )}
          {needsReload(state.end) && <ReloadButton />}
          {message.hasFindings && onShowFindings && (
            <Button size="small" onClick={onShowFindings}>
              {actions.showFindings}
            </Button>
          )}
        </>
      }
    >
      {message.todo}
      {message.detail !== null && (
        <>
          <br />
          <small>{problems.detail(message.detail)}</small>
        </>
      )}
    </Notice>
  );
}

/** What has just been written can be undone; where people have changed it since, only when told so. */
function undoOf(end: RunEnd): "undo" | "undo-anyway" | null {
  if (end.kind === "consolidated" || end.kind === "highlighted") {
    return end.sheet === null ? null : "undo";
  }
  if (end.kind === "fixed") return end.finding === null ? null : "undo";
  return end.kind === "undone" && end.outcome.kind === "changed" ? "undo-anyway" : null;
}

/** A connection that is gone does not come back to this page. */
function needsReload(end: RunEnd | null): boolean {
  return end?.kind === "failed" && end.problem.code === "session-lost";
}

/** After a change by somebody else the plan is read again first, and the person decides anew. */
function retryOf(end: RunEnd): RunKind | null {
  if (end.kind !== "failed") return null;
  return end.problem.code === "changed" ? "check" : end.run;
}
