import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { FirstWords } from "../../i18n/Words";
import type { Step } from "../state/nextStep";
import { useWords } from "../components/WordsContext";

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
  primary: { flexBasis: "100%" },
});

interface ActionBarProps {
  readonly next: Step;
  /** The open panel has what to do next; the button here steps back. */
  readonly isLed: boolean;
  /** A run is on that must end or be cancelled first. */
  readonly isBusy: boolean;
  /** The workbook is open for reading only. */
  readonly isReadOnly: boolean;
  /** There is a plan to work on. */
  readonly hasPlan: boolean;
  readonly onStep: (step: Step) => void;
}

const always = ["check", "highlight", "consolidate"] as const;
const writing: readonly Step[] = ["highlight", "consolidate"];

/** The three things to do, always in reach; below them the primary one: what to do next, unless the open panel says so. */
export function ActionBar(props: ActionBarProps): React.ReactNode {
  const { next, isBusy, onStep } = props;
  const words = useWords().pane;
  const styles = useStyles();
  const isOff = (step: Step): boolean =>
    isBusy || (writing.includes(step) && (props.isReadOnly || !props.hasPlan));
  return (
    <div className={styles.bar} role="group" aria-label={words.actions.label}>
      {always
        .filter((step) => step !== next)
        .map((step) => (
          <Button
            key={step}
            size="small"
            className={styles.button}
            disabledFocusable={isOff(step)}
            onClick={() => {
              onStep(step);
            }}
          >
            {stepLabel(step, words)}
          </Button>
        ))}
      <Button
        key={next}
        appearance={props.isLed ? "secondary" : "primary"}
        className={mergeClasses(styles.button, styles.primary)}
        disabledFocusable={isOff(next)}
        onClick={() => {
          onStep(next);
        }}
      >
        {stepLabel(next, words)}
      </Button>
    </div>
  );
}

function stepLabel(step: Step, { actions, collecting }: FirstWords["pane"]): string {
  switch (step) {
    case "open-report":
      return actions.openReport;
    case "forms":
    case "import":
    case "remind":
      return collecting.steps[step];
    default:
      return actions[step];
  }
}
