import { areaCovers, intersectAreas } from "../../domain/sheet/Area";
import { subtractArea } from "../../files/xlsx/sheet/areas";
import { HostError } from "../protocol/HostError";
import type { RangeTarget } from "../session/RangeTarget";

/** Takes the cells out of every conditional format; a rule that loses all its cells goes. */
export function clearRules(ranges: readonly RangeTarget[]): void {
  for (const { session, sheet, area } of ranges) {
    for (const rule of session.rules.list(sheet)) {
      if (!rule.areas.some((part) => intersectAreas(part, area))) continue;
      if (rule.areas.every((part) => areaCovers(area, part))) {
        session.rules.delete(sheet, rule.id);
        continue;
      }
      if (rule.type !== "expression") throw new HostError("UnsupportedOperation");
      const areas = rule.areas.flatMap((part) => subtractArea(part, area));
      session.rules.change(sheet, rule.id, { areas });
    }
    session.markChanged(sheet.id);
  }
}
