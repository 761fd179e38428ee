import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { PlaceProps } from "../places/PlaceProps";
import type { PlaceId } from "../state/PaneState";
import { panelId, tabId } from "./PlaceTabs";

const useStyles = makeStyles({
  panel: {
    padding: tokens.spacingHorizontalM,
    lineHeight: tokens.lineHeightBase300,
  },
});

const places: Readonly<Record<PlaceId, React.ComponentType<PlaceProps>>> = {
  plan: lazy(() => import(/* webpackChunkName: "plan-place" */ "../places/PlanPlace")),
  units: lazy(() => import("../places/UnitsPlace")),
  consolidate: lazy(() => import("../places/ConsolidatePlace")),
  settings: lazy(() => import("../places/SettingsPlace")),
};

/** The chosen place; each is loaded when it is first opened. */
export function PlacePanel(props: PlaceProps): React.ReactNode {
  const styles = useStyles();
  const { place } = props.state;
  const Place = places[place];
  return (
    <div id={panelId} className={styles.panel} role="tabpanel" aria-labelledby={tabId(place)}>
      <Suspense fallback={null}>
        <Place {...props} />
      </Suspense>
    </div>
  );
}
