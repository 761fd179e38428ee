import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Fix } from "../../domain/fix/buildFix";
import { useOwnStep } from "./OwnStep";
import { useCardStyles } from "./useCardStyles";
import { useWords } from "./WordsContext";

const useStyles = makeStyles({
  // Above the card's own click area.
  row: { position: "relative", zIndex: 1, alignItems: "center" },
  change: {
    flexBasis: "100%",
    margin: 0,
    whiteSpace: "pre-line",
    color: tokens.colorNeutralForeground1,
  },
});

interface FixButtonsProps {
  readonly fix: Fix;
  /** What it would write is on the screen. */
  readonly isShown: boolean;
  readonly isBusy: boolean;
  readonly onShow: (isShown: boolean) => void;
  readonly onApply: () => void;
}

/** Sửa: shows what would be written, "nt → Các phòng, ban", and only then offers to write it. */
export function FixButtons(props: FixButtonsProps): React.ReactNode {
  const { fix, isShown, isBusy, onShow, onApply } = props;
  const words = useWords();
  const { actions, plan } = words.pane;
  const styles = useStyles();
  const cards = useCardStyles();
  const look = useOwnStep(isShown && !isBusy);
  const shown = (text: Fix["before"]): string =>
    typeof text === "string" ? text : words.calendar.date(text);
  return (
    <div className={mergeClasses(cards.details, styles.row)}>
      {isShown && (
        <p className={styles.change}>{plan.fixChange(shown(fix.before), shown(fix.after))}</p>
      )}
      {isShown && (
        <Button size="small" appearance={look} disabledFocusable={isBusy} onClick={onApply}>
          {actions.applyFix}
        </Button>
      )}
      <Button
        key="show"
        size="small"
        aria-expanded={isShown}
        onClick={() => {
          onShow(!isShown);
        }}
      >
        {isShown ? actions.hideFix : actions.showFix}
      </Button>
    </div>
  );
}
