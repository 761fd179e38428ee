import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Step } from "../state/nextStep";
import { useWords } from "./WordsContext";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  button: { flexGrow: 1, minWidth: 0 },
  primary: { flexBasis: "100%", order: 1 },
});

interface ActionBarProps {
  readonly next: Step;
  /** A run is on that must end or be cancelled first. */
  readonly isBusy: boolean;
  /** The workbook is open for reading only. */
  readonly isReadOnly: boolean;
  /** There is a plan to work on. */
  readonly hasPlan: boolean;
  readonly onStep: (step: Step) => void;
}

const steps = ["check", "highlight", "consolidate"] as const;

/** The three things to do, always in reach; what to do next is the primary one. */
export function ActionBar(props: ActionBarProps): React.ReactNode {
  const { next, isBusy, onStep } = props;
  const { actions } = useWords().pane;
  const styles = useStyles();
  const isOff = (step: Step): boolean =>
    isBusy || (step !== "check" && (props.isReadOnly || !props.hasPlan));
  return (
    <div className={styles.bar} role="group" aria-label={actions.label}>
      {steps.map((step) => (
        <Button
          key={step}
          appearance={step === next ? "primary" : "secondary"}
          size={step === next ? "medium" : "small"}
          className={mergeClasses(styles.button, step === next && styles.primary)}
          disabledFocusable={isOff(step)}
          onClick={() => {
            onStep(step);
          }}
        >
          {actions[step]}
        </Button>
      ))}
      {next === "open-report" && (
        <Button
          appearance="primary"
          className={mergeClasses(styles.button, styles.primary)}
          onClick={() => {
            onStep(next);
          }}
        >
          {actions.openReport}
        </Button>
      )}
    </div>
  );
}
