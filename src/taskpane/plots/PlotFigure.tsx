import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { focusOutline } from "../components/focusOutline";
import type { Tone } from "../components/tones";
import { useTextStyles } from "../components/useTextStyles";
import { useWords } from "../components/WordsContext";
import { useToneFills } from "./useToneFills";

const useStyles = makeStyles({
  figure: {
    margin: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
  },
  plot: { display: "block", width: "100%" },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  swatch: { marginInlineEnd: tokens.spacingHorizontalXS },
  summary: {
    cursor: "pointer",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    ...focusOutline,
  },
  table: {
    width: "100%",
    marginTop: tokens.spacingVerticalXS,
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    "& th, & td": {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: "start",
      verticalAlign: "top",
    },
  },
});

export interface LegendEntry {
  readonly tone: Tone;
  readonly label: string;
}

interface PlotFigureProps {
  /** Says in a sentence what the plot shows; its name for those who cannot see it. */
  readonly title: string;
  /** Pixels. */
  readonly height: number;
  readonly legend: readonly LegendEntry[];
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Shapes of the SVG; its coordinates are pixels down and percent across. */
  readonly children: React.ReactNode;
}

/** A plot in its frame: a sentence, the picture, its legend, and the same as a table for who wants the figures. */
export function PlotFigure(props: PlotFigureProps): React.ReactNode {
  const { title, height, legend } = props;
  const styles = useStyles();
  const text = useTextStyles();
  const fills = useToneFills();
  return (
    <figure className={styles.figure}>
      <figcaption className={text.paragraph}>{title}</figcaption>
      <svg role="img" aria-label={title} className={styles.plot} height={height}>
        <TonePatterns />
        {props.children}
      </svg>
      <ul className={styles.legend}>
        {legend.map(({ tone, label }) => (
          <li key={label}>
            <svg aria-hidden width={10} height={10} className={styles.swatch}>
              <rect width={10} height={10} className={mergeClasses(fills[tone], fills.edge)} />
            </svg>
            {label}
          </li>
        ))}
      </ul>
      <PlotTable {...props} />
    </figure>
  );
}

/** The plot's figures; written out when first asked for. */
function PlotTable({ title, heads, rows }: PlotFigureProps): React.ReactNode {
  const { plots } = useWords().pane;
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary className={styles.summary}>{plots.table}</summary>
      {isOpen && (
        <table className={styles.table} aria-label={title}>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([first = "", ...others]) => (
              <tr key={first}>
                <th scope="row">{first}</th>
                {others.map((cell, index) => (
                  <td key={heads[index + 1] ?? index}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}

/** Textures that stand for colours where a contrast theme leaves only one. */
function TonePatterns(): React.ReactNode {
  return (
    <defs>
      <pattern id="tone-hatch" width={4} height={4} patternUnits="userSpaceOnUse">
        <rect width={4} height={4} fill="Canvas" />
        <path d="M0 4 4 0" stroke="CanvasText" />
      </pattern>
      <pattern id="tone-dots" width={4} height={4} patternUnits="userSpaceOnUse">
        <rect width={4} height={4} fill="Canvas" />
        <rect x={1} y={1} width={1.5} height={1.5} fill="CanvasText" />
      </pattern>
    </defs>
  );
}
