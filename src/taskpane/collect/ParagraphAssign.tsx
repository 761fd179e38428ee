import { makeStyles, tokens } from "@fluentui/react-components";
import type { ImportList } from "../../actions/importReports";
import { withAssignedParagraphs } from "../../domain/submission/import/assessUnitFiles";
import { activitiesFor } from "../../domain/submission/unitReport/activitiesFor";
import type { ImportRow, SentDocument } from "../../domain/submission/import/ImportRow";
import { shortened } from "../../i18n/shortened";
import { PaneSelect } from "../components/PaneSelect";
import { useTextStyles } from "../components/useTextStyles";
import { usePaneWords } from "../components/WordsContext";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
  },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
});

interface ParagraphAssignProps {
  readonly row: ImportRow;
  readonly document: SentDocument;
  readonly list: ImportList;
  readonly onRows: (rows: readonly ImportRow[]) => void;
}

/** A Word report without a table: the person says which activity each paragraph answers. */
export function ParagraphAssign({
  row,
  document,
  list,
  onRows,
}: ParagraphAssignProps): React.ReactNode {
  const words = usePaneWords();
  const say = words.pane.collecting.import;
  const styles = useStyles();
  const text = useTextStyles();
  const { assessment, rows } = list;
  const { unit } = row;
  if (unit === null) return null;
  const activities = activitiesFor(unit, assessment);
  const assign = (index: number, activity: string): void => {
    const assigned = new Map(document.assigned);
    if (activity === "") assigned.delete(index);
    else assigned.set(index, activity);
    onRows(withAssignedParagraphs(rows, row.id, assigned, assessment, words.form));
  };
  return (
    <div className={styles.root}>
      <p className={text.quiet}>{say.assignHint}</p>
      <ul className={styles.list}>
        {document.paragraphs.map((paragraph, index) => (
          <li key={index}>
            <p className={text.paragraph}>{paragraph}</p>
            <PaneSelect
              aria-label={say.assignLabel(shortened(paragraph))}
              value={document.assigned.get(index) ?? ""}
              onChoose={(activity) => {
                assign(index, activity);
              }}
            >
              <option value="">{say.assignNone}</option>
              {activities.map(({ id, ordinal, content }) => (
                <option key={id} value={id}>
                  {say.assignActivity(ordinal, shortened(content))}
                </option>
              ))}
            </PaneSelect>
          </li>
        ))}
      </ul>
    </div>
  );
}
