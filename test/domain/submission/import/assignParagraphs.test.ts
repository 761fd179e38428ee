import { assignParagraphs } from "../../../../src/domain/submission/import/assignParagraphs";
import { vi } from "../../../../src/i18n/vi";
import { sampleAssessed } from "../../../support/sampleAssessment";

test.each<[string, number[], number[]]>([
  ["as many as a cell holds are one row", [10_000, 20_000, 2_765], [32_767]],
  ["one letter more goes on in a row below", [10_000, 20_000, 2_766], [30_001, 2_766]],
  ["none is cut", [32_767, 1, 32_767], [32_767, 1, 32_767]],
])("paragraphs of one activity: %s", (_name, lengths, cells) => {
  const paragraphs = lengths.map((length, index) => String(index).repeat(length));
  const { values } = assignParagraphs(
    {
      paragraphs,
      unit: "Thanh tra Sở",
      assigned: new Map(paragraphs.map((_, index) => [index, "1"])),
      activities: [sampleAssessed({ ordinal: "1" }).activity],
      period: null,
      submittedText: "",
    },
    vi.form,
  );
  const rows = values.filter(([ordinal]) => ordinal === "1");
  expect(rows.map((row) => String(row[2]).length)).toEqual(cells);
  expect(rows.map((row) => row[2]).join("\n")).toBe(paragraphs.join("\n"));
});
