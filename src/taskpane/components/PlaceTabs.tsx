import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { placeIds, type PlaceId } from "../state/PaneState";
import { useWords } from "./WordsContext";

const useStyles = makeStyles({
  tabs: {
    flexWrap: "wrap",
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Four Vietnamese names side by side in a pane 320 px wide.
  tab: { paddingInline: tokens.spacingHorizontalSNudge },
});

export function tabId(place: PlaceId): string {
  return `tab-${place}`;
}

export const panelId = "place";

interface PlaceTabsProps {
  readonly place: PlaceId;
  readonly onChoose: (place: PlaceId) => void;
}

/** The four places of the pane. */
export function PlaceTabs({ place, onChoose }: PlaceTabsProps): React.ReactNode {
  const { places } = useWords().pane;
  const styles = useStyles();
  return (
    <TabList
      className={styles.tabs}
      selectedValue={place}
      aria-label={places.label}
      selectTabOnFocus={false}
      onTabSelect={(_event, { value }) => {
        const chosen = placeIds.find((id) => id === value);
        if (chosen) onChoose(chosen);
      }}
    >
      {placeIds.map((id) => (
        <Tab key={id} id={tabId(id)} value={id} className={styles.tab} aria-controls={panelId}>
          {places[id]}
        </Tab>
      ))}
    </TabList>
  );
}
