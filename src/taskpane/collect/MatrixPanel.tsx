import { mergeClasses } from "@fluentui/react-components";
import { useTextStyles } from "../components/useTextStyles";
import { useWords } from "../components/WordsContext";
import type { PlaceProps } from "../places/PlaceProps";
import { useTableStyles } from "./useTableStyles";
import { WideTable } from "./WideTable";

/** Unit by activity: reported, not reported, not owed; each cell says it in words to who cannot see the signs. */
export default function MatrixPanel({ state }: PlaceProps): React.ReactNode {
  const say = useWords().pane.collecting.matrix;
  const styles = useTableStyles();
  const text = useTextStyles();
  const { assessment } = state;
  const activities = assessment?.activities.map(({ activity }) => activity) ?? [];
  const lines = assessment?.board.lines ?? [];
  if (lines.length === 0 || activities.length === 0)
    return <p className={text.quiet}>{say.none}</p>;
  return (
    <>
      <p className={text.quiet}>{say.legend}</p>
      <WideTable label={say.label}>
        <thead>
          <tr>
            <th className={mergeClasses(styles.cell, styles.name)}>{say.unit}</th>
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
              <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
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
      </WideTable>
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
