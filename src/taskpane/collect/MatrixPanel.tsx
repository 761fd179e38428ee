import { mergeClasses } from "@fluentui/react-components";
import { matrixMark } from "../../domain/submission/board/matrixMark";
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
  if (!assessment || lines.length === 0 || activities.length === 0)
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
                const mark = matrixMark(line, id, assessment);
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
