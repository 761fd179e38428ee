import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { Notice } from "../components/Notice";
import { useTextStyles } from "../components/useTextStyles";
import { useWords } from "../components/WordsContext";
import { useDelayed } from "../hooks/useDelayed";
import type { Task } from "./useTask";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  text: { flexGrow: 1 },
});

/** How far a panel's work is, with a way to stop it; what went wrong stays until the next. */
export function TaskProgress({ task }: { readonly task: Task }): React.ReactNode {
  const words = useWords().pane;
  const styles = useStyles();
  const text = useTextStyles();
  const { progress, problem } = task;
  const isShown = useDelayed(task.isRunning, 300);
  if (problem) {
    const { title, todo } = words.problems[problem.code];
    const isCancelled = problem.code === "cancelled";
    return (
      <Notice tone={isCancelled ? "neutral" : "danger"} title={title}>
        {todo}
      </Notice>
    );
  }
  if (!task.isRunning || !isShown) return null;
  const counted =
    progress && progress.total > 1 ? { value: progress.done, max: progress.total } : {};
  const stage = progress ? words.progress.stages[progress.stage] : words.collecting.working;
  const count =
    progress && progress.total > 1 ? words.progress.of(progress.done, progress.total) : "";
  return (
    <div className={styles.box} role="status">
      <ProgressBar aria-label={words.collecting.working} {...counted} />
      <div className={styles.line}>
        <p className={`${text.paragraph} ${styles.text}`}>
          {task.isWaitingForExcel ? words.progress.cellEdit : `${stage} ${count}`}
        </p>
        <Button size="small" onClick={task.cancel}>
          {words.actions.cancel}
        </Button>
      </div>
    </div>
  );
}
