import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { useTextStyles } from "../components/useTextStyles";
import { useWords } from "../components/WordsContext";
import type { PlaceProps } from "../places/PlaceProps";

const panels = {
  forms: lazy(() => import("./FormsPanel")),
  import: lazy(() => import("./ImportPanel")),
  remind: lazy(() => import("./RemindPanel")),
  matrix: lazy(() => import("./MatrixPanel")),
} as const;

const RosterNotice = lazy(() => import("./RosterNotice"));

export type CollectStep = keyof typeof panels;

const steps = ["forms", "import", "remind", "matrix"] as const;

const useStyles = makeStyles({
  steps: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  panel: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    minWidth: 0,
  },
});

/** The round of collecting, each step opened where the person is: forms out, reports back, reminders. */
export function CollectSection(props: PlaceProps): React.ReactNode {
  const words = useWords().pane.collecting;
  const styles = useStyles();
  const text = useTextStyles();
  const hasRoster = props.state.assessment?.roster.sheet !== null;
  const [open, setOpen] = useState<CollectStep | null>(null);
  const Panel = open && panels[open];
  return (
    <section className={text.section}>
      <h2 className={text.heading}>{words.heading}</h2>
      {!hasRoster && (
        <Suspense fallback={null}>
          <RosterNotice {...props} />
        </Suspense>
      )}
      <div className={styles.steps}>
        {steps.map((step) => (
          <Button
            key={step}
            size="small"
            appearance={step === open ? "primary" : "secondary"}
            aria-expanded={step === open}
            onClick={() => {
              setOpen(step === open ? null : step);
            }}
          >
            {words.steps[step]}
          </Button>
        ))}
      </div>
      {Panel && (
        <Suspense fallback={null}>
          <div className={styles.panel}>
            <Panel {...props} />
          </div>
        </Suspense>
      )}
    </section>
  );
}
