import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ImportList } from "../../actions/importReports";
import { withChosenUnit } from "../../domain/submission/import/assessUnitFiles";
import { canBeTaken } from "../../domain/submission/import/chooseRows";
import type { ImportRival, ImportRow } from "../../domain/submission/import/ImportRow";
import { findingMessage } from "../../i18n/findingMessage";
import { PaneSelect } from "../components/PaneSelect";
import { useCardStyles } from "../components/useCardStyles";
import { useTextStyles } from "../components/useTextStyles";
import { usePaneWords } from "../components/WordsContext";
import { ParagraphAssign } from "./ParagraphAssign";
import type { RowChoice } from "../state/PaneState";

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  problem: { color: tokens.colorStatusDangerForeground1 },
  differences: {
    marginBlock: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

interface ImportRowCardProps {
  readonly row: ImportRow;
  readonly list: ImportList;
  readonly choice: RowChoice;
  readonly onChoose: (choice: RowChoice) => void;
  readonly onRows: (rows: readonly ImportRow[]) => void;
}

/** One line of the list: what the file holds, what is wrong with it, and whether it comes in. */
export function ImportRowCard(props: ImportRowCardProps): React.ReactNode {
  const { row, choice, onChoose } = props;
  const words = usePaneWords();
  const say = words.pane.collecting.import;
  const styles = useStyles();
  const text = useTextStyles();
  const cards = useCardStyles();
  const asked = row.rivals.filter(({ differences }) => differences.length > 0);
  const isTaken = choice !== "leave";
  return (
    <li className={cards.card}>
      {canBeTaken(row) && asked.length === 0 ? (
        <Checkbox
          checked={isTaken}
          label={<span className={styles.name}>{ownerName(row)}</span>}
          onChange={(_event, { checked }) => {
            onChoose(checked === true ? "take" : "leave");
          }}
        />
      ) : (
        <span className={styles.name}>{ownerName(row)}</span>
      )}
      <div className={cards.details}>
        <span>{row.fileSheet === null ? row.path : say.place(row.path, row.fileSheet)}</span>
        {row.content && <span>{say.rows(row.reportedCount, row.rowCount)}</span>}
        {row.period && <span>{words.calendar.period(row.period)}</span>}
        {row.submittedOn && (
          <span>{words.pane.units.sentOn(words.calendar.date(row.submittedOn))}</span>
        )}
        {row.matchedBy === "file" && <span>{say.byFileName}</span>}
        {row.isWrongPeriod && <span className={styles.problem}>{say.wrongPeriod}</span>}
        {row.content && row.reportedCount === 0 && (
          <span className={styles.problem}>{say.blank}</span>
        )}
      </div>
      <Problem {...props} />
      {row.document && (row.problem === "only-paragraphs" || row.document.assigned.size > 0) && (
        <ParagraphAssign {...props} document={row.document} />
      )}
      {row.rivals
        .filter(({ differences }) => differences.length === 0)
        .map(({ name, rowId }) => (
          <p key={rowId ?? name} className={text.quiet}>
            {say.same(name)}
          </p>
        ))}
      {asked.map((rival) => (
        <Rival key={rival.rowId ?? rival.name} rival={rival} />
      ))}
      {asked.length > 0 && <Ask choice={choice} onChoose={onChoose} />}
      <RowFindings row={row} />
    </li>
  );
}

function ownerName({ unit, sharedUnits, path }: ImportRow): string {
  return unit ?? (sharedUnits.length > 0 ? sharedUnits.join("; ") : path);
}

/** Why the row cannot come in; a person can say whose report it is. */
function Problem({ row, list, onRows }: ImportRowCardProps): React.ReactNode {
  const words = usePaneWords();
  const say = words.pane.collecting.import;
  const styles = useStyles();
  const text = useTextStyles();
  const { problem } = row;
  if (problem === null) return null;
  if (problem === "no-report") {
    return <p className={mergeClasses(text.paragraph, styles.problem)}>{say.noReport}</p>;
  }
  if (problem === "several-units") {
    return <p className={mergeClasses(text.paragraph, styles.problem)}>{say.severalUnits}</p>;
  }
  if (problem === "only-paragraphs" && row.unit !== null) return null;
  if (problem !== "unit-unknown" && problem !== "only-paragraphs") {
    return (
      <p className={mergeClasses(text.paragraph, styles.problem)}>
        {say.unreadable(words.unitFile.reason(problem))} {words.unitFile.remedy(problem)}
      </p>
    );
  }
  const { assessment, rows } = list;
  return (
    <PaneSelect
      aria-label={say.unitLabel(row.path)}
      value=""
      onChoose={(unit) => {
        if (unit !== "") onRows(withChosenUnit(rows, row.id, unit, assessment));
      }}
    >
      <option value="">{say.chooseUnit}</option>
      {assessment.roster.units.map(({ name }) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </PaneSelect>
  );
}

interface AskProps {
  readonly choice: RowChoice;
  readonly onChoose: (choice: RowChoice) => void;
}

/** A second report of the unit: which one counts. */
function Ask({ choice, onChoose }: AskProps): React.ReactNode {
  const say = usePaneWords().pane.collecting.import;
  return (
    <PaneSelect
      aria-label={say.choiceLabel}
      value={choice}
      onChoose={(value) => {
        onChoose(value === "take" || value === "prefer" ? value : "leave");
      }}
    >
      <option value="leave">{say.choices.leave}</option>
      <option value="prefer">{say.choices.prefer}</option>
      <option value="take">{say.choices.take}</option>
    </PaneSelect>
  );
}

function Rival({ rival }: { readonly rival: ImportRival }): React.ReactNode {
  const say = usePaneWords().pane.collecting.import;
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <details className={styles.differences}>
      <summary>{say.differs(rival.name, rival.differences.length)}</summary>
      <ul className={text.bullets}>
        {rival.differences.map(({ ordinal, content, field, before, after }) => (
          <li key={`${ordinal} ${content} ${field}`}>
            {say.difference(ordinal || content, say.fields[field], before, after)}
          </li>
        ))}
      </ul>
    </details>
  );
}

function RowFindings({ row }: { readonly row: ImportRow }): React.ReactNode {
  const words = usePaneWords();
  const say = words.pane.collecting.import;
  const styles = useStyles();
  const text = useTextStyles();
  if (row.findings.length === 0) return null;
  return (
    <details className={styles.differences}>
      <summary>{say.findings(row.findings.length)}</summary>
      <ul className={text.bullets}>
        {row.findings.map((finding, index) => (
          <li key={index}>{findingMessage(finding, words)}</li>
        ))}
      </ul>
    </details>
  );
}
