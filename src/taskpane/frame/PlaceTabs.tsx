import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { placeIds, type PlaceId } from "../state/PaneState";
import { focusOutline } from "../components/focusOutline";
import { useWords } from "../components/WordsContext";

const useStyles = makeStyles({
  tabs: {
    display: "flex",
    flexWrap: "wrap",
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    flexGrow: 1,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    border: "none",
    // Forced colours keep a border and drop a background, so the chosen tab is told by its border.
    borderBottom: "3px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    lineHeight: tokens.lineHeightBase300,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground2BrandHover },
    ...focusOutline,
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

/** Id of a place's tab, which names its panel. */
export function tabId(place: PlaceId): string {
  return `tab-${place}`;
}

/** Id of the one panel that shows the chosen place. */
export const panelId = "place";

interface PlaceTabsProps {
  readonly place: PlaceId;
  readonly onChoose: (place: PlaceId) => void;
}

/**
 * The four places of the pane, after the ARIA pattern for tabs with manual activation (w3.org/WAI/ARIA/apg). Fluent's
 * own tab list costs the first view 22 KB gzip, a sixth of all it may weigh.
 */
export function PlaceTabs({ place, onChoose }: PlaceTabsProps): React.ReactNode {
  const { places } = useWords().pane;
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const focusOn = (index: number): void => {
    const tabs = list.current?.querySelectorAll("button");
    tabs?.[(index + placeIds.length) % placeIds.length]?.focus();
  };
  const move = (event: React.KeyboardEvent, from: number): void => {
    const target = nextIndex(event.key, from);
    if (target === null) return;
    event.preventDefault();
    focusOn(target);
  };
  return (
    <div ref={list} role="tablist" aria-label={places.label} className={styles.tabs}>
      {placeIds.map((id, index) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={tabId(id)}
          aria-selected={id === place}
          aria-controls={panelId}
          tabIndex={id === place ? 0 : -1}
          className={mergeClasses(styles.tab, id === place && styles.chosen)}
          onKeyDown={(event) => {
            move(event, index);
          }}
          onClick={() => {
            onChoose(id);
          }}
        >
          {places[id]}
        </button>
      ))}
    </div>
  );
}

function nextIndex(key: string, from: number): number | null {
  if (key === "ArrowRight") return from + 1;
  if (key === "ArrowLeft") return from - 1;
  if (key === "Home") return 0;
  return key === "End" ? placeIds.length - 1 : null;
}
