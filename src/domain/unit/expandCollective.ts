import { foldText } from "../text/foldText";
import type { Collective } from "./readCollective";
import type { Unit } from "./Roster";
import type { UnitIndex } from "./UnitIndex";

const members: Readonly<Record<Collective, (unit: Unit) => boolean>> = {
  all: isInternal,
  divisions: (unit) => unit.kind === "thuộc" && startsWith(unit, "phòng"),
  subordinate: (unit) => unit.kind === "trực thuộc",
  service: (unit) =>
    isInternal(unit) &&
    /^(trung tâm|tt |trường|quỹ|bảo tàng|thư viện|nhà )/u.test(foldText(unit.name)),
  mass: (unit) => unit.kind === "đoàn thể",
  "chi cục": (unit) => isInternal(unit) && startsWith(unit, "chi cục"),
  "trung tâm": (unit) => isInternal(unit) && startsWith(unit, "trung tâm"),
  "chi cục, trung tâm": (unit) =>
    isInternal(unit) && (startsWith(unit, "chi cục") || startsWith(unit, "trung tâm")),
};

/**
 * The units a collective stands for, in roster order. A roster line that is that collective itself stands
 * for it; where the roster has no unit of the named sort, all units inside and directly under are meant.
 */
export function expandCollective(collective: Collective, index: UnitIndex): readonly string[] {
  for (const [name, own] of index.collectives) if (own === collective) return [name];
  const single = index.units.filter((unit) => !index.collectives.has(unit.name));
  if (collective === "all" && !index.levels.has("sở")) {
    return single
      .filter((unit) => isInternal(unit) || localOffice.test(foldText(unit.name)))
      .map(({ name }) => name);
  }
  const named = single.filter(members[collective]);
  return (named.length > 0 ? named : single.filter(isInternal)).map(({ name }) => name);
}

/** The offices of a district's or commune's own, which to a department are outside. */
const localOffice = /^(?:văn phòng|thanh tra|trung tâm phục vụ hành chính công)(?!\p{L})/u;

function isInternal(unit: Unit): boolean {
  return unit.kind === "thuộc" || unit.kind === "trực thuộc";
}

function startsWith(unit: Unit, word: string): boolean {
  return foldText(unit.name).startsWith(word) || /^p\./iu.test(unit.name);
}
