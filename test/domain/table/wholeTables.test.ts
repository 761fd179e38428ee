import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { CellValue } from "../../../src/domain/sheet/WorkbookSnapshot";
import { assessRows } from "../../support/assessFixtures";
import { readFixtureRows } from "../../support/fixtureRows";

/** Untidy plans; "#activity" lines say which activities an official reads in them, "#merges" which cells are one. */
const files = readdirSync(join(__dirname, "../../fixtures/tables"));

test.each(files)("%s: every activity found, none made up", (file) => {
  const { comments, rows } = readFixtureRows("tables", file);
  const merges = comments.flatMap((line) => /^merges (.*)$/u.exec(line)?.[1]?.split(" ") ?? []);
  const expected = comments.flatMap((line) => /^activity (.*)$/u.exec(line)?.[1] ?? []);
  const { activities } = assessRows([
    { name: "Kế hoạch", rows: rows.map((row) => row.map(cellValue)), merges },
  ]);
  const found = activities.map(({ activity }) =>
    [
      `${activity.ordinal.trim()}: ${activity.content}`,
      activity.lead,
      activity.coordinators,
      activity.timing.text,
    ]
      .map((text) => text.normalize("NFC").replace(/\s+/gu, " ").trim())
      .join(" | "),
  );
  expect(found).toEqual(expected);
});

/** Whole numbers are numbers, as a person types them. */
function cellValue(text: string): CellValue {
  return /^[1-9]\d?$/u.test(text) ? Number(text) : text;
}
