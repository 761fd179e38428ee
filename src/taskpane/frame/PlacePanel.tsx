import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect } from "react";
import { PlanOpening } from "../places/plan/PlanOpening";
import type { PlaceProps } from "../places/PlaceProps";
import type { PlaceId } from "../state/PaneState";
import { panelId, tabId } from "./PlaceTabs";
import { useDictionary } from "../components/WordsContext";

const useStyles = makeStyles({
  panel: {
    padding: tokens.spacingHorizontalM,
    lineHeight: tokens.lineHeightBase300,
  },
});

const loadPlan = () => import("../places/plan/PlanPlace");

const places: Readonly<Record<PlaceId, React.ComponentType<PlaceProps>>> = {
  plan: lazy(loadPlan),
  units: lazy(() => import("../places/units/UnitsPlace")),
  consolidate: lazy(() => import("../places/consolidate/ConsolidatePlace")),
  settings: lazy(() => import("../places/settings/SettingsPlace")),
};

/** The chosen place; each is loaded when it is first opened. */
export function PlacePanel(props: PlaceProps): React.ReactNode {
  const styles = useStyles();
  const { place, assessment, running } = props.state;
  const { load: loadWords } = useDictionary();
  useEffect(() => {
    // They come while the workbook is read, so that the list stands as soon as it is known.
    void Promise.allSettled([loadPlan(), loadWords()]);
  }, [loadWords]);
  const Place = places[place];
  return (
    <div id={panelId} className={styles.panel} role="tabpanel" aria-labelledby={tabId(place)}>
      {place === "plan" && !assessment ? (
        <PlanOpening isReading={running !== null} />
      ) : (
        <Suspense fallback={null}>
          <Place {...props} />
        </Suspense>
      )}
    </div>
  );
}
