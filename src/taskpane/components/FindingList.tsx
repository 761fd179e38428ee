import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding, Severity } from "../../domain/Finding";
import type { Fix } from "../../domain/fix/buildFix";
import { findingMessage } from "../../i18n/findingMessage";
import { countByKind } from "../state/summary";
import { CardButton } from "./CardButton";
import { FixButtons } from "./FixButtons";
import { KindFilter } from "./KindFilter";
import { ShowMore } from "./ShowMore";
import { useCardStyles } from "./useCardStyles";
import { useTextStyles } from "./useTextStyles";
import { usePaneWords } from "./WordsContext";

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

/** What can be mended from the list. */
export interface FindingFixes {
  readonly fixes: ReadonlyMap<Finding, Fix>;
  /** The finding whose fix is on the screen. */
  readonly chosen: Finding | null;
  readonly isBusy: boolean;
  readonly onChoose: (finding: Finding | null) => void;
  /** Writes the fix of the chosen finding. */
  readonly onApply: () => void;
}

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly onSelect: SelectCell;
  /** null where nothing can be written from here. */
  readonly fixing?: FindingFixes | null;
}

/** From how many findings on a filter by sheet is worth its room. */
const many = 20;

/** Findings grouped by severity, the gravest first and open; each leads to its cell or sheet. */
export function FindingList(props: FindingListProps): React.ReactNode {
  const { findings, onSelect, fixing = null } = props;
  const words = usePaneWords().pane;
  const text = useTextStyles();
  const [sheet, setSheet] = useState<string | null>(null);
  if (findings.length === 0) return <p className={text.quiet}>{words.empty.noFindings}</p>;
  const sheets = [...new Set(findings.map((finding) => finding.sheet ?? ""))].filter(Boolean);
  const counts = countByKind(
    sheets,
    findings.map((finding) => finding.sheet ?? ""),
  );
  // After a new check the chosen sheet may have nothing more to say.
  const chosen = sheet !== null && sheets.includes(sheet) ? sheet : null;
  const shown = chosen === null ? findings : findings.filter((one) => one.sheet === chosen);
  return (
    <>
      {findings.length > many && sheets.length > 1 && (
        <KindFilter
          label={words.plan.findingFilter}
          total={findings.length}
          counts={counts}
          names={Object.fromEntries(sheets.map((name) => [name, name]))}
          chosen={chosen}
          onChoose={setSheet}
        />
      )}
      {severities.map((severity) => {
        const group = shown.filter((finding) => finding.severity === severity);
        return (
          group.length > 0 && (
            <FindingGroup
              key={severity}
              severity={severity}
              findings={group}
              onSelect={onSelect}
              fixing={fixing}
            />
          )
        );
      })}
    </>
  );
}

interface FindingGroupProps extends Required<FindingListProps> {
  readonly severity: Severity;
}

function FindingGroup(props: FindingGroupProps): React.ReactNode {
  const { severity, findings, onSelect, fixing } = props;
  const words = usePaneWords();
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
              <FindingCard key={index} finding={finding} onSelect={onSelect} fixing={fixing} />
            ))}
          </ul>
        )}
      </ShowMore>
    </details>
  );
}

interface FindingCardProps extends Pick<FindingGroupProps, "onSelect" | "fixing"> {
  readonly finding: Finding;
}

function FindingCard({ finding, onSelect, fixing }: FindingCardProps): React.ReactNode {
  const words = usePaneWords();
  const styles = useStyles();
  const cards = useCardStyles();
  const { sheet, cell, severity } = finding;
  const fix = fixing?.fixes.get(finding);
  const select = (): void => {
    if (sheet !== null) onSelect(sheet, cell);
  };
  return (
    <li className={mergeClasses(cards.card, styles.card, styles[severity])}>
      <CardButton onClick={sheet === null ? null : select}>
        {findingMessage(finding, words)}
      </CardButton>
      {fixing && fix && (
        <FixButtons
          fix={fix}
          isShown={fixing.chosen === finding}
          isBusy={fixing.isBusy}
          onShow={(isShown) => {
            fixing.onChoose(isShown ? finding : null);
          }}
          onApply={fixing.onApply}
        />
      )}
    </li>
  );
}
