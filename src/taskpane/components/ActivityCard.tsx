import { tokens, makeStyles } from "@fluentui/react-components";
import type { AssessedActivity } from "../../domain/Assessment";
import { CardButton } from "./CardButton";
import { StatusLabel } from "./StatusLabel";
import { toneOfStatus } from "./tones";
import { useCardStyles } from "./useCardStyles";
import { useWords } from "./WordsContext";

const useStyles = makeStyles({ ordinal: { fontWeight: tokens.fontWeightSemibold } });

interface ActivityCardProps {
  readonly assessed: AssessedActivity;
  readonly cell: string;
  readonly onSelect: () => void;
}

/** One activity with its due date and status; leads to its row in the plan. */
export function ActivityCard({ assessed, cell, onSelect }: ActivityCardProps): React.ReactNode {
  const words = useWords();
  const { plan } = words.pane;
  const styles = useStyles();
  const cards = useCardStyles();
  const { ordinal, content, lead, timing } = assessed.activity;
  return (
    <li className={cards.card}>
      <CardButton title={plan.selects(cell)} onClick={onSelect}>
        {ordinal !== "" && <span className={styles.ordinal}>{ordinal}. </span>}
        {content}
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
