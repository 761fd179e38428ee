import { findingSeverities, type FindingCode } from "../../src/domain/Finding";
import { assessWorkbook } from "../../src/domain/assessWorkbook";
import { findingMessage } from "../../src/i18n/findingMessage";
import { vi } from "../../src/i18n/vi";
import { seedOptions } from "../support/assessFixtures";
import { done, good, report, roster } from "../support/findingSheets";
import { raised } from "../support/raisedFindings";
import { snapshotFromRows } from "../support/snapshotFromRows";

/** Seen only when files are read or a workbook is written: test/workbook, test/actions and test/files raise them. */
const raisedOutside: readonly FindingCode[] = [
  "sheet-cut",
  "write-differs",
  "period-unknown",
  "file-unreadable",
  "file-without-report",
  "file-unit-unknown",
  "file-several-units",
  "file-same",
  "file-blank",
  "receipt-without-sheet",
  // test/domain/plan/readAmendments.test.ts, over a sheet that the add-in made
  "amendment-unreadable",
];

const codes = (Object.keys(findingSeverities) as FindingCode[]).filter(
  (code) => !raisedOutside.includes(code),
);

test.each(codes)("%s is raised, with its place and a sentence that says what to do", (code) => {
  const {
    sheets,
    at,
    says,
    options = {},
    isProtected = false,
  } = raised[code] ?? {
    sheets: [],
    at: "",
    says: "",
  };
  const snapshot = { ...snapshotFromRows(sheets), isStructureProtected: isProtected };
  const { findings } = assessWorkbook(snapshot, { ...seedOptions, ...options });
  const found = findings.find((one) => one.code === code);
  expect(findings.map((one) => one.code)).toContain(code);
  expect(`${found?.sheet ?? ""}!${found?.cell ?? ""}`).toBe(at);
  expect(found?.severity).toBe(findingSeverities[code]);
  const sentence = found ? findingMessage(found, vi) : "";
  expect(sentence.toLowerCase()).toContain(says.toLowerCase());
  expect(sentence).toMatch(/đề nghị/iu);
  if (found?.sheet) expect(sentence).toContain(`Trang tính “${found.sheet}”`);
  if (found?.cell) expect(sentence).toContain(`ô ${found.cell}`);
});

test("a workbook in order raises nothing", () => {
  const reports = ["Văn phòng Sở", "Thanh tra Sở"].map((unit) => report(unit, [done]));
  const { findings } = assessWorkbook(snapshotFromRows([good, roster, ...reports]), {
    ...seedOptions,
  });
  expect(findings).toEqual([]);
});
