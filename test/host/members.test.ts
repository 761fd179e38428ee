import { readFileSync } from "node:fs";
import { listMembers } from "../../src/host/members/listMembers";

/** Requirement sets by class and member, as Microsoft's own type definitions state them. */
function documentedSets(): ReadonlyMap<string, string> {
  const file = require.resolve("@types/office-js/index.d.ts");
  const text = readFileSync(file, "utf8");
  const start = text.indexOf("\ndeclare namespace Excel {\n");
  const excel = text.slice(start, text.indexOf("\ndeclare namespace", start + 1));
  const sets = new Map<string, string>();
  let className = "";
  let comment = "";
  for (const line of excel.split("\n")) {
    const opened = /^ {4}(?:class|interface) (\w+)/.exec(line);
    if (opened) className = opened[1] ?? "";
    if (/^\s+\/\*\*/.test(line)) comment = "";
    comment += line;
    const member = /^ {8}(?:readonly )?(\w+)(?:\(|\?|:|<)/.exec(line);
    const set = /\[Api set: ExcelApi ([0-9.]+)/.exec(comment);
    const key = `${className}.${member?.[1] ?? ""}`;
    if (member && set?.[1] !== undefined && !sets.has(key)) sets.set(key, set[1]);
  }
  return sets;
}

/** The definitions give "1.7 for password" alone; without a password it came with its class, in 1.2. */
const documented = new Map([
  ...documentedSets(),
  ["WorksheetProtection.unprotect", "1.2"],
  // The calls behind Excel.createWorkbook, which alone is typed.
  ["Application.createWorkbook", "1.8"],
  ["WorkbookCreated.open", "1.8"],
  ["Workbook.createAndOpenWorkbook", "1.8"],
]);
const listed = listMembers();
const published = listed.filter(({ member }) => !member.startsWith("_"));

describe("the table of members", () => {
  test("covers what the add-in and the host's own users need", () => {
    expect(published.length).toBeGreaterThan(150);
  });

  test.each(published.map((member) => [`${member.className}.${member.member}`, member] as const))(
    "%s stands in the requirement set that the type definitions give",
    (name, member) => {
      expect(documented.get(name)).toBe(member.since);
    },
  );

  test("names a source page for each", () => {
    for (const { source } of listed) expect(source).toMatch(/^docs\.microsoft\.com \S+, \w+$/);
  });

  test("every belief says what is believed, or is a call that Office.js makes on its own", () => {
    const silent = published.filter(({ basis, note }) => basis === "belief" && note === "");
    expect(silent).toEqual([]);
  });
});
