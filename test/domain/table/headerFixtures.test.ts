import type { TableKind } from "../../../src/domain/table/ColumnRole";
import { readHeaderRoles } from "../../../src/domain/table/readHeaderRoles";
import { readFixtureRows } from "../../support/fixtureRows";

const singles = readFixtureRows("headers", "single.tsv").rows;
const rows = readFixtureRows("headers", "rows.tsv").rows;

test.each(singles)("%j is %s in %s", (text, role, table) => {
  const kinds: readonly TableKind[] = table === "both" ? ["plan", "report"] : [table as TableKind];
  for (const kind of kinds) {
    for (const form of [text, text.normalize("NFD"), text.toUpperCase()]) {
      expect(readHeaderRoles([form], kind)).toEqual([role]);
    }
  }
});

test.each(rows.map((row) => [row.join(" | "), row] as const))("%s", (_name, [kind, ...cells]) => {
  const pairs = cells.map((cell) => cell.split(" = "));
  const texts = pairs.map(([text = ""]) => text);
  expect(readHeaderRoles(texts, kind as TableKind)).toEqual(pairs.map(([, role]) => role));
});
