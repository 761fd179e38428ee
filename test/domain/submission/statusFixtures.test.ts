import { readStatus } from "../../../src/domain/submission/readStatus";
import { readFixtureRows } from "../../support/fixtureRows";

const { rows } = readFixtureRows("status", "texts.tsv");

test.each(rows)("%j is %s", (text, status, percent) => {
  for (const form of [text, text.normalize("NFD"), text.toUpperCase()]) {
    expect(readStatus(form)).toEqual({ status, percent: percent === "" ? null : Number(percent) });
  }
});
