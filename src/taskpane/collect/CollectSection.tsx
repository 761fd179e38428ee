import { Button, makeStyles, shorthands, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef } from "react";
import { useTextStyles } from "../components/useTextStyles";
import { useWords } from "../components/WordsContext";
import type { PlaceProps } from "../places/PlaceProps";
import { collectSteps, type CollectStep } from "../state/PaneState";

const panels = {
  forms: lazy(() => import("./FormsPanel")),
  import: lazy(() => import("./ImportPanel")),
  receipt: lazy(() => import("./ReceiptPanel")),
  remind: lazy(() => import("./RemindPanel")),
  matrix: lazy(() => import("./MatrixPanel")),
  year: lazy(() => import("./YearPanel")),
} as const satisfies Record<CollectStep, unknown>;

const RosterNotice = lazy(() => import("./RosterNotice"));

const useStyles = makeStyles({
  steps: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  open: {
    ...shorthands.borderColor(tokens.colorBrandStroke1),
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    ":hover": {
      ...shorthands.borderColor(tokens.colorBrandStroke1),
      backgroundColor: tokens.colorBrandBackground2Hover,
      color: tokens.colorBrandForeground2Hover,
    },
    "@media (forced-colors: active)": { outline: `2px solid Highlight` },
  },
  panel: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    minWidth: 0,
    "> button": { alignSelf: "start" },
  },
});

/** The round of collecting, each step opened where the person is: forms out, reports back, reminders. */
export function CollectSection(props: PlaceProps): React.ReactNode {
  const words = useWords().pane.collecting;
  const styles = useStyles();
  const text = useTextStyles();
  const hasRoster = props.state.assessment?.roster.sheet !== null;
  const { collectStep: open } = props.state;
  const Panel = open && panels[open];
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The primary button may have opened it from far below.
    if (open) panel.current?.scrollIntoView({ block: "nearest" });
  }, [open]);
  return (
    <section className={text.section}>
      <h2 className={text.heading}>{words.heading}</h2>
      {!hasRoster && (
        <Suspense fallback={null}>
          <RosterNotice {...props} />
        </Suspense>
      )}
      <div className={styles.steps}>
        {collectSteps.map((step) => (
          <Button
            key={step}
            size="small"
            className={step === open ? styles.open : undefined}
            aria-expanded={step === open}
            onClick={() => {
              props.dispatch({
                type: "collect-step-chosen",
                step: step === open ? null : step,
              });
            }}
          >
            {words.steps[step]}
          </Button>
        ))}
      </div>
      {Panel && (
        <div ref={panel} className={styles.panel}>
          <Suspense fallback={null}>
            <Panel {...props} />
          </Suspense>
        </div>
      )}
    </section>
  );
}
