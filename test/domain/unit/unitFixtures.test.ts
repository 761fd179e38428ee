import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildUnit } from "../../../src/domain/unit/buildUnit";
import { matchUnits } from "../../../src/domain/unit/matchUnits";
import { readFixtureRows } from "../../support/fixtureRows";

const rosters = JSON.parse(
  readFileSync(join(__dirname, "../../fixtures/units/rosters.json"), "utf8"),
) as Readonly<Record<string, readonly string[]>>;
const unitsOf = Object.fromEntries(
  Object.entries(rosters).map(([key, names]) => [key, names.map((name) => buildUnit(name))]),
);

test.each(readFixtureRows("units", "texts.tsv").rows)(
  "of roster %s, %j names %s",
  (roster, text, places, unknown) => {
    for (const form of [text, text.normalize("NFD")]) {
      const named = matchUnits(form, unitsOf[roster] ?? []);
      const found = named.units.map((name) => (rosters[roster]?.indexOf(name) ?? -1) + 1);
      expect({ found: found.join(" "), unknown: named.unknown.length }).toEqual({
        found: places,
        unknown: Number(unknown),
      });
    }
  },
);
