import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { AssessedActivity } from "../../../domain/Assessment";
import { CardButton } from "../../components/CardButton";
import { StatusLabel } from "../../components/StatusLabel";
import { toneOfStatus } from "../../components/tones";
import { useCardStyles } from "../../components/useCardStyles";
import { useShownCard } from "../../components/useShownCard";
import { usePaneWords } from "../../components/WordsContext";

const useStyles = makeStyles({ ordinal: { fontWeight: tokens.fontWeightSemibold } });

interface ActivityCardProps {
  readonly assessed: AssessedActivity;
  readonly cell: string;
  /** The person stands on its row in the workbook. */
  readonly isSelected: boolean;
  readonly onSelect: () => void;
}

/** One activity with its due date and status; leads to its row in the plan. */
export function ActivityCard(props: ActivityCardProps): React.ReactNode {
  const { assessed, cell, isSelected, onSelect } = props;
  const words = usePaneWords();
  const { plan } = words.pane;
  const styles = useStyles();
  const cards = useCardStyles();
  const { ordinal, content, lead, timing } = assessed.activity;
  return (
    <li
      ref={useShownCard(isSelected)}
      aria-current={isSelected || undefined}
      className={mergeClasses(cards.card, isSelected && cards.selected)}
    >
      <CardButton title={plan.selects(cell)} onClick={onSelect}>
        {ordinal !== "" && <span className={styles.ordinal}>{ordinal}. </span>}
        <span lang="vi">{content}</span>
      </CardButton>
      <div className={cards.details}>
        <StatusLabel tone={toneOfStatus[assessed.status]}>
          {words.report.activityStatus(assessed)}
        </StatusLabel>
        <span>{lead === "" ? plan.noLead : plan.lead(lead)}</span>
        <span>{timing.text === "" ? plan.noTiming : plan.timing(timing.text)}</span>
        {timing.due && <span>{plan.due(words.calendar.date(timing.due))}</span>}
      </div>
    </li>
  );
}
