import { makeStyles, tokens } from "@fluentui/react-components";
import { useTextStyles } from "../components/useTextStyles";
import { useWords } from "../components/WordsContext";
import type { PlaceProps } from "../places/PlaceProps";

const useStyles = makeStyles({
  frame: { overflowX: "auto", maxWidth: "100%" },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  unit: {
    position: "sticky",
    left: 0,
    minWidth: "110px",
    maxWidth: "140px",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
  },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: tokens.spacingHorizontalXS,
    minWidth: "24px",
    textAlign: "center",
  },
});

/** Unit by activity: reported, not reported, not owed; each cell says it in words to who cannot see the signs. */
export default function MatrixPanel({ state }: PlaceProps): React.ReactNode {
  const say = useWords().pane.collecting.matrix;
  const styles = useStyles();
  const text = useTextStyles();
  const { assessment } = state;
  const activities = assessment?.activities.map(({ activity }) => activity) ?? [];
  const lines = assessment?.board.lines ?? [];
  if (lines.length === 0 || activities.length === 0)
    return <p className={text.quiet}>{say.none}</p>;
  return (
    <>
      <p className={text.quiet}>{say.legend}</p>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table is scrolled from the keyboard too */}
      <div className={styles.frame} role="region" aria-label={say.label} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th className={`${styles.cell} ${styles.unit}`}>{say.unit}</th>
              {activities.map(({ id, ordinal, content }) => (
                <th key={id} className={styles.cell} title={content}>
                  {ordinal || id}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.unit}>
                <th scope="row" className={`${styles.cell} ${styles.unit}`}>
                  {line.unit}
                </th>
                {activities.map(({ id }) => {
                  const mark = markOf(line, id);
                  return (
                    <td key={id} className={styles.cell} title={say.marks[mark]}>
                      <span aria-label={say.marks[mark]}>{signs[mark]}</span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

const signs = { reported: "✓", missing: "✗", "not-owed": "–" } as const;

function markOf(
  line: {
    readonly expectedActivities: readonly string[];
    readonly reportedActivities: readonly string[];
  },
  id: string,
): keyof typeof signs {
  if (line.reportedActivities.includes(id)) return "reported";
  return line.expectedActivities.includes(id) ? "missing" : "not-owed";
}
