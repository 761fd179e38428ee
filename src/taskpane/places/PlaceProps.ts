import type { SelectCell } from "../components/FindingList";
import type { PaneServices } from "../services/PaneServices";
import type { PaneEvent } from "../state/paneReducer";
import type { PaneState, RunKind } from "../state/PaneState";
import type { ReadSettings } from "../state/RunSettings";

/** What each of the four places is given. */
export interface PlaceProps {
  readonly state: PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  readonly services: PaneServices;
  /** The settings as read; `options` is null while a field is wrong. */
  readonly read: ReadSettings;
  readonly isReadOnly: boolean;
  readonly onSelect: SelectCell;
  readonly onRun: (run: RunKind) => void;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

export type Language = "vi" | "en";
