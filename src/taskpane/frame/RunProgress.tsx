import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import type { FirstWords } from "../../i18n/Words";
import type { RunningRun } from "../state/PaneState";
import { useDelayed } from "../hooks/useDelayed";
import { ReloadButton } from "./ReloadButton";
import { useWords } from "../components/WordsContext";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  text: { flexGrow: 1, margin: 0 },
  waiting: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** "Đang tổng hợp báo cáo: đọc sổ tính (3/12)". */
export function progressText(
  { kind, progress, isCancelling }: RunningRun,
  words: FirstWords,
): string {
  const { progress: text } = words.pane;
  if (isCancelling) return text.cancelling;
  if (!progress) return `${text[kind]}…`;
  const counted = progress.total > 1 ? ` (${text.of(progress.done, progress.total)})` : "";
  return `${text[kind]}: ${text.stages[progress.stage]}${counted}`;
}

/** Milliseconds after which Excel's silence is hardly a cell being edited any more. */
const silence = 15_000;

/** Excel does not answer: most likely a cell is being edited; after a while, what else it may be. */
function Waiting(): React.ReactNode {
  const { progress } = useWords().pane;
  const styles = useStyles();
  const isSilent = useDelayed(true, silence);
  if (!isSilent) return <p className={styles.waiting}>{progress.cellEdit}</p>;
  return (
    <div className={styles.line}>
      <p className={mergeClasses(styles.text, styles.waiting)}>{progress.silent}</p>
      <ReloadButton />
    </div>
  );
}

interface RunProgressProps {
  readonly run: RunningRun;
  readonly onCancel: () => void;
}

/** How far a run is, with a way to stop it. */
export function RunProgress({ run, onCancel }: RunProgressProps): React.ReactNode {
  const words = useWords();
  const styles = useStyles();
  const { progress } = run;
  const counted =
    progress && progress.total > 1 ? { value: progress.done, max: progress.total } : {};
  return (
    <div className={styles.box}>
      <ProgressBar aria-label={words.pane.progress[run.kind]} {...counted} />
      <div className={styles.line}>
        <p className={styles.text}>{progressText(run, words)}</p>
        <Button size="small" disabledFocusable={run.isCancelling} onClick={onCancel}>
          {words.pane.actions.cancel}
        </Button>
      </div>
      {run.isWaitingForExcel && <Waiting />}
    </div>
  );
}
