import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Finding, Severity } from "../../domain/Finding";
import { findingMessage } from "../../i18n/findingMessage";
import { CardButton } from "./CardButton";
import { ShowMore } from "./ShowMore";
import { useCardStyles } from "./useCardStyles";
import { useTextStyles } from "./useTextStyles";
import { useWords } from "./WordsContext";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  summary: { cursor: "pointer", padding: `${tokens.spacingVerticalXXS} 0` },
  title: { display: "inline" },
  items: { marginTop: tokens.spacingVerticalS },
  card: { borderInlineStartWidth: "4px" },
  error: { borderInlineStartColor: tokens.colorStatusDangerBorder2 },
  warning: { borderInlineStartColor: tokens.colorStatusWarningBorder2 },
  info: { borderInlineStartColor: tokens.colorNeutralStrokeAccessible },
});

const severities: readonly Severity[] = ["error", "warning", "info"];

export type SelectCell = (sheet: string, cell: string | null) => void;

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly onSelect: SelectCell;
}

/** Findings grouped by severity, the gravest first and open; each leads to its cell or sheet. */
export function FindingList({ findings, onSelect }: FindingListProps): React.ReactNode {
  const words = useWords();
  const text = useTextStyles();
  if (findings.length === 0) return <p className={text.quiet}>{words.pane.empty.noFindings}</p>;
  return severities.map((severity) => {
    const group = findings.filter((finding) => finding.severity === severity);
    return (
      group.length > 0 && (
        <FindingGroup key={severity} severity={severity} findings={group} onSelect={onSelect} />
      )
    );
  });
}

interface FindingGroupProps extends FindingListProps {
  readonly severity: Severity;
}

function FindingGroup({ severity, findings, onSelect }: FindingGroupProps): React.ReactNode {
  const words = useWords();
  const styles = useStyles();
  const text = useTextStyles();
  const cards = useCardStyles();
  return (
    <details className={styles.group} open={severity !== "info"}>
      <summary className={styles.summary}>
        <h3 className={mergeClasses(text.subheading, styles.title)}>
          {words.pane.plan.severities[severity](findings.length)}
        </h3>
      </summary>
      <ShowMore items={findings}>
        {(visible) => (
          <ul className={mergeClasses(cards.list, styles.items)}>
            {visible.map((finding, index) => (
              <FindingCard key={index} finding={finding} onSelect={onSelect} />
            ))}
          </ul>
        )}
      </ShowMore>
    </details>
  );
}

interface FindingCardProps {
  readonly finding: Finding;
  readonly onSelect: SelectCell;
}

function FindingCard({ finding, onSelect }: FindingCardProps): React.ReactNode {
  const words = useWords();
  const styles = useStyles();
  const cards = useCardStyles();
  const { sheet, cell, severity } = finding;
  const select = (): void => {
    if (sheet !== null) onSelect(sheet, cell);
  };
  return (
    <li className={mergeClasses(cards.card, styles.card, styles[severity])}>
      <CardButton onClick={sheet === null ? null : select}>
        {findingMessage(finding, words)}
      </CardButton>
    </li>
  );
}
