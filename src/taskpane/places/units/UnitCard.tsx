import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CalendarDate } from "@internationalized/date";
import type { SubmissionLine } from "../../../domain/submission/board/SubmissionBoard";
import { receiptText } from "../../collect/receiptText";
import { CardButton } from "../../components/CardButton";
import type { SelectCell } from "../../components/FindingList";
import { StatusLabel } from "../../components/StatusLabel";
import { toneOfLine } from "../../components/tones";
import { useCardStyles } from "../../components/useCardStyles";
import { useShownCard } from "../../components/useShownCard";
import { usePaneWords } from "../../components/WordsContext";

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold },
  // Above the card's own click area.
  others: { position: "relative", zIndex: 1 },
});

interface UnitCardProps {
  readonly line: SubmissionLine;
  /** When the unit was last reminded in the period; null where it was not. */
  readonly remindedOn: CalendarDate | null;
  readonly ordinalOf: (activityId: string) => string;
  /** The person is looking at a sheet of this unit. */
  readonly isSelected: boolean;
  readonly onSelect: SelectCell;
}

/** What one unit has sent; leads to the sheet that counts. */
export function UnitCard(props: UnitCardProps): React.ReactNode {
  const { line, remindedOn, ordinalOf, isSelected, onSelect } = props;
  const words = usePaneWords();
  const { units } = words.pane;
  const styles = useStyles();
  const cards = useCardStyles();
  const { sheet } = line;
  const openSheet = (): void => {
    if (sheet !== null) onSelect(sheet, null);
  };
  return (
    <li
      ref={useShownCard(isSelected)}
      aria-current={isSelected || undefined}
      className={mergeClasses(cards.card, isSelected && cards.selected)}
    >
      <CardButton
        {...(sheet === null ? {} : { title: units.openSheet(sheet) })}
        onClick={sheet === null ? null : openSheet}
      >
        <span lang="vi" className={styles.name}>
          {line.unit}
        </span>
      </CardButton>
      <div className={cards.details}>
        <StatusLabel tone={toneOfLine(line)}>{words.report.submission(line)}</StatusLabel>
        <span>{sentText(line, units, words.calendar.date)}</span>
        {remindedOn && (
          <span>{words.pane.collecting.remind.remindedOn(words.calendar.date(remindedOn))}</span>
        )}
        {line.receipt && <span>{receiptText(line.receipt, words)}</span>}
        <span>
          {units.reported(line.reportedActivities.length, line.expectedActivities.length)}
        </span>
        {line.missingActivities.length > 0 && line.reportedActivities.length > 0 && (
          <span>{units.missing(line.missingActivities.map(ordinalOf).join(", "))}</span>
        )}
      </div>
      {line.otherSheets.length > 0 && (
        <div className={mergeClasses(cards.details, styles.others)}>
          <span>{units.otherSheets}</span>
          {line.otherSheets.map((other) => (
            <Link
              key={other}
              as="button"
              inline
              onClick={() => {
                onSelect(other, null);
              }}
            >
              {other}
            </Link>
          ))}
        </div>
      )}
    </li>
  );
}

interface SentWords {
  readonly noSheet: string;
  readonly noDate: string;
  readonly sentOn: (date: string) => string;
}

function sentText(
  line: SubmissionLine,
  words: SentWords,
  date: (on: NonNullable<SubmissionLine["submittedOn"]>) => string,
): string {
  if (line.sheet === null) return words.noSheet;
  return line.submittedOn ? words.sentOn(date(line.submittedOn)) : words.noDate;
}
