import { inferUnitKind } from "./inferUnitKind";
import type { Unit } from "./Roster";

/** A unit of which only the name, or a little more, is known; its kind follows from the name. */
export function buildUnit(name: string, known: Partial<Unit> = {}): Unit {
  return {
    name,
    abbreviation: "",
    sheetName: "",
    kind: inferUnitKind(name),
    contact: "",
    email: "",
    otherNames: [],
    collectives: [],
    mustReport: true,
    from: null,
    to: null,
    mergedInto: null,
    ...known,
  };
}
