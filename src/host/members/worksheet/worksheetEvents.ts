import type { Call } from "../../protocol/ClassTable";
import { eventTypes } from "../../session/EventHub";
import { collectionSource, eventCalls } from "../eventCalls";
import type { SheetTarget } from "./SheetTarget";

function sheetEvent(name: string, type: number, since: string): Record<string, Call<SheetTarget>> {
  return eventCalls(name, type, since, collectionSource);
}

/** Registering and unregistering the events of one sheet; the names are Office.js's own. */
export const worksheetEvents: Readonly<Record<string, Call<SheetTarget>>> = {
  ...sheetEvent("DataChangedEvent", eventTypes.changed, "1.7"),
  ...sheetEvent("ActivatedEvent", eventTypes.activated, "1.7"),
  ...sheetEvent("DeactivatedEvent", eventTypes.deactivated, "1.7"),
  ...sheetEvent("SelectionChangedEvent", eventTypes.selectionChanged, "1.7"),
  ...sheetEvent("CalculatedEvent", eventTypes.calculated, "1.8"),
  ...sheetEvent("FormatChangedEvent", eventTypes.formatChanged, "1.9"),
};
