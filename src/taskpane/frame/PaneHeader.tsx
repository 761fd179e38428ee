import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Assessment } from "../../domain/Assessment";
import { missingReportCount, overdueCount } from "../state/summary";
import { useWords } from "../components/WordsContext";

const useStyles = makeStyles({
  header: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    backgroundColor: tokens.colorNeutralBackground2,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  plan: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  period: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  readOnly: {
    margin: 0,
    color: tokens.colorStatusWarningForeground1,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  counts: {
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    marginTop: tokens.spacingVerticalXS,
    // Their own text starts where the lines above start.
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalSNudge})`,
    // There they have a frame, which starts where the lines start.
    "@media (forced-colors: active)": { marginInlineStart: 0 },
  },
  count: {
    minWidth: 0,
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "underline",
    textUnderlineOffset: "3px",
  },
  alarming: { color: tokens.colorStatusDangerForeground1 },
});

interface PaneHeaderProps {
  readonly assessment: Assessment | null;
  /** The workbook is being read. */
  readonly isReading: boolean;
  /** The workbook is open for reading only. */
  readonly isReadOnly: boolean;
  readonly onShowOverdue: () => void;
  readonly onShowMissing: () => void;
}

/** Always says which plan, which period, how many overdue and how many reports missing. */
export function PaneHeader(props: PaneHeaderProps): React.ReactNode {
  const { assessment, isReading, isReadOnly } = props;
  const words = useWords();
  const styles = useStyles();
  return (
    <section className={styles.header} aria-label={words.pane.header.label}>
      <h1 className={styles.plan}>{planLine(assessment, isReading, words.pane.header)}</h1>
      {isReadOnly && <p className={styles.readOnly}>{words.pane.header.readOnly}</p>}
      {assessment?.plan && (
        <>
          <p className={styles.period}>
            {assessment.period
              ? words.calendar.period(assessment.period)
              : words.pane.header.noPeriod}
            {", "}
            {words.pane.header.asOf(words.calendar.date(assessment.options.date))}
          </p>
          <Counts {...props} assessment={assessment} />
        </>
      )}
    </section>
  );
}

function Counts(props: PaneHeaderProps & { readonly assessment: Assessment }): React.ReactNode {
  const { header } = useWords().pane;
  const styles = useStyles();
  const overdue = overdueCount(props.assessment);
  const missing = missingReportCount(props.assessment);
  return (
    <div className={styles.counts}>
      <Button
        size="small"
        appearance="subtle"
        className={styles.count}
        title={header.overdueHint(overdue)}
        onClick={props.onShowOverdue}
      >
        <span className={overdue > 0 ? styles.alarming : undefined}>{header.overdue(overdue)}</span>
      </Button>
      <Button
        size="small"
        appearance="subtle"
        className={styles.count}
        title={header.missingHint(missing)}
        onClick={props.onShowMissing}
      >
        <span className={missing > 0 ? styles.alarming : undefined}>{header.missing(missing)}</span>
      </Button>
    </div>
  );
}

interface HeaderWords {
  readonly reading: string;
  readonly notChecked: string;
  readonly noPlan: string;
  readonly plan: (sheet: string, year: number) => string;
}

function planLine(assessment: Assessment | null, isReading: boolean, words: HeaderWords): string {
  if (!assessment) return isReading ? words.reading : words.notChecked;
  const { plan } = assessment;
  return plan ? words.plan(plan.table.sheet, plan.year) : words.noPlan;
}
